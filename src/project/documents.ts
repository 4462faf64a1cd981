import { type Dirent, existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, posix, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { glob } from 'tinyglobby'
import { endingsOf } from '../config/endings.js'
import { SynopseError } from '../errors.js'
import { inside } from '../io/inside.js'
import type { FileTexts } from './document.js'
import type { Project } from './project.js'

/** The ids of the documents that the corpus holds, sorted. @throws SynopseError `document.twice`, `path.outside` */
export async function corpusDocuments(project: Project): Promise<string[]> {
  const { root, config } = project
  const odd = await oddFiles(project)
  const regular = await glob(config.source.files, {
    cwd: root,
    onlyFiles: true,
    expandDirectories: false,
    dot: false,
  })
  const files = [...new Set([...regular, ...odd])]
  const ids = files.flatMap(file => documentAt(project, file) ?? [])
  if (new Set(ids).size < ids.length) refuseTwice(project, ids, files)
  return ids.sort()
}

/** Files that differ in their endings alone would be one document: all of them at once. @throws SynopseError `document.twice` */
function refuseTwice(project: Project, ids: readonly string[], files: readonly string[]): never {
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].sort()
  throw twiceError(twice.map(id => corpusPaths(project, id).filter(path => files.includes(path))))
}

function twiceError(groups: readonly (readonly string[])[]): SynopseError {
  const faults = groups.map(paths => ({
    key: 'document.twice.files' as const,
    args: { files: paths.join(', ') },
  }))
  return new SynopseError('document.twice', {}, { faults })
}

/**
 * What is named like an original and is none that can be read: a pipe, a device, a link that leads out of the project. Whoever
 * reads that document is told; all others have nothing to do with it.
 *
 * @throws SynopseError `path.outside` before links are followed: for the corpus and for a folder in it that leads out
 */
async function oddFiles({ root, config, corpus }: Project): Promise<string[]> {
  if (!existsSync(join(root, corpus))) return []
  await inside(root, corpus)
  const isSource = picomatch(config.source.files)
  const odd: string[] = []
  for (const entry of await entriesIn(root, corpus)) {
    if (entry.isFile() || entry.isDirectory()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const name = relative(root, path).split(sep).join('/')
    const led = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry
    if (led?.isDirectory()) await inside(root, name)
    else if (isSource(name) && !(led?.isFile() ?? (await staysInside(root, name)))) odd.push(name)
  }
  return odd
}

/** All that lies in a folder, however deep. @throws SynopseError `file.unreadable` for a folder that nobody may look into */
async function entriesIn(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  } catch (cause) {
    const { code, path = root } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    const name = relative(root, path).split(sep).join('/')
    throw new SynopseError('file.unreadable', { path: name, reason: code }, { cause })
  }
}

/** A link to nothing in the project is nothing. */
function staysInside(root: string, name: string): Promise<boolean> {
  return inside(root, name).then(
    () => true,
    () => false,
  )
}

/** The ids of the documents that have alignment files in a language of the config, sorted. */
export async function alignedDocuments({ root, config }: Project): Promise<string[]> {
  const base = join(root, config.alignments)
  const languages = new Set([config.source.language, ...config.targets])
  if (!existsSync(base)) return []
  const files = await glob('**/*.json', { cwd: base, onlyFiles: true, expandDirectories: false, dot: false })
  const named = files.filter(file => languages.has(basename(file, '.json')) && file.includes('/'))
  return [...new Set(named.map(file => posix.dirname(file)))].sort()
}

/** The paths that the source of a document may have, relative to the root: one for each ending, in the order of the config. */
export function corpusPaths({ config, corpus }: Project, document: string): [string, ...string[]] {
  const [first, ...more] = endingsOf(config)
  const path = (ending: string) => (corpus ? `${corpus}/${document}${ending}` : `${document}${ending}`)
  return [path(first), ...more.map(path)]
}

/**
 * The path of the source of a document that is among some texts; of one that is not, the first that it may have.
 *
 * @throws SynopseError `document.twice`
 */
export function sourcePath(project: Project, document: string, texts: FileTexts): string {
  const paths = corpusPaths(project, document)
  const [there, ...more] = paths.filter(path => texts.get(path) !== undefined)
  if (there !== undefined && more.length > 0) throw twiceError([[there, ...more]])
  return there ?? paths[0]
}

/** The id of the document whose source a path is; undefined where it lies elsewhere or ends otherwise. */
export function documentAt({ config, corpus }: Project, path: string): string | undefined {
  const base = corpus ? `${corpus}/` : ''
  const ending = endingsOf(config).find(ending => path.endsWith(ending))
  return ending !== undefined && path.startsWith(base) ? path.slice(base.length, -ending.length) : undefined
}

/** The path of a document's alignment file in a language, relative to the root. */
export function alignmentPath({ config }: Project, document: string, language: string): string {
  return `${config.alignments}/${document}/${language}.json`
}

/** The folder of a document's alignment files, relative to the root. */
export function alignmentFolder({ config }: Project, document: string): string {
  return `${config.alignments}/${document}`
}

/**
 * Proves that a name can be a document's id: folders and a file name below the corpus, nothing hidden, nothing that leads out.
 *
 * @throws SynopseError `document.id`
 */
export function checkDocumentId(project: Project, id: string): void {
  const wellFormed = id
    .split('/')
    .every(part => part !== '' && !part.startsWith('.') && !/[\\\p{Cc}\p{Cs}]/u.test(part))
  const isSource = picomatch(project.config.source.files)
  if (!wellFormed || !corpusPaths(project, id).some(path => isSource(path))) {
    throw new SynopseError('document.id', { document: id, files: project.config.source.files })
  }
}

/** The id among those that are there that is meant by a name, whatever normal form its umlauts are in. */
export function sameName(name: string, ids: readonly string[]): string | undefined {
  return ids.includes(name) ? name : ids.find(id => id.normalize('NFC') === name.normalize('NFC'))
}
