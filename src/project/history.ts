import type { Entry, Junk } from '../alignment/entry.js'
import { validOf } from '../alignment/file.js'
import type { RegisteredUnit } from '../document/unit.js'
import { SynopseError } from '../errors.js'
import {
  type ChangedFile,
  type ChangingCommit,
  changedSinceHead,
  commitsOf,
  filesOf,
  namesOf,
} from '../io/git.js'
import { isShallow } from '../io/revisions.js'
import { commonSteps } from '../versions/common-steps.js'
import {
  type HistoryDeed,
  type Recorded,
  type Recording,
  recordingWith,
  type Step,
  sourceSteps,
  translationSteps,
} from '../versions/steps.js'
import type { Document } from './document.js'
import { alignmentFolder, alignmentPath, corpusPaths, documentAt } from './documents.js'
import type { Project } from './project.js'
import { isObject, type Parsed, type Read, reader, together } from './recordings.js'

/** The life of a document, the newest deed first. */
export interface History {
  deeds: readonly HistoryDeed[]
  /** The clone does not go back to the beginning. */
  isShallow: boolean
}

/**
 * What became of a document's units and translations through git, under all the names that it had. The source is told as it was
 * synced: only then it has ids that last.
 *
 * @param units which units (default: all)
 * @param languages which languages, the source's among them
 * @throws SynopseError `git.missing`, `git.noRepository`
 */
export async function historyOf(
  project: Project,
  document: Document,
  languages: readonly string[],
  units?: readonly string[],
): Promise<History> {
  const { root } = project
  const paths = corpusPaths(project, document.id)
  const names = (await Promise.all(paths.map(path => namesOf(root, path)))).flat()
  const former = names.flatMap(path => documentAt(project, path) ?? [])
  const ids = new Set([document.id, document.folder, ...former])
  const languageOf = new Map(
    [...ids].flatMap(id =>
      languages.map(language => [alignmentPath(project, id, language), language] as const),
    ),
  )
  const commits = await commitsOf(
    root,
    [...ids].map(id => alignmentFolder(project, id)),
  )
  const { dirty, base } = await sinceHead(project, document, languageOf)
  const named = commits.flatMap(({ files }) =>
    files.flatMap(({ path, after, before }) => (languageOf.has(path) ? [after, ...before] : [])),
  )
  const wanted = dirty.flatMap(language => base(language))
  const { read, end } = reader(
    root,
    [...wanted, ...named],
    parsedIn(project, document),
    units && new Set(units),
  )
  const between = (language: string, before: Recording, after: Recording) =>
    (language === project.config.source.language ? sourceSteps : translationSteps)(
      language,
      before,
      after,
      units,
    )
  try {
    const open: Step[] = []
    for (const language of dirty)
      open.push(
        ...between(language, await together(read, base(language)), today(project, document, language)),
      )
    const deeds = await committed(root, commits, languageOf, read, between)
    const uncommitted: HistoryDeed = { commit: undefined, author: '', date: '', subject: '', steps: open }
    return {
      deeds: open.length > 0 ? [uncommitted, ...deeds] : deeds,
      isShallow: await isShallow(root),
    }
  } finally {
    await end()
  }
}

/** Where there is no git, nothing was committed: that is no fault of whoever wants to know the rest. */
const NO_HISTORY = new Set<string>(['git.missing', 'git.noRepository', 'git.unknownRevision'])

/** What git knows of a document, or of units of it, in the source and in these languages; undefined where there is no git, or no repository. */
export async function knownHistory(
  project: Project,
  document: Document,
  languages: readonly string[],
  units?: readonly string[],
): Promise<History | undefined> {
  try {
    return await historyOf(project, document, [project.config.source.language, ...languages], units)
  } catch (error) {
    if (error instanceof SynopseError && NO_HISTORY.has(error.key)) return undefined
    throw error
  }
}

/**
 * The languages of which a file is not as in HEAD, and with which objects of HEAD their files of today are compared. Whatever is as
 * in HEAD is committed, also where the last sync knew nothing of it.
 */
