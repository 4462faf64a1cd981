import type { Entry } from '../alignment/entry.js'
import { type AlignmentFile, type RegistryFile, validOf } from '../alignment/file.js'
import type { EntryPlace } from '../alignment/locate.js'
import { parseRegistry, readAlignment } from '../alignment/parse.js'
import { unplacedIn } from '../alignment/unplaced.js'
import { translationFiles } from '../config/translations.js'
import { fileSyntaxOf } from '../document/file-syntax.js'
import type { SyntaxName } from '../document/syntax/index.js'
import { syntaxesIn } from '../document/syntaxes-in.js'
import type { Unit } from '../document/unit.js'
import { parseUnits } from '../document/units.js'
import { SynopseError } from '../errors.js'
import { all } from '../io/all.js'
import { synopsis } from '../synopsis/synopsis.js'
import type { Document, FileTexts } from './document.js'
import { alignmentPath, corpusPaths, sourcePath } from './documents.js'
import { hold, madeOf, meaningOf } from './memo.js'
import { parsedUnits } from './parsed-units.js'
import type { Project } from './project.js'
import { readAll, readReadable } from './texts.js'

/**
 * Reads a document and lays its source over its entries.
 *
 * @param folder the id that the document had at the last sync (default: its id); what stands under its id already, as a
 * renaming that was cut short leaves it, is taken along
 * @throws SynopseError, or AggregateError of several, for files that cannot be read
 */
export function readDocument(project: Project, id: string, folder = id): Promise<Document> {
  const { documents } = project.memo
  const known = documents.get(id)
  if (known?.folder === folder) return known.document
  const document = readTexts(project, id, folder).then(texts => documentOf(project, id, folder, texts))
  hold(project, id, { folder, document })
  return document
}

/** The texts of the files of a document, by their paths. @throws as `readAll` for its own files; none of the site is needed */
export async function readTexts(project: Project, id: string, folder = id): Promise<FileTexts> {
  const own = await readAll(project, ownPaths(project, id, folder))
  const paths = sitePaths(project, id)
  return paths.length === 0 ? own : new Map([...own, ...(await readReadable(project, paths))])
}

/**
 * The files that make a document, relative to the root, with all that its source may be, and its translations as files of a site.
 *
 * @param folder as for `readDocument`
 */
export function pathsOf(project: Project, id: string, folder = id): string[] {
  return [...ownPaths(project, id, folder), ...sitePaths(project, id)]
}

/** Where the translations of a document may lie as files of a site. */
function sitePaths({ config }: Project, id: string): string[] {
  const { pathsOf } = translationFiles(config)
  return [...new Set(config.targets.flatMap(language => pathsOf(id, language)))]
}

function ownPaths(project: Project, id: string, folder: string): string[] {
  const { source, targets } = project.config
  const languages = [source.language, ...targets]
  return [
    ...corpusPaths(project, id),
    ...languages.flatMap(language => alignmentPaths(project, id, folder, language)),
  ]
}

function alignmentPaths(project: Project, id: string, folder: string, language: string): string[] {
  const folders = folder === id ? [id] : [folder, id]
  return folders.map(name => alignmentPath(project, name, language))
}

/**
 * The document that its files make.
 *
 * @param texts their contents by the paths of `pathsOf`
 * @throws as `readDocument`
 */
export function documentOf(
  project: Project,
  id: string,
  folder: string,
  texts: FileTexts,
): Promise<Document> {
  return madeOf(project, id, folder, texts, () => made(project, id, folder, texts))
}

