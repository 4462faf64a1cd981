import type { Entry } from '../alignment/entry.js'
import { type AlignmentFile, type RegistryFile, validOf } from '../alignment/file.js'
import { parseAlignment, parseRegistry } from '../alignment/parse.js'
import type { Unit } from '../document/unit.js'
import { parseUnits } from '../document/units.js'
import { SynopseError } from '../errors.js'
import { type Synopsis, synopsis } from '../synopsis/synopsis.js'
import { alignmentPath, corpusPath } from './documents.js'
import { inside } from './inside.js'
import type { Project } from './project.js'
import { readText } from './read.js'

/** A document as its files are now. */
export interface Document {
  id: string
  /** Path of the German, relative to the root. */
  path: string
  /** The id under which the alignment files stand: another one where the document was renamed since the last sync. */
  folder: string
  /** The German; undefined where its file is gone. */
  german: string | undefined
  registry: RegistryFile
  /** By language, in the order of the config. */
  languages: ReadonlyMap<string, AlignmentFile>
  /** The bytes that all of this was read from, by path relative to the root; undefined where there is no file. */
  texts: ReadonlyMap<string, string | undefined>
  synopsis: Synopsis
}

/** Reads a document and lays its German over its entries. @throws SynopseError for files that cannot be read */
export async function readDocument(project: Project, id: string, folder = id): Promise<Document> {
  const { source, targets } = project.config
  const paths = documentPaths(project, id, folder)
  const texts = await readAll(project, paths)
  const [path, registryPath, ...alignmentPaths] = paths as [string, string, ...string[]]
  const registryText = texts.get(registryPath)
  const registry: RegistryFile =
    registryText === undefined
      ? { document: id, language: source.language, units: [] }
      : owned(parseRegistry(registryText, registryPath), source.language, registryPath)
  const languages = new Map(
    targets.map((language, index) => {
      const path = alignmentPaths[index] as string
      const text = texts.get(path)
      const empty: AlignmentFile = { document: id, language, sourceLanguage: source.language, entries: [] }
      return [language, text === undefined ? empty : owned(parseAlignment(text, path), language, path)]
    }),
  )
  const german = texts.get(path)
  const entries = Object.fromEntries(
    [...languages].map(([language, file]) => [language, validOf<Entry>(file.entries)]),
  )
  return {
    id,
    path,
    folder,
    german,
    registry,
    languages,
    texts,
    synopsis: synopsis(unitsOf(project, german, path), validOf(registry.units), entries),
  }
}

/** The units of a German text, as the config wants them. */
export function unitsOf({ config }: Project, german: string | undefined, path: string): Unit[] {
  try {
    return parseUnits(german ?? '', { frontMatter: config.frontMatter })
  } catch (cause) {
    throw cause instanceof SynopseError
      ? new SynopseError(cause.key, { ...cause.args, path }, { cause })
      : cause
  }
}

/** The German's path, the registry's, and those of the languages in the order of the config. */
export function documentPaths(project: Project, id: string, folder: string): string[] {
  const { source, targets } = project.config
  return [
    corpusPath(project, id),
    ...[source.language, ...targets].map(language => alignmentPath(project, folder, language)),
  ]
}

/** The texts of files of the project, by their paths. @throws SynopseError `path.outside` and as `readText` */
export async function readAll(
  project: Project,
  paths: readonly string[],
): Promise<Map<string, string | undefined>> {
  const read = async (path: string) => {
    const text = await readText(await inside(project.root, path), project.limit, path)
    return [path, path.endsWith('.json') ? text?.replace(/^\uFEFF/, '') : text] as const
  }
  return new Map(await Promise.all(paths.map(read)))
}

/** Proves that a file holds the language that its name says. */
function owned<T extends { language: string }>(file: T, language: string, path: string): T {
  if (file.language !== language) {
    throw new SynopseError('file.otherLanguage', { path, language: file.language, expected: language })
  }
  return file
}
