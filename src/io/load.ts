import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { validOf } from '../alignment/file.js'
import { parseRegistry } from '../alignment/parse.js'
import { nearest } from '../config/nearest.js'
import { SynopseError } from '../errors.js'
import { renames, type Texts } from '../synopsis/renames.js'
import { type Document, readAll, readDocument, unitsOf } from './document.js'
import { alignedDocuments, alignmentPath, checkDocumentId, corpusDocuments, corpusPath } from './documents.js'
import type { Project } from './project.js'

/** Told while documents are read: how many of how many are done. */
export type Progress = (done: number, total: number) => void

/**
 * Reads documents of a project, sorted by id; those whose German is gone are among them, and renamed ones stand under
 * their new names with the alignments of the old.
 *
 * @param wanted ids of documents (default: all)
 * @throws SynopseError `document.unknown`, `document.none`; AggregateError of all files that cannot be read
 */
export async function loadDocuments(
  project: Project,
  wanted: readonly string[] = [],
  progress: Progress = () => {},
): Promise<Document[]> {
  for (const id of wanted) checkDocumentId(project, id)
  const inCorpus = await corpusDocuments(project)
  const aligned = await alignedDocuments(project)
  const renamed = await findRenames(project, inCorpus, aligned)
  const moved = new Set(renamed.values())
  const all = [...new Set([...inCorpus, ...aligned])].filter(id => !moved.has(id)).sort()
  if (wanted.length === 0 && inCorpus.length === 0 && all.length === 0) {
    throw new SynopseError('document.none', { files: project.config.source.files })
  }
  const ids =
    wanted.length > 0 ? [...new Set(wanted.map(id => sameName(id, all) ?? refuse(id, all)))].sort() : all
  const documents: Document[] = []
  const errors: unknown[] = []
  for (const [index, id] of ids.entries()) {
    progress(index, ids.length)
    await readDocument(project, id, renamed.get(id)).then(
      document => documents.push(document),
      error => errors.push(error),
    )
  }
  progress(ids.length, ids.length)
  if (errors.length === 1) throw errors[0]
  if (errors.length > 1) throw new AggregateError(errors)
  return documents
}

/** Reads one document. @throws SynopseError `document.unknown` and for its files */
export async function loadDocument(project: Project, id: string): Promise<Document> {
  const [document] = await loadDocuments(project, [id])
  return document as Document
}

/** The id among those that are there which is written the same, whatever normal form its umlauts are in. */
export function sameName(id: string, all: readonly string[]): string | undefined {
  return all.find(other => other.normalize('NFC') === id.normalize('NFC'))
}

function refuse(id: string, all: readonly string[]): never {
  const near = nearest(id, all)
  throw new SynopseError(near ? 'document.unknownNear' : 'document.unknown', {
    document: id,
    near: near ?? '',
  })
}

async function findRenames(
  project: Project,
  inCorpus: string[],
  aligned: string[],
): Promise<Map<string, string>> {
  const registryOf = (id: string) => alignmentPath(project, id, project.config.source.language)
  const gone = aligned.filter(id => !inCorpus.includes(id))
  const fresh = inCorpus.filter(id => !existsSync(join(project.root, registryOf(id))))
  if (gone.length === 0 || fresh.length === 0) return new Map()
  const before = await readAll(project, gone.map(registryOf))
  const today = await readAll(
    project,
    fresh.map(id => corpusPath(project, id)),
  )
  return renames(
    gone.flatMap(id => readable(id, registryOf(id), before.get(registryOf(id)))),
    fresh.map(id => ({
      id,
      units: unitsOf(project, today.get(corpusPath(project, id)), corpusPath(project, id)),
    })),
  )
}

/** The registered units of a document; none where the file is broken, which is told when the document itself is read. */
function readable(id: string, path: string, text: string | undefined): Texts[] {
  try {
    return text === undefined ? [] : [{ id, units: validOf(parseRegistry(text, path).units) }]
  } catch (error) {
    if (error instanceof SynopseError) return []
    throw error
  }
}
