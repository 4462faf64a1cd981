import { extname, resolve } from 'node:path'
import { SynopseError } from '../errors.js'
import { all } from '../io/all.js'
import { readText } from '../io/read.js'
import { commitNamed } from '../io/revisions.js'
import { renames } from '../synopsis/renames.js'
import { type Synopsis, synopsis } from '../synopsis/synopsis.js'
import type { FileTexts } from './document.js'
import { corpusPaths, sourcePath } from './documents.js'
import { documentIds } from './load.js'
import type { Project } from './project.js'
import { documentOf, knownUnits, pathsOf, sourceUnits } from './read-document.js'
import { documentsIn, orNothing, textsAt } from './revision.js'
import { readAll } from './texts.js'

/** What can be compared: the working tree, a commit, or a file with the source of one document. */
export type Version =
  | { kind: 'tree' }
  | { kind: 'commit'; commit: string; name: string }
  | { kind: 'file'; path: string; text: string }

/**
 * The version that a name means: a revision, a date (see `commitNamed`), a file.
 *
 * @param cwd where paths start
 * @throws SynopseError as `commitNamed` and `readText`
 */
export async function versionNamed(project: Project, cwd: string, name: string): Promise<Version> {
  const file = async (): Promise<Version | undefined> => {
    const text = await readText(resolve(cwd, name), project.limit, name, { pipe: true })
    return text === undefined ? undefined : { kind: 'file', path: name, text }
  }
  try {
    return { kind: 'commit', commit: await commitNamed(project.root, name), name }
  } catch (error) {
    // A name that git can't find may be that of a file; what it fails at is told.
    const isOther = error instanceof SynopseError && error.key !== 'git.failed' && name.trim() !== ''
    const found = isOther ? await file() : undefined
    if (found) return found
    throw error
  }
}

/** A document in two versions; undefined where it is not there, or can't be read. */
export interface DocumentVersions {
  /** Its id in the later version, or in the earlier one where it is gone. */
  document: string
  before: Synopsis | undefined
  after: Synopsis | undefined
  /** In which of the versions its files are none that can be read. */
  unreadable?: 'before' | 'after'
}

/**
 * The documents that differ between two versions, sorted by id; renamed ones stand beside what they were.
 *
 * @param wanted ids (default: all); a file is a version of a document, so there must be one where only one side is a file
 * @throws SynopseError `diff.whichDocument`, and for files of the working tree that cannot be read
 */
export async function readVersions(
  project: Project,
  from: Version,
  to: Version,
  wanted: readonly string[],
): Promise<DocumentVersions[]> {
  if (from.kind === 'file' && to.kind === 'file' && wanted.length === 0)
    return [{ document: to.path, before: ofFile(project, from), after: ofFile(project, to) }]
  if ((from.kind === 'file' || to.kind === 'file') && wanted.length !== 1)
    throw new SynopseError('diff.whichDocument', {})
  const [before, after] = [await reader(project, from, wanted), await reader(project, to, wanted)]
  const renamed = await renamedBetween(project, before, after)
  const moved = new Set(renamed.values())
  const ids = [...new Set([...before.ids, ...after.ids])].filter(id => !moved.has(id)).sort()
  const unknown = wanted.find(id => !ids.includes(id) && !moved.has(id))
  if (unknown !== undefined) throw new SynopseError('document.unknown', { document: unknown, near: '' })
  const versions: DocumentVersions[] = []
  for (const id of ids) {
    const old = renamed.get(id) ?? id
    if (wanted.length > 0 && !wanted.includes(id) && !wanted.includes(old)) continue
    const found = await versionsOf(project, id, old, before, after)
    if (found) versions.push(found)
  }
  return versions
}

async function versionsOf(
  project: Project,
  id: string,
  old: string,
  before: Reader,
  after: Reader,
): Promise<DocumentVersions | undefined> {
  const paths = pathsOf(project, id, old)
  const [then, now] = [await before.texts([...paths, ...pathsOf(project, old)]), await after.texts(paths)]
  if (id === old && paths.every(path => then.get(path) === now.get(path))) return undefined
  const read = async (reader: Reader, id: string, folder: string, texts: FileTexts) => {
    if (!reader.ids.includes(id)) return { value: undefined }
    const document = await (reader.isTree
      ? documentOf(project, id, folder, texts)
      : orNothing(documentOf(project, id, folder, texts)))
    return { value: document?.synopsis, isBroken: document === undefined }
  }
  const [earlier, later] = [await read(before, old, old, then), await read(after, id, old, now)]
  const unreadable = earlier.isBroken ? 'before' : later.isBroken ? 'after' : undefined
  return { document: id, before: earlier.value, after: later.value, ...(unreadable && { unreadable }) }
}

/** How the files of a version are read. */
interface Reader {
  ids: readonly string[]
  isTree: boolean
  texts: (paths: readonly string[]) => Promise<FileTexts>
}

async function reader(project: Project, version: Version, wanted: readonly string[]): Promise<Reader> {
  if (version.kind === 'commit') {
    const texts = await textsAt(project, version.commit)
    return { ids: documentsIn(project, [...texts.keys()]), isTree: false, texts: async () => texts }
  }
  const ids = await documentIds(project)
  const tree = (paths: readonly string[]) => readAll(project, paths)
  if (version.kind === 'tree') return { ids, isTree: true, texts: tree }
  // A file is the source; the translations are those of the working tree.
  const sources = corpusPaths(project, wanted[0] as string)
  const texts = async (paths: readonly string[]) => {
    const found = await tree(paths)
    const isAlike = (path: string) => extname(path) === extname(version.path)
    const source = sources.find(isAlike) ?? sourcePath(project, wanted[0] as string, found)
    for (const path of sources) found.set(path, path === source ? version.text : undefined)
    return found
  }
  return { ids: [...new Set([...ids, ...wanted])], isTree: true, texts }
}

/** Which documents are old ones under a new name: by the new id, the old one. */
async function renamedBetween(project: Project, before: Reader, after: Reader): Promise<Map<string, string>> {
  const sourceOf = async ({ ids, texts }: Reader) => {
    const found = await texts(ids.flatMap(id => corpusPaths(project, id)))
    return new Map(
      ids.flatMap(id => {
        const path = corpusPaths(project, id).find(path => found.get(path) !== undefined)
        return path === undefined ? [] : [[id, { path, text: found.get(path) as string }] as const]
      }),
    )
  }
  type Sources = Awaited<ReturnType<typeof sourceOf>>
  const [then, now] = [await sourceOf(before), await sourceOf(after)]
  // What can't be read is told where it is compared.
  const only = async (side: Sources, other: Sources) => {
    const alone = [...side].filter(([id]) => !other.has(id))
    const read = alone.map(async ([id, { path, text }]) => {
      const units = await orNothing(knownUnits(project, text, path))
      return units ? [{ id, units }] : []
    })
    return (await all(read)).flat()
  }
  return renames(await only(then, now), await only(now, then))
}

function ofFile(project: Project, { path, text }: Extract<Version, { kind: 'file' }>): Synopsis {
  return synopsis(sourceUnits(project, text, path), [], {})
}
