import { type ExecFileException, execFile, spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { SynopseError } from '../errors.js'

/** A file of a revision, by its path relative to the folder that was asked about. */
export interface TreeFile {
  path: string
  object: string
  /** Bytes. */
  size: number
}

/**
 * The commit that a revision names.
 *
 * @param folder absolute path of a folder in the working tree
 * @param revision as git takes it (`HEAD~3`, `origin/main`)
 * @throws SynopseError `git.missing`, `git.noRepository`, `git.unknownRevision`, `git.shallow`
 */
export async function commitOf(folder: string, revision: string): Promise<string> {
  // What begins with a dash is an option to git, and what holds a control character is no name.
  if (revision.trim() === '' || /^-|\p{Cc}/u.test(revision))
    throw new SynopseError('git.unknownRevision', { revision })
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']).catch(cause => {
    throw new SynopseError('git.noRepository', { reason: firstLine(cause) }, { cause })
  })
  const name = await git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).catch(
    cause => {
      const key = shallow.trim() === 'true' ? 'git.shallow' : 'git.unknownRevision'
      throw new SynopseError(key, { revision }, { cause })
    },
  )
  return name.trim()
}

/** What may stand between the braces of `@{…}` that is no date: git's own places. */
const NO_DATE = /^(?:-?\d+|u|upstream|push)$/i

/**
 * The last commit before a date, where a revision is one: `@{2 weeks ago}`, `main@{yesterday}`, `2026-01-31`. Dates are those of
 * commits: git's own log of references knows only what happened in this very clone.
 *
 * @returns undefined where it is no date
 * @throws SynopseError as `commitOf`, and `git.noneBefore`
 */
export async function commitAt(folder: string, revision: string): Promise<string | undefined> {
  const [, branch = '', braced] = /^([^@\p{Cc}]*)@\{([^}\p{Cc}]+)\}$/u.exec(revision) ?? []
  const date = braced ?? (/^\d{4}-\d{2}-\d{2}\b/.test(revision) ? revision : undefined)
  if (date === undefined || NO_DATE.test(date)) return undefined
  const head = await commitOf(folder, branch || 'HEAD')
  const found = await git(folder, ['rev-list', '-1', `--before=${date}`, head, '--'])
  if (found.trim() === '') throw new SynopseError('git.noneBefore', { revision })
  return found.trim()
}

/** The files of a commit below a folder; links and submodules are none. @param paths only below these, relative to it */
export async function filesOf(folder: string, commit: string, paths: readonly string[]): Promise<TreeFile[]> {
  const list = await git(folder, ['ls-tree', '-r', '-l', '-z', commit, '--', ...paths])
  return list.split('\0').flatMap(line => {
    const [, object, size, path] = /^100\d{3} blob (\S+) +(\d+)\t([\s\S]*)$/.exec(line) ?? []
    return object && path !== undefined ? [{ path, object, size: Number(size) }] : []
  })
}

/** The bytes of objects, in their order; no more is held than what is being read. @throws SynopseError `git.failed` */
export async function* contentsOf(folder: string, objects: readonly string[]): AsyncGenerator<Buffer> {
  if (objects.length === 0) return
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  ended.catch(() => {})
  child.stdin.on('error', () => {})
  child.stdin.end(`${objects.join('\n')}\n`)
  try {
    const take = taker(child.stdout)
    for (const _ of objects) {
      // A line with the size, the bytes, and a newline.
      const head = await take(bytes => bytes.indexOf('\n') + 1)
      const size = Number(head?.toString('utf8').trim().split(' ')[2])
      const bytes = Number.isNaN(size) ? undefined : await take(() => size + 1)
      if (!bytes) throw new SynopseError('git.failed', { reason: String(await ended) })
      yield bytes.subarray(0, size)
    }
  } finally {
    child.stdout.destroy()
    child.kill()
  }
}

/** Takes pieces of a stream: as many bytes as `length` says of those that are there, 0 as long as it can't tell. */
function taker(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  return async (length: (held: Buffer) => number): Promise<Buffer | undefined> => {
    const waiting = [held]
    let size = held.length
    let wanted = length(held)
    while (wanted === 0 || wanted > size) {
      const { value, done } = await chunks.next()
      if (done) return undefined
      waiting.push(value)
      size += value.length
      if (wanted === 0) wanted = length(Buffer.concat(waiting))
    }
    const all = waiting.length === 1 ? held : Buffer.concat(waiting)
    held = all.subarray(wanted)
    return all.subarray(0, wanted)
  }
}

/** A file that a commit changed: the names of its contents before and after, noughts where there was none. */
export interface ChangedFile {
  path: string
  before: string
  after: string
}

/** A commit, and what it changed of the files that were asked about. */
export interface ChangingCommit {
  commit: string
  author: string
  /** ISO 8601 with the author's offset from UTC. */
  date: string
  subject: string
  files: ChangedFile[]
}

/**
 * The commits before HEAD that changed files below some folders, the newest first. Of merges, only what neither side had.
 *
 * @throws SynopseError as `commitOf`; a repository without commits has none
 */
