import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, join, posix, relative } from 'node:path'
import picomatch from 'picomatch'
import { glob } from 'tinyglobby'
import { SynopseError } from '../errors.js'
import { inside } from '../io/inside.js'
import type { Project } from './project.js'

/** The ids of the documents that the corpus holds, sorted. */
export async function corpusDocuments({ root, config, corpus }: Project): Promise<string[]> {
  await refuseLinksOut(root, corpus)
  const files = await glob(config.source.files, {
    cwd: root,
    onlyFiles: true,
    expandDirectories: false,
    dot: false,
  })
  return files.map(file => file.slice(corpus ? corpus.length + 1 : 0, -extname(file).length)).sort()
}

/** Before links are followed: none may lead out of the project. @throws SynopseError `path.outside` */
async function refuseLinksOut(root: string, folder: string): Promise<void> {
  if (!existsSync(join(root, folder))) return
  await inside(root, folder)
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  for (const entry of found) {
    if (entry.isSymbolicLink())
      await inside(root, relative(root, join(entry.parentPath ?? entry.path, entry.name)))
  }
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

/** The path of a document's source, relative to the root. */
export function corpusPath({ config, corpus }: Project, document: string): string {
  const ending = extname(config.source.files) || '.md'
  return corpus ? `${corpus}/${document}${ending}` : `${document}${ending}`
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
  if (!wellFormed || !picomatch.isMatch(corpusPath(project, id), project.config.source.files)) {
    throw new SynopseError('document.id', { document: id, files: project.config.source.files })
  }
}

/** The id among those that are there that is meant by a name, whatever normal form its umlauts are in. */
export function sameName(name: string, ids: readonly string[]): string | undefined {
  return ids.includes(name) ? name : ids.find(id => id.normalize('NFC') === name.normalize('NFC'))
}