async function sinceHead(
  project: Project,
  { path: source, folder, texts }: Document,
  languageOf: ReadonlyMap<string, string>,
) {
  const { root, config } = project
  const paths = [...languageOf.keys(), source]
  const inHead = new Map((await filesOf(root, 'HEAD', paths)).map(({ path, object }) => [path, object]))
  const changed = new Set(await changedSinceHead(root, paths))
  const isDirty = (path: string) => changed.has(path) || (texts.get(path) !== undefined && !inHead.has(path))
  const filesIn = (language: string) => [
    alignmentPath(project, folder, language),
    ...(language === config.source.language ? [source] : []),
  ]
  const base = (language: string): string[] => {
    const own = inHead.get(alignmentPath(project, folder, language))
    const former = [...languageOf].filter(([, of]) => of === language).map(([path]) => inHead.get(path))
    return own === undefined ? former.filter(object => object !== undefined) : [own]
  }
  const languages = [...new Set(languageOf.values())]
  return { dirty: languages.filter(language => filesIn(language).some(isDirty)), base }
}

/** What commits did, the newest first: what each has that none of its parents had. */
async function committed(
  root: string,
  commits: readonly ChangingCommit[],
  languageOf: ReadonlyMap<string, string>,
  read: Read,
  between: (language: string, before: Recording, after: Recording) => Step[],
): Promise<HistoryDeed[]> {
  const deeds: HistoryDeed[] = []
  for (const { files, parents, ...commit } of commits) {
    const mine = files.filter(({ path }) => languageOf.has(path))
    if (mine.length === 0) continue
    const [after, ...before] = (await versionsOf(root, { ...commit, parents, files: mine }, languageOf)) as [
      Version,
      ...Version[],
    ]
    const steps: Step[] = []
    for (const language of new Set(languageOf.values())) {
      if (!mine.some(({ path }) => languageOf.get(path) === language)) continue
      const now = await together(read, after(language))
      const ways: Step[][] = []
      for (const version of before) ways.push(between(language, await together(read, version(language)), now))
      steps.push(...commonSteps(ways))
    }
    if (steps.length > 0) deeds.push({ ...commit, steps })
  }
  return deeds
}

/** The objects of a document's files in a language: those of its name of today first. */
type Version = (language: string) => string[]

/** A commit, and each of its parents, as far as it changed them. */
async function versionsOf(
  root: string,
  { commit, parents, files }: ChangingCommit,
  languageOf: ReadonlyMap<string, string>,
): Promise<Version[]> {
  const version =
    (objects: ReadonlyMap<string, string | undefined>): Version =>
    wanted =>
      [...languageOf].flatMap(([path, language]) => (language === wanted ? (objects.get(path) ?? []) : []))
  const sides = [
    (file: ChangedFile) => file.after,
    ...(files[0]?.before ?? []).map((_, index) => (file: ChangedFile) => file.before[index]),
  ]
  // Of a document that one branch renamed, a merge names only the files of one of its names.
  const isWhole = sides.length === 2 || sides.every(side => files.every(file => isObject(side(file) ?? '')))
  if (isWhole) return sides.map(side => version(new Map(files.map(file => [file.path, side(file)]))))
  const trees = await Promise.all(
    [commit, ...parents].map(name => filesOf(root, name, [...languageOf.keys()])),
  )
  return trees.map(tree => version(new Map(tree.map(({ path, object }) => [path, object]))))
}

/** The alignment files of the working tree: the newest versions are mostly the same. */
function parsedIn(project: Project, document: Document): Parsed[] {
  const { folder, texts, registry, languages } = document
  const bytesOf = (language: string) => Buffer.from(texts.get(alignmentPath(project, folder, language)) ?? '')
  return [
    { bytes: bytesOf(registry.language), recording: sourceIn(validOf(registry.units)) },
    ...[...languages.values()].map(({ language, entries }) => ({
      bytes: bytesOf(language),
      recording: recordingIn(entries, ({ target, state, source }) => ({ text: target, state, source })),
    })),
  ]
}

/** What valid records say, by their ids. */
function recordingIn<T extends { id: string }>(
  records: readonly (T | Junk)[],
  what: (record: T) => Recorded,
): Recording {
  return recordingWith(new Map(validOf<T>(records).map(record => [record.id, what(record)])))
}

function sourceIn(units: readonly RegisteredUnit[]): Recording {
  return recordingWith(new Map(units.map(({ id, text }) => [id, { text }])), units)
}

/** The files as they are in the working tree, with the source of today. */
function today(project: Project, { synopsis, languages }: Document, language: string): Recording {
  if (language === project.config.source.language) return sourceIn(synopsis.rows.map(({ unit }) => unit))
  const entries = languages.get(language)?.entries ?? []
  return recordingIn<Entry>(entries, ({ target, state, source }) => ({ text: target, state, source }))
}
