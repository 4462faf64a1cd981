import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, posix } from 'node:path'
import { glob } from 'tinyglobby'
import { originalsOf } from '../config/originals.js'
import { isDocumentName } from '../config/path-pattern.js'
import { translationFiles } from '../config/translations.js'
import { SynopseError } from '../errors.js'
import { inside } from '../io/inside.js'
import { walk } from '../io/walk.js'
import type { FileTexts } from './document.js'
import { generatedGlobs, isGenerated } from './generated-folders.js'
import type { Project } from './project.js'

/** The ids of the documents that the corpus holds, sorted. @throws SynopseError `document.twice`, `path.outside` */
export async function corpusDocuments(project: Project): Promise<string[]> {
  const { root, config } = project
  const odd = await oddFiles(project)
  const { globs, folders, documentAt, isOriginal } = originalsOf(config)
  // A glob says by itself what it means; beside translations, what a generator makes of them is no original.
  const isSite = config.translations !== undefined
  const regular = await glob([...globs], {
    cwd: root,
    ignore: isSite ? generatedGlobs(folders) : [],
    onlyFiles: true,
    expandDirectories: false,
    dot: false,
  })
  const found = [...new Set([...regular, ...odd])]
  const files = isSite ? withoutTranslations(project, found.filter(isOriginal)) : found
  const ids = files.flatMap(file => documentAt(file) ?? [])
  if (new Set(ids).size < ids.length) refuseTwice(project, ids, files)
  return ids.sort()
}

/** Without what is the translation of one of them into a language that the project does not have, where its tag alone does not prove that. */
function withoutTranslations({ config }: Project, files: readonly string[]): string[] {
  const { documentAt } = originalsOf(config)
  const { read } = translationFiles(config)
  const ids = new Set(files.map(documentAt))
  return files.filter(path => {
    const file = read(path)
    return file?.kind !== 'other' || !ids.has(file.document)
  })
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
async function oddFiles({ root, config }: Project): Promise<string[]> {
  const { folders, isOriginal } = originalsOf(config)
  const isSkipped = (path: string) => config.translations !== undefined && isGenerated(path, folders)
  const odd: string[] = []
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue
    await inside(root, folder)
    for (const { path, entry } of await walk(root, folder, isSkipped)) {
      if (entry.isFile()) continue
      const led = entry.isSymbolicLink() ? await stat(join(root, path)).catch(() => undefined) : entry
      if (led?.isDirectory()) await inside(root, path)
      else if (isOriginal(path) && !(led?.isFile() ?? (await staysInside(root, path)))) odd.push(path)
    }
  }
  return odd
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
export function corpusPaths({ config }: Project, document: string): [string, ...string[]] {
  return originalsOf(config).pathsOf(document)
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
export function documentAt({ config }: Project, path: string): string | undefined {
  return originalsOf(config).documentAt(path)
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
  const { name, isOriginal } = originalsOf(project.config)
  if (!isDocumentName(id) || !corpusPaths(project, id).some(isOriginal)) {
    throw new SynopseError('document.id', { document: id, files: name })
  }
}

/** The id among those that are there that is meant by a name, whatever normal form its umlauts are in. */
export function sameName(name: string, ids: readonly string[]): string | undefined {
  return ids.includes(name) ? name : ids.find(id => id.normalize('NFC') === name.normalize('NFC'))
}