async function made(project: Project, id: string, folder: string, texts: FileTexts): Promise<Document> {
  const { source, targets } = project.config
  const path = sourcePath(project, id, texts)
  const text = texts.get(path)
  const from = { project, id, folder, texts }
  // All that is wrong with its files is told at once.
  const [units, registry, read] = await all([
    knownUnits(project, text ?? '', path),
    registryOf(from, source.language),
    all(targets.map(language => columnOf(from, language))),
  ] as const)
  const languages = read.map(({ file }) => file)
  const placesOf = new Map(read.map(({ file, places }) => [file.language, places]))
  const entries = languages.map(({ language, entries }) => [language, validOf<Entry>(entries)])
  return {
    id,
    path,
    folder,
    source: text,
    registry,
    languages: new Map(languages.map(file => [file.language, file])),
    places: language => placesOf.get(language)?.() ?? new Map(),
    texts,
    synopsis: {
      ...synopsis(units, validOf(registry.units), Object.fromEntries(entries)),
      unplaced: Object.fromEntries(
        languages.map(({ language, unplaced }) => [language, unplacedIn(unplaced)]),
      ),
    },
  }
}

/** What files of a document are read from. */
interface Reading {
  project: Project
  id: string
  folder: string
  texts: FileTexts
}

async function registryOf(from: Reading, language: string): Promise<RegistryFile> {
  const files = filesOf(from, language, parseRegistry).map(({ read, path }) => owned(read, language, path))
  const misfiled = files.flatMap(({ misfiled = [] }) => misfiled)
  return { document: from.id, language, units: [], ...files[0], ...(misfiled.length > 0 && { misfiled }) }
}

/** The entries of a language, and where they stand in its file. */
async function columnOf(from: Reading, language: string) {
  const found = filesOf(from, language, readAlignment)
  const files = found.map(({ read, path }) => owned(read.file, language, path))
  const head = { document: from.id, language, sourceLanguage: from.project.config.source.language }
  const [unplaced, misfiled] = [
    files.flatMap(({ unplaced = [] }) => unplaced),
    files.flatMap(({ misfiled = [] }) => misfiled),
  ]
  const file: AlignmentFile = {
    ...head,
    ...files[0],
    entries: files.flatMap(file => file.entries),
    ...(unplaced.length > 0 && { unplaced }),
    ...(misfiled.length > 0 && { misfiled }),
  }
  return { file, places: found[0]?.read.places ?? (() => new Map<string, EntryPlace>()) }
}

function filesOf<T>(
  { project, id, folder, texts }: Reading,
  language: string,
  read: (text: string, path: string) => T,
): { path: string; read: T }[] {
  return alignmentPaths(project, id, folder, language).flatMap(path => {
    const text = texts.get(path)
    if (text === undefined) return []
    return [{ path, read: meaningOf(project, path, text, () => read(text, path)) }]
  })
}

/** The units of the source of a document, none of which is parsed twice. @throws as `sourceUnits` */
export function knownUnits(project: Project, source: string, path: string): Promise<readonly Unit[]> {
  return meaningOf(project, path, source, () =>
    parsedUnits(project, { path, source, syntax: fileSyntaxOf(path) }, () =>
      sourceUnits(project, source, path),
    ),
  )
}

/**
 * The units of a source text, as the config wants them.
 *
 * @param path names the file in errors
 * @param syntax how it is written (default: as the ending of the path says)
 * @throws SynopseError `document.tooDeep`, `document.mdx`
 */
export function sourceUnits(
  { config }: Project,
  source: string,
  path: string,
  syntax = fileSyntaxOf(path),
): Unit[] {
  try {
    return parseUnits(source, { ...config, syntax })
  } catch (cause) {
    throw cause instanceof SynopseError
      ? new SynopseError(cause.key, { ...cause.args, path }, { cause })
      : cause
  }
}

/** Proves that a file holds the language that its name says. */
function owned<T extends { language: string }>(file: T, language: string, path: string): T {
  if (file.language !== language) {
    throw new SynopseError('file.otherLanguage', { path, language: file.language, expected: language })
  }
  return file
}

/** What a source text is written in besides CommonMark and GFM. @throws as `sourceUnits` */
export function sourceSyntaxes({ config }: Project, source: string, path: string): SyntaxName[] {
  return syntaxesIn(source, { ...config, syntax: fileSyntaxOf(path) })
}
