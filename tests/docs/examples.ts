import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { type Fence, fences, ROOT, readPage } from './pages.js'

/** A script of a page, and the output that the page shows for it. */
interface Example {
  script: string
  shown: Fence | undefined
}

/** The ```sh blocks of a page; a ```text or ```json block between one and the next is its output. */
function examplesOf(page: string): Example[] {
  const all = fences(page)
  return all.flatMap((fence, index) => {
    if (fence.info !== 'sh') return []
    const next = all[index + 1]
    return [{ script: fence.text, shown: next && /^(?:text|json)$/.test(next.info) ? next : undefined }]
  })
}

const MARK = '--- next example ---'

/**
 * Runs a page's scripts one after the other in one shell.
 *
 * @param home a folder of their own: what they make with `mktemp` goes there
 * @returns the output of each
 */
export function runScripts(scripts: readonly string[], cwd: string, home: string): string[] {
  // Outside of the project that the scripts run in, as a reader's temporary folders are.
  const temporary = mkdtempSync(join(tmpdir(), 'synopse-tour-'))
  const pipes = mkdtempSync(join(tmpdir(), 'synopse-asked-'))
  const [asked, answered] = [join(pipes, 'asked'), join(pipes, 'answered')] as const
  execFileSync('mkfifo', [asked, answered])
  const env = { PATH: process.env.PATH, HOME: home, LC_ALL: 'en', NO_COLOR: '1', COLUMNS: '100' }
  const served = spawn(process.execPath, [join(ROOT, 'tests/docs/served.js'), asked, answered], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    const { stdout } = spawnSync('bash', ['-c', scripts.join(`\necho '${MARK}'\n`).concat('\n')], {
      cwd,
      encoding: 'utf8',
      input: '',
      timeout: 50_000,
      env: { ...env, TMPDIR: temporary, clone: ROOT, asked, answered },
    })
    return stdout.split(`${MARK}\n`).map(tidy)
  } finally {
    // It waits in a system call, where it hears no other signal.
    served.kill('SIGKILL')
    for (const folder of [temporary, pipes]) rmSync(folder, { recursive: true, force: true })
  }
}

function tidy(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd()
}

/** A regular expression for an output that the page shows with `…` in place of some lines. */
function pattern(shown: string): RegExp {
  const escaped = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/^\s*…$/gm, '[\\s\\S]*?')}$`)
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
    // So that an example can import the library by its name.
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(ROOT, join(folder, 'node_modules/synopse'))
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Makes `synopse` a command, which `served.js` carries out, and one stream of two: in two pipes, nobody knows what came
 * first.
 */
export const PRELUDE = `
synopse() {
  printf '%s\\0' "$PWD" "$(cat; echo .)" "$@" > "$asked"
  eval "$(cat "$answered")"
}
exec 2>&1`

const UPDATING = Boolean(process.env.SYNOPSE_UPDATE_DOCS)
const RERUN = 'the page shows something else; SYNOPSE_UPDATE_DOCS=1 writes what the tool prints'

/** The pages that have examples. */
export function hasExamples(path: string): boolean {
  return examplesOf(readPage(path)).length > 0
}

/**
 * Runs a page's examples one after the other (one may build on another) and compares what they print with what the page
 * shows, in a copy of this project's corpus; or in the clone, if the page's examples go somewhere else themselves.
 */
export function expectExamples(path: string, options: { inClone?: boolean } = {}): void {
  const examples = examplesOf(readPage(path))
  const scripts = [PRELUDE, ...examples.map(({ script }) => script)]
  const [, ...outputs] = inCopy(folder => runScripts(scripts, options.inClone ? ROOT : folder, folder))
  expect(outputs.length).toBe(examples.length)
  if (UPDATING) updatePage(path, examples, outputs)
  else for (const [index, example] of examples.entries()) expectShown(example, outputs[index] ?? '')
}

function expectShown({ script, shown }: Example, output: string): void {
  if (!shown || matches(shown.text, output)) return
  // Not equal: this prints the difference.
  expect({ script, [RERUN]: output.split('\n') }).toEqual({ script, [RERUN]: shown.text.split('\n') })
}

/** Writes outputs into a page, in the place of those that it shows; where it shows `…`, a person does that. */
function updatePage(path: string, examples: readonly Example[], outputs: readonly string[]): void {
  const lines = readPage(path).split('\n')
  for (const [index, { shown }] of [...examples.entries()].reverse()) {
    if (!shown || /^\s*…$/m.test(shown.text)) continue
    lines.splice(shown.from, shown.to - shown.from, ...(outputs[index] ?? '').split('\n'))
  }
  writeFileSync(join(ROOT, path), lines.join('\n'))
}
