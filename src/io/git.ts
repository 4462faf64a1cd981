import { dirname } from 'node:path'
import { SynopseError } from '../errors.js'
import { commitOf, ofRepository } from './revisions.js'
import { exitCodeOf, git, startGit } from './run-git.js'

/** A file of a revision, by its path relative to the folder that was asked about. */
export interface TreeFile {
  path: string
  object: string
  /** Bytes. */
  size: number
}

/** The files of a commit below a folder; links and submodules are none. @param paths only below these, relative to it @throws SynopseError `git.failed` */
export async function filesOf(folder: string, commit: string, paths: readonly string[]): Promise<TreeFile[]> {
  const list = await git(folder, ['ls-tree', '-r', '-l', '-z', commit, '--', ...paths])
  const files: TreeFile[] = []
  for (const line of list.split('\0')) {
    const [, object, size, path] = /^100\d{3} blob (\S+) +(\d+|BAD)\t([\s\S]*)$/.exec(line) ?? []
    if (object === undefined || path === undefined) continue
    // A file that git can't read is not as if there were none: it says why.
    if (size === 'BAD') await git(folder, ['cat-file', '-s', object])
    files.push({ path, object, size: Number(size) })
  }
  return files
}

/**
 * The paths of files below a folder that are not as they are in a commit, those among them that git does not track, relative to it.
 * Which are the same, git knows without reading them.
 *
 * @param paths only below these, relative to the folder
 * @throws SynopseError `git.failed`
 */
export async function pathsChangedSince(
  folder: string,
  commit: string,
  paths: readonly string[],
): Promise<string[]> {
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative']
  const lists = await Promise.all([
    git(folder, [...diff, commit, '--', ...paths]),
    git(folder, ['ls-files', '--others', '-z', '--', ...paths]),
  ])
  return lists.flatMap(list => list.split('\0').filter(path => path !== ''))
}

/** The bytes of objects, in their order; no more is held than what is being read. @throws SynopseError `git.failed` */
export async function* contentsOf(folder: string, objects: readonly string[]): AsyncGenerator<Buffer> {
  if (objects.length === 0) return
  const { child, failed } = startGit(folder, ['cat-file', '--batch'])
  child.stdin.end(`${objects.join('\n')}\n`)
  try {
    const take = taker(child.stdout)
    for (const _ of objects) {
      // A line with the size, the bytes, and a newline.
      const head = await take(bytes => bytes.indexOf('\n') + 1)
      const size = Number(head?.toString('utf8').trim().split(' ')[2])
      const bytes = Number.isNaN(size) ? undefined : await take(() => size + 1)
      // What is missing is named on a line of its own; else git has ended, and said why.
      if (head && Number.isNaN(size))
        throw new SynopseError('git.failed', { reason: head.toString('utf8').trim() })
      if (!bytes) throw await failed
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
  /** In each parent of the commit, in their order. */
  before: readonly string[]
  after: string
}

/** A commit, and what it changed of the files that were asked about. */
export interface ChangingCommit {
  commit: string
  parents: readonly string[]
  author: string
  /** ISO 8601 with the author's offset from UTC. */
  date: string
  subject: string
  files: ChangedFile[]
}

/**
 * The commits before HEAD that changed files below some folders, the newest first, on whatever branch. Of merges, only the files
 * that are as in none of their parents.
 *
 * @throws SynopseError as `commitOf`; a repository without commits has none
 */
export async function commitsOf(folder: string, paths: readonly string[]): Promise<ChangingCommit[]> {
  const format = '%H%x00%P%x00%an%x00%aI%x00%s'
  const diff = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-merges=combined', '--relative']
  // Otherwise a branch is left out of which a merge took nothing, and what was written there.
  const options = ['--full-history', ...diff]
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
      // A merge has a colon, a mode and an object for each parent.
      const [modes = '', objects = ''] = [
        /^:+(?:\d{6} )+/.exec(token)?.[0],
        /(?:[0-9a-f]{40,} )+/.exec(token)?.[0],
      ]
      const names = objects.trim().split(' ')
      at++
      if (modes)
        last.files.push({ path: tokens[at] ?? '', before: names.slice(0, -1), after: names.at(-1) ?? '' })
    } else if (/^[0-9a-f]{40,64}$/.test(token)) {
      const [parents = '', author = '', date = '', subject = ''] = tokens.slice(at + 1, at + 5)
      commits.push({ commit: token, parents: parents.split(' '), author, date, subject, files: [] })
      at += 4
    }
  }
  return commits
}

/** The files of HEAD that are no longer as they were there, or gone, among some paths. @throws SynopseError `git.failed` */
export async function changedSinceHead(folder: string, paths: readonly string[]): Promise<string[]> {
  const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative']
  const names = await git(folder, ['diff', ...options, 'HEAD', '--', ...paths])
  return names.split('\0').filter(Boolean)
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
    '--encoding=UTF-8',
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
        .map(name => name.replace(/^\n+/, ''))
        .filter(Boolean),
    ),
  ]
}

/** The top folder of the repository that a folder belongs to. @throws SynopseError as `ofRepository` */
export async function rootOf(folder: string): Promise<string> {
  const root = await ofRepository(folder, ['rev-parse', '--show-toplevel'])
  return root.trim()
}

/**
 * A value of git's configuration; undefined where there is none.
 *
 * @param scope the repository's own alone (default), or all that git would read
 * @throws SynopseError `git.failed`
 */
export async function readConfig(
  folder: string,
  key: string,
  scope: 'local' | 'all' = 'local',
): Promise<string | undefined> {
  const only = scope === 'local' ? ['--local'] : []
  try {
    return (await git(folder, ['config', ...only, '--get', key])).replace(/\n$/, '')
  } catch (error) {
    if (exitCodeOf(error) === 1) return undefined
    throw error
  }
}

/** Sets a value of the repository's own configuration. @throws SynopseError `git.failed` */
export async function writeConfig(folder: string, key: string, value: string): Promise<void> {
  await git(folder, ['config', '--local', key, value])
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
  } catch (error) {
    // The number of conflicts; beyond 127 git itself has failed, as it does with binary files.
    const code = exitCodeOf(error)
    if (code !== undefined && code > 0 && code < 128) return false
    throw error
  }
}
