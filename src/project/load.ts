import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { validOf } from '../alignment/file.js'
import { parseRegistry } from '../alignment/parse.js'
import type { Config } from '../config/config.js'
import { fieldsFor, unknownFields } from '../config/field-names.js'
import { nearest } from '../config/nearest.js'
import { originalsOf } from '../config/originals.js'
import { SynopseError } from '../errors.js'
import { CONFIG_FILE } from '../io/root.js'
import { type DocumentTexts, renames } from '../synopsis/renames.js'
import type { Document } from './document.js'
import {
  alignedDocuments,
  alignmentPath,
  checkDocumentId,
  corpusDocuments,
  corpusPaths,
  sameName,
} from './documents.js'
import { meaningOf } from './memo.js'
import type { Project } from './project.js'
import { knownUnits, readDocument } from './read-document.js'
import { type Listed, listed } from './survey.js'
import { readAll } from './texts.js'

/** A document that cannot be read, and one of the reasons. */
export interface Broken {
  document: string
  error: unknown
}

/** The same, where it is the source that cannot be read. */
export interface BrokenSource extends Broken {
  error: SynopseError
}

/** What stood in the way of a document, one by one. */
export function brokenBy(document: string, error: unknown): Broken[] {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
  return errors.map(error => ({ document, error }))
}

/** Told while documents are read: how many of how many are done. */
export type Progress = (done: number, total: number) => void

/**
 * Reads documents of a project, sorted by id; those whose source is gone are among them, and renamed ones stand under
 * their new names with the alignments of the old.
 *
 * @param wanted ids of documents (default: all)
 * @throws SynopseError `document.id`, `document.unknown`, `document.none`, and for a file that cannot be read; AggregateError
 * for several such files; of all documents, `config.invalid` for fields of front matter that none of them has
 */
export async function loadDocuments(
  project: Project,
  wanted: readonly string[] = [],
  progress: Progress = () => {},
): Promise<Document[]> {
  const { ids, renamed } = await wantedDocuments(project, wanted)
  const documents: Document[] = []
  const broken: Broken[] = []
  for (const [index, id] of ids.entries()) {
    progress(index, ids.length)
    await readDocument(project, id, renamed.get(id)).then(
      document => documents.push(document),
      error => broken.push(...brokenBy(id, error)),
    )
  }
  progress(ids.length, ids.length)
  refuseBroken(broken)
  if (wanted.length === 0) checkFieldNames(project, documents)
  return documents
}

/**
 * Of what stands in the way of documents, that which is wrong with their sources: it keeps nobody from the others.
 *
 * @throws all the rest
 */
export function brokenSources(project: Project, broken: readonly Broken[]): BrokenSource[] {
  const ofSources = broken.filter(
    (fault): fault is BrokenSource =>
      fault.error instanceof SynopseError &&
      corpusPaths(project, fault.document).includes(String(fault.error.args.path)),
  )
  refuseBroken(broken.filter(fault => !ofSources.some(other => other === fault)))
  return ofSources
}

/** @throws what stands in the way of documents, all at once */
export function refuseBroken(broken: readonly Broken[]): void {
  const errors = broken.map(({ error }) => error)
  if (errors.length === 1) throw errors[0]
  if (errors.length > 1) throw new AggregateError(errors)
}

/** Why a document cannot be read, for what works with less, too. @throws what no file is to blame for */
export function foreseenFault(document: string, error: unknown): SynopseError | undefined {
  const broken = brokenBy(document, error)
  refuseBroken(broken.filter(({ error }) => !(error instanceof SynopseError)))
  return broken[0]?.error as SynopseError | undefined
}

/** Reads one document. @throws as `loadDocuments` */
export async function loadDocument(project: Project, id: string): Promise<Document> {
  const [document] = await loadDocuments(project, [id])
  return document as Document
}

/** All documents of a project that can be read, one after the other, for what works with less, too. @throws SynopseError `document.none` */
export async function* readableDocuments(project: Project): AsyncGenerator<Document> {
  const { ids, renamed } = await wantedDocuments(project, [])
  for (const id of ids) {
    const document = await readDocument(project, id, renamed.get(id)).catch(error => {
      foreseenFault(id, error)
    })
    if (document) yield document
  }
}

/**
 * The id of the document that a name means.
 *
 * @param ids of all documents of the project
 * @throws SynopseError `document.id`, `document.unknown`, `document.unknownNear`
 */
export function findDocument(project: Project, name: string, ids: readonly string[]): string {
  checkDocumentId(project, name)
  return meant(project, name, ids) ?? refuse(name, ids)
}

