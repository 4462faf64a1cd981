import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fence, fences, ROOT, readPage } from './pages.js'

/** A script of a page, and the output that the page shows for it. */
export interface Example {
  script: string
  shown: Fence | undefined
}

/** The ```sh blocks of a page; a ```text or ```json block between one and the next is its output. */
export function examplesOf(page: string): Example[] {
  const all = fences(page)
  return all.flatMap((fence, index) => {
    if (fence.info !== 'sh') return []
    const next = all[index + 1]
    return [{ script: fence.text, shown: next && /^(?:text|json)$/.test(next.info) ? next : undefined }]
  })
}

const MARK = '--- next example ---'

/** Runs a page's scripts one after the other in one shell; the output of each, both streams together. */
export function runScripts(scripts: readonly string[], folder: string): string[] {
  const { stdout } = spawnSync('bash', ['-c', scripts.join(`\necho '${MARK}'\n`).concat('\n')], {
    cwd: folder,
    encoding: 'utf8',
    // The scripts join the streams themselves: the order of what two pipes hold is not known.
    input: '',
    env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'en', NO_COLOR: '1', COLUMNS: '100', clone: ROOT },
  })
  return stdout.split(`${MARK}\n`).map(tidy)
}

function tidy(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd()
}

/** A regular expression for an output that the page shows with `…` in place of some lines. */
function pattern(shown: string): RegExp {
  const escaped = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/^\s*…$/gm, '[^]*?')}$`)
}

export function matches(shown: string, output: string): boolean {
  return pattern(tidy(shown)).test(tidy(output))
}

/** A folder with a copy of this project's corpus, for examples that change it. */
export function inCopy<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-docs-'))
  try {
    for (const name of ['corpus', 'alignments', 'synopse.config.json'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What makes `synopse` a command and joins its streams; it stands before the scripts of a page. */
export const PRELUDE = 'synopse() { node "$clone/bin/synopse.js" "$@"; }\nexec 2>&1'

export const UPDATING = Boolean(process.env.SYNOPSE_UPDATE_DOCS)

/** Writes outputs into a page, in the place of those that it shows; where it shows `…`, a person does that. */
export function updatePage(path: string, examples: readonly Example[], outputs: readonly string[]): void {
  const lines = readPage(path).split('\n')
  for (const [index, { shown }] of [...examples.entries()].reverse()) {
    if (!shown || /^\s*…$/m.test(shown.text)) continue
    lines.splice(shown.from, shown.to - shown.from, ...(outputs[index] ?? '').split('\n'))
  }
  writeFileSync(join(ROOT, path), lines.join('\n'))
}
