import { type ExecFileException, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { devNull } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { SynopseError } from '../errors.js'

/** What people set for their eyes, or for other answers than those that are asked for, counts for nothing here. */
const PLAIN = [
  'color.ui=false',
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.pager=cat',
  `diff.orderFile=${devNull}`,
  'diff.renameLimit=1000',
  'i18n.logOutputEncoding=UTF-8',
  'log.follow=false',
  'log.mailmap=false',
  'log.showRoot=true',
  'log.showSignature=false',
].flatMap(setting => ['-c', setting])

/** What git prints. @throws SynopseError `git.missing`, `git.failed`; its cause is what `execFile` throws */
export function git(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const options = { env: environment(folder), maxBuffer: Number.POSITIVE_INFINITY }
    execFile('git', argumentsOf(folder, args), options, (cause, stdout, stderr) => {
      if (cause) fail(failureOf(Object.assign(cause, { stderr }), stderr))
      else done(stdout)
    })
  })
}

/** The code that git ended with, where it is that which failed. */
export function exitCodeOf(error: unknown): number | undefined {
  const { cause } = Object(error) as { cause?: Partial<ExecFileException> }
  return typeof cause?.code === 'number' ? cause.code : undefined
}

/** What git said when it failed; empty where it said nothing. */
export function complaintOf(error: unknown): string {
  const { cause } = Object(error) as { cause?: Partial<ExecFileException> }
  return complaint(cause?.stderr ?? '')
}

/** Starts git and leaves it running. `failed` says why it ended. */
export function startGit(folder: string, args: readonly string[]) {
  const child = spawn('git', argumentsOf(folder, args), { env: environment(folder), stdio: 'pipe' })
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  const failed = new Promise<SynopseError>(done => {
    child.on('close', code => done(failureOf(new Error(`exit ${code}`), said)))
    child.on('error', cause => done(failureOf(cause, said)))
  })
  child.stdin.on('error', () => {})
  return { child, failed }
}

const argumentsOf = (folder: string, args: readonly string[]) => ['-C', folder, ...PLAIN, ...args]

function failureOf(cause: Error, stderr: string): SynopseError {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
    return new SynopseError('git.missing', {}, { cause })
  return new SynopseError('git.failed', { reason: complaint(stderr) || cause.message }, { cause })
}

/** What git complained about, in one line: what it gave up for, and what it says to do. */
function complaint(stderr: string): string {
  const lines = stderr.split('\n').filter(line => !/^(?:warning|hint):/.test(line))
  const start = lines.findIndex(line => /^fatal:/.test(line))
  const said = [...lines.slice(Math.max(start, 0)), ...lines.slice(0, Math.max(start, 0))]
  return said
    .map(line => line.replace(/^(?:fatal|error): /, '').trim())
    .filter(Boolean)
    .join(' ')
}

/** Variables by which a hook, or whoever started it, tells git of another repository, or how to read and show things. */
const FOREIGN =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|SHALLOW_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|DIFF_OPTS|TRACE\w*|\w+_PATHSPECS)$/

/** What git is told by its environment: the history as it was committed, paths as they are, English, and no questions. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { env } = process
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !FOREIGN.test(name)))
  return {
    ...kept,
    ...(isBelowRepository(folder) ? {} : namedRepository(env)),
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

/** Whether git finds a repository by itself. */
function isBelowRepository(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}

/** A repository that lies elsewhere, as people name it; a path is relative to the folder that we run in, and not to git's. */
function namedRepository({ GIT_DIR, GIT_WORK_TREE }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...(GIT_DIR && { GIT_DIR: resolve(GIT_DIR) }),
    ...(GIT_WORK_TREE && { GIT_WORK_TREE: resolve(GIT_WORK_TREE) }),
  }
}
