import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Project } from './project.js'

/** Texts by their path. */
export type Files = Readonly<Record<string, string>>

/** What git makes of two branches; a file that conflicts has its markers. */
export interface Merged {
  clean: boolean
  files: Files
}

/** Files of the common ancestor and of the two branches. */
export type Sides = readonly [base: Files, ours: Files, theirs: Files]

/** A project's files as they stand in its repository. */
export function filesOf({ paragraphs, registry, languages }: Project): Files {
  const targets = Object.entries(languages).map(([name, text]) => [`${ALIGNMENTS}/${name}.json`, text])
  return {
    'corpus/d.md': `${paragraphs.join('\n\n')}\n`,
    [`${ALIGNMENTS}/de.json`]: registry,
    ...Object.fromEntries(targets),
  }
}

export function projectOf(files: Files): Project {
  const targets = Object.entries(files).flatMap(([path, text]) => {
    const language = /^alignments\/d\/(.*)\.json$/.exec(path)?.[1]
    return language && language !== 'de' ? [[language, text]] : []
  })
  return {
    paragraphs: (files['corpus/d.md'] as string).trim().split('\n\n'),
    registry: files[`${ALIGNMENTS}/de.json`] as string,
    languages: Object.fromEntries(targets),
  }
}

const ALIGNMENTS = 'alignments/d'

/** Nobody's settings and no surrounding repository (a hook's) may change what is plain. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** An empty repository in a temporary folder, with the ways of git to merge. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'synopse-merge-'))

  constructor() {
    this.git(['init', '-q', '-b', 'main'])
  }

  /** As `git merge` does it, without a working tree: three processes, whatever the number of files. */
  mergeTrees([base, ours, theirs]: Sides): Merged {
    const commits = [commit('base', base), commit('ours', ours, 'base'), commit('theirs', theirs, 'base')]
    this.git(['fast-import', '--quiet', '--force'], commits.join(''))
    const merge = this.git(['merge-tree', '--write-tree', '--no-messages', 'ours', 'theirs'])
    const tree = merge.stdout.split('\n', 1)[0]
    const paths = Object.keys(base)
    const contents = this.git(['cat-file', '--batch'], paths.map(path => `${tree}:${path}\n`).join('')).bytes
    const files: Record<string, string> = {}
    let start = 0
    for (const path of paths) {
      const head = contents.indexOf('\n', start)
      const size = Number(contents.toString('utf8', start, head).split(' ')[2])
      files[path] = contents.toString('utf8', head + 1, head + 1 + size)
      start = head + 1 + size + 1
    }
    return { clean: merge.status === 0, files }
  }

  /** File by file with the older diff algorithm, as git did before 2.34 and other tools still do. */
  mergeFiles(sides: Sides): Merged {
    const files: Record<string, string> = {}
    let clean = true
    for (const path of Object.keys(sides[0])) {
      for (const [index, name] of SIDES.entries())
        writeFileSync(join(this.root, name), sides[index]?.[path] as string)
      const { status, stdout } = this.git(['merge-file', '-p', 'ours', 'base', 'theirs'])
      if (status !== 0) clean = false
      files[path] = stdout
    }
    return { clean, files }
  }

  /** With branches, commits and `git merge`; the repository must be new. */
  mergeBranches([base, ours, theirs]: Sides): Merged {
    return this.mergeBy('merge', [base, ours, theirs])
  }

  /** The same by other ways of git to bring two branches together. */
  mergeBy(way: 'merge' | 'rebase' | 'cherry-pick', [base, ours, theirs]: Sides): Merged {
    const commitAll = (files: Files) => {
      this.write(files)
      this.git(['add', '-A'])
      this.git(['commit', '-q', '--allow-empty', '-m', 'x'])
    }
    commitAll(base)
    this.git(['checkout', '-q', '-b', 'theirs'])
    commitAll(theirs)
    this.git(['checkout', '-q', 'main'])
    commitAll(ours)
    if (way === 'rebase') this.git(['checkout', '-q', 'theirs'])
    const args = {
      merge: ['merge', '-q', '--no-edit', 'theirs'],
      rebase: ['rebase', '-q', 'main'],
      'cherry-pick': ['cherry-pick', '--allow-empty', '--keep-redundant-commits', 'theirs'],
    }
    const { status } = this.git(args[way])
    return { clean: status === 0, files: this.read(Object.keys(base)) }
  }

  /** Has a command merge the alignment files. */
  useDriver(command: string): this {
    this.git(['config', 'merge.synopse.driver', command])
    writeFileSync(join(this.root, '.git/info/attributes'), 'alignments/**/*.json merge=synopse\n')
    return this
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true })
      writeFileSync(join(this.root, path), text)
    }
  }

  read(paths: readonly string[]): Files {
    return Object.fromEntries(paths.map(path => [path, readFileSync(join(this.root, path), 'utf8')]))
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  private git(args: readonly string[], input = '') {
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: this.root, env, input })
    // Merges tell the number of conflicts by their status; from 128 on git itself has failed.
    if (error || status === null || status >= 128) throw error ?? new Error(`git ${args[0]}: ${stderr}`)
    return { status, bytes: stdout, stdout: stdout.toString('utf8') }
  }
}

const SIDES = ['base', 'ours', 'theirs']

/** A commit in the language of `git fast-import`. */
function commit(branch: string, files: Files, from?: string): string {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  return [
    `commit refs/heads/${branch}\ncommitter a <a@example.org> 0 +0000\n${data('x')}`,
    from ? `from refs/heads/${from}\n` : '',
    ...Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
  ].join('')
}