/** The ids of all documents of a project. */
export async function documentIds(project: Project): Promise<string[]> {
  return (await known(project)).ids
}

/** The ids of all documents of a project, and which of them were renamed: by the new id, the old one. */
async function known(project: Project): Promise<{ ids: string[]; renamed: Map<string, string> }> {
  const inCorpus = await corpusDocuments(project)
  const aligned = await alignedDocuments(project)
  const renamed = await findRenames(project, inCorpus, aligned)
  const moved = new Set(renamed.values())
  const ids = [...new Set([...inCorpus, ...aligned])].filter(id => !moved.has(id)).sort()
  return { ids, renamed }
}

/**
 * Lists documents of a project, sorted by id, with what a look at their files tells; those whose source is gone are among them, and
 * renamed ones stand under their new names.
 *
 * @param wanted ids of documents (default: all)
 * @throws SynopseError `document.id`, `document.unknown`, `document.none`
 */
export async function listDocuments(project: Project, wanted: readonly string[] = []): Promise<Listed[]> {
  const { ids, renamed } = await wantedDocuments(project, wanted)
  return listed(project, ids, renamed)
}

/**
 * The documents that are wanted, all where none is named.
 *
 * @throws SynopseError if there is none of them
 */
export async function wantedDocuments(
  project: Project,
  wanted: readonly string[] = [],
): Promise<{ ids: string[]; renamed: Map<string, string> }> {
  for (const id of wanted) checkDocumentId(project, id)
  const { ids: all, renamed } = await known(project)
  if (wanted.length > 0)
    return {
      ids: [...new Set(wanted.map(name => meant(project, name, all) ?? refuse(name, all)))].sort(),
      renamed,
    }
  if (all.length === 0) throw new SynopseError('document.none', { files: originalsOf(project.config).name })
  return { ids: all, renamed }
}

function checkFieldNames({ config }: Project, documents: readonly Document[]): void {
  checkFields(
    config,
    documents.map(({ source = '' }) => fieldsFor(config.frontMatter, source)),
  )
}

/**
 * Proves that documents have the fields of front matter that a config names.
 *
 * @param fields of all documents (see `fieldsFor`)
 * @throws SynopseError `config.invalid`
 */
export function checkFields(
  config: Pick<Config, 'frontMatter'>,
  fields: Parameters<typeof unknownFields>[1],
): void {
  const faults = unknownFields(config.frontMatter, fields)
  if (faults.length > 0) throw new SynopseError('config.invalid', { path: CONFIG_FILE }, { faults })
}

/** The document that a name means: its id, or the path of its source. */
function meant(project: Project, name: string, known: readonly string[]): string | undefined {
  return sameName(name, known) ?? known.find(id => corpusPaths(project, id).includes(name))
}

function refuse(id: string, known: readonly string[]): never {
  const near = nearest(id, known)
  throw new SynopseError(near ? 'document.unknownNear' : 'document.unknown', {
    document: id,
    near: near ?? '',
  })
}

/** Which documents without registered units are old ones under a new name: by the new id, the old one. */
async function findRenames(
  project: Project,
  inCorpus: string[],
  aligned: string[],
): Promise<Map<string, string>> {
  const registryOf = (id: string) => alignmentPath(project, id, project.config.source.language)
  const gone = aligned.filter(id => !inCorpus.includes(id))
  const fresh = inCorpus.filter(id => !existsSync(join(project.root, registryOf(id))))
  if (gone.length === 0 || fresh.length === 0) return new Map()
  const registered = (text: string, path: string) =>
    validOf(meaningOf(project, path, text, () => parseRegistry(text, path)).units)
  const written = (text: string, path: string) => knownUnits(project, text, path)
  return renames(
    await textsOf(project, gone, id => [registryOf(id)], registered),
    await textsOf(project, fresh, id => corpusPaths(project, id), written),
  )
}

/** Documents by their units; without those that cannot be read, which is told where the documents themselves are. */
async function textsOf(
  project: Project,
  ids: readonly string[],
  pathsOf: (id: string) => readonly string[],
  read: (text: string, path: string) => DocumentTexts['units'] | Promise<DocumentTexts['units']>,
): Promise<DocumentTexts[]> {
  const found: DocumentTexts[] = []
  for (const id of ids) {
    try {
      for (const [path, text] of await readAll(project, pathsOf(id)))
        if (text !== undefined) found.push({ id, units: await read(text, path) })
    } catch (error) {
      if (!(error instanceof SynopseError)) throw error
    }
  }
  return found
}
