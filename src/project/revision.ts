import { posix } from 'node:path'
import { originalsOf } from '../config/originals.js'
import { SynopseError } from '../errors.js'
import { contentsOf, filesOf, pathsChangedSince, type TreeFile } from '../io/git.js'
import { utf8 } from '../io/read.js'
import { commitNamed } from '../io/revisions.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { asRead } from './as-read.js'
import { documentAt } from './documents.js'
import type { Project } from './project.js'
import { documentOf, pathsOf } from './read-document.js'

/** What became different since a revision. */
export interface Since {
  /** The ids of the documents of which some file is not as it was, or was not there. */
  changed: ReadonlySet<string>
  /** These documents as they were, where they were there. */
  before: readonly Synopsis[]
}

/**
 * The documents of a project that are not as they were at a revision of its repository. A document that could not be read there
 * counts as if it had not been there.
 *
 * @param revision see `commitNamed`
 * @throws SynopseError as `commitNamed`
 */
export async function readSince(project: Project, revision: string): Promise<Since> {
  const commit = await commitNamed(project.root, revision)
  const paths = await pathsChangedSince(project.root, commit, foldersOf(project))
  const changed = documentsIn(project, paths)
  const texts = await textsAt(project, commit, changed)
  const before: Synopsis[] = []
  for (const id of documentsIn(project, [...texts.keys()])) {
    const document = await orNothing(documentOf(project, id, id, texts))
    if (document) before.push(document.synopsis)
  }
  return { changed: new Set(changed), before }
}

/** The folders that hold the files of documents. */
function foldersOf({ config }: Project): string[] {
  const { folders } = originalsOf(config)
  return folders.includes('') ? ['.'] : [...folders, config.alignments]
}

/** What reading gives; nothing where a file is not as it should be. */
export async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    const errors = error instanceof AggregateError ? error.errors : [error]
    if (errors.every(error => error instanceof SynopseError)) return undefined
    throw error
  }
}

/** The texts of the project's files at a commit, by path. @param ids only those of these documents (default: all) */
export async function textsAt(
  project: Project,
  commit: string,
  ids?: readonly string[],
): Promise<Map<string, string>> {
  if (ids?.length === 0) return new Map()
  const { root, config, limit } = project
  const { isOriginal } = originalsOf(config)
  const found = await filesOf(
    root,
    commit,
    ids ? ids.flatMap(id => pathsOf(project, id)) : foldersOf(project),
  )
  const wanted = found.filter(
    ({ path, size }) =>
      size <= limit &&
      (isOriginal(path) || (path.startsWith(`${config.alignments}/`) && path.endsWith('.json'))),
  )
  const texts = new Map<string, string>()
  let index = 0
  for await (const bytes of contentsOf(
    root,
    wanted.map(({ object }) => object),
  )) {
    const { path } = wanted[index++] as TreeFile
    const text = textOf(bytes, path)
    if (text !== undefined) texts.set(path, text)
  }
  return texts
}

/** The text of a file; undefined where it is none. */
function textOf(bytes: Buffer, path: string): string | undefined {
  try {
    return asRead(utf8(bytes, path), path)
  } catch (error) {
    if (error instanceof SynopseError) return undefined
    throw error
  }
}

/** The ids of the documents that files belong to, sorted. */
export function documentsIn(project: Project, paths: readonly string[]): string[] {
  const { config } = project
  const { isOriginal } = originalsOf(config)
  const base = `${config.alignments}/`
  const ids = paths.map(
    path => (isOriginal(path) && documentAt(project, path)) || posix.dirname(path.slice(base.length)),
  )
  return [...new Set(ids)].filter(id => id !== '.').sort()
}