export async function commitsOf(folder: string, paths: readonly string[]): Promise<ChangingCommit[]> {
  const format = '%H%x00%an%x00%aI%x00%s'
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-merges=combined', '--relative']
  const log = await git(folder, ['log', ...options, `--format=${format}`, 'HEAD', '--', ...paths]).catch(
    async cause => {
      await commitOf(folder, 'HEAD')
      throw cause
    },
  )
  const commits: ChangingCommit[] = []
  const tokens = log.split('\0').map(token => token.replace(/^\n+/, ''))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string
    const last = commits.at(-1)
    if (token.startsWith(':') && last) {
      // A merge has a colon, a mode and an object for each parent; the first one is the branch that it went into.
      const [modes = '', objects = ''] = [
        /^:+(?:\d{6} )+/.exec(token)?.[0],
        /(?:[0-9a-f]{40,} )+/.exec(token)?.[0],
      ]
      const names = objects.trim().split(' ')
      at++
      if (modes)
        last.files.push({ path: tokens[at] ?? '', before: names[0] ?? '', after: names.at(-1) ?? '' })
    } else if (/^[0-9a-f]{40,64}$/.test(token)) {
      const [author = '', date = '', subject = ''] = tokens.slice(at + 1, at + 4)
      commits.push({ commit: token, author, date, subject, files: [] })
      at += 3
    }
  }
  return commits
}

/** So alike are a file and what it was renamed to; git asks for twice as much, and small files change by large parts. */
const RENAMED = '-M25%'

/** The paths that a file had, in HEAD's history, as git follows it. @throws SynopseError as `commitsOf` */
export async function namesOf(folder: string, path: string): Promise<string[]> {
  const log = await git(folder, [
    'log',
    '--follow',
    RENAMED,
    '--name-only',
    '-z',
    '--format=',
    '--relative',
    'HEAD',
    '--',
    path,
  ]).catch(async cause => {
    await commitOf(folder, 'HEAD')
    throw cause
  })
  return [
    ...new Set(
      log
        .split('\0')
        .map(name => name.trim())
        .filter(Boolean),
    ),
  ]
}

/** Whether a clone's history was cut off. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

/** The top folder of the repository that a folder belongs to. @throws SynopseError `git.missing`, `git.noRepository` */
export async function rootOf(folder: string): Promise<string> {
  const root = await git(folder, ['rev-parse', '--show-toplevel']).catch(cause => {
    throw new SynopseError('git.noRepository', { reason: firstLine(cause) }, { cause })
  })
  return root.trim()
}

/** A value of the repository's own configuration; undefined where there is none. */
export async function readConfig(folder: string, key: string): Promise<string | undefined> {
  const value = await git(folder, ['config', '--local', '--get', key]).catch(() => undefined)
  return value?.replace(/\n$/, '')
}

/** Sets a value of the repository's own configuration. @throws SynopseError `git.failed` */
export async function writeConfig(folder: string, key: string, value: string): Promise<void> {
  await git(folder, ['config', '--local', key, value]).catch(cause => {
    throw new SynopseError('git.failed', { reason: firstLine(cause) }, { cause })
  })
}

/**
 * Merges three files by lines, as git does it; the result takes the place of ours.
 *
 * @returns whether there was no conflict
 * @throws SynopseError `git.missing`, `git.failed`
 */
export async function mergeByLines(files: { base: string; ours: string; theirs: string }): Promise<boolean> {
  const names = ['-L', 'ours', '-L', 'base', '-L', 'theirs']
  try {
    await git(dirname(files.ours), ['merge-file', ...names, '--', files.ours, files.base, files.theirs])
    return true
  } catch (cause) {
    // The number of conflicts; beyond 127 git itself has failed, as it does with binary files.
    const { code } = cause as { code?: unknown }
    if (typeof code === 'number' && code > 0 && code < 128) return false
    throw cause instanceof SynopseError
      ? cause
      : new SynopseError('git.failed', { reason: firstLine(cause) }, { cause })
  }
}

/** What git prints. @throws SynopseError `git.missing`; otherwise what `execFile` throws */
function git(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const options = { env: environment(), maxBuffer: Number.POSITIVE_INFINITY }
    execFile('git', ['-C', folder, ...args], options, (cause, stdout) => {
      if (!cause) done(stdout)
      else if (cause.code === 'ENOENT') fail(new SynopseError('git.missing', {}, { cause }))
      else fail(cause)
    })
  })
}

/** A hook names its repository relative to the folder that it runs in; git is told to look from another one. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR } = process.env
  return { ...process.env, LC_ALL: 'C', ...(GIT_DIR && { GIT_DIR: resolve(GIT_DIR) }) }
}

/** What git complained about. */
function firstLine(cause: unknown): string {
  if (cause instanceof SynopseError) throw cause
  const { message = '' } = cause as ExecFileException
  const said = message.split('\n').find(line => line.startsWith('fatal:'))
  return said?.slice('fatal:'.length).trim() ?? message
}
