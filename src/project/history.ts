import type { Entry, Junk } from '../alignment/entry.js'
import { validOf } from '../alignment/file.js'
import type { RegisteredUnit } from '../document/unit.js'
import { type ChangedFile, type ChangingCommit, commitsOf, contentsOf, namesOf } from '../io/git.js'
import { isShallow } from '../io/revisions.js'
import {
  type HistoryDeed,
  NOTHING,
  type Recorded,
  type Recording,
  recordedTogether,
  recordingOf,
  recordingWith,
  type Step,
  sourceSteps,
  translationSteps,
} from '../versions/steps.js'
import type { Document } from './document.js'
import { alignmentFolder, alignmentPath, corpusPaths, documentAt } from './documents.js'
import type { Project } from './project.js'

/** The life of a document, the newest deed first. */
export interface History {
  deeds: readonly HistoryDeed[]
  /** The clone does not go back to the beginning. */
  isShallow: boolean
}

/** So many versions of files are kept: what one commit leaves behind, the one before it begins with. */
const KEPT = 32

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
  const wanted = commits.flatMap(({ files }) => files.filter(({ path }) => languageOf.has(path)))
  const { read, end } = reader(root, wanted, parsedIn(project, document), units && new Set(units))
  const between = (language: string, before: Recording, after: Recording) =>
    (language === project.config.source.language ? sourceSteps : translationSteps)(
      language,
      before,
      after,
      units,
    )
  const { deeds, newest } = await committed(commits, languageOf, read, between).finally(end)
  const open = languages.flatMap(language =>
    between(language, newest.get(language) ?? NOTHING, today(project, document, language)),
  )
  const uncommitted: HistoryDeed = { commit: undefined, author: '', date: '', subject: '', steps: open }
  return {
    deeds: open.length > 0 ? [uncommitted, ...deeds] : deeds,
    isShallow: await isShallow(root),
  }
}

/** What commits did, the newest first, and the newest version of each language: what is not committed begins with that. */
async function committed(
  commits: readonly ChangingCommit[],
  languageOf: ReadonlyMap<string, string>,
  read: (object: string) => Promise<Recording>,
  between: (language: string, before: Recording, after: Recording) => Step[],
): Promise<{ deeds: HistoryDeed[]; newest: ReadonlyMap<string, Recording> }> {
  const deeds: HistoryDeed[] = []
  const newest = new Map<string, Recording>()
  for (const { files, ...commit } of commits) {
    const steps: Step[] = []
    for (const language of new Set(languageOf.values())) {
      const mine = files.filter(({ path }) => languageOf.get(path) === language)
      if (mine.length === 0) continue
      const before = await together(read, mine, 'before')
      const after = await together(read, mine, 'after')
      if (!newest.has(language)) newest.set(language, after)
      steps.push(...between(language, before, after))
    }
    if (steps.length > 0) deeds.push({ ...commit, steps })
  }
  return { deeds, newest }
}

/** What files record on a side of a commit: a document that is renamed goes under one name and comes under another. */
async function together(
  read: (object: string) => Promise<Recording>,
  files: readonly ChangedFile[],
  side: 'before' | 'after',
): Promise<Recording> {
  const all: Recording[] = []
  for (const file of files) all.push(await read(file[side]))
  return recordedTogether(all)
}

/** Reads versions of files by their objects. They are asked for in the order in which the commits name them first. */
function reader(
  root: string,
  files: readonly ChangedFile[],
  parsed: readonly Parsed[],
  units: ReadonlySet<string> | undefined,
) {
  const kept = new Map<string, Recording>()
  const order = [...new Set(files.flatMap(({ after, before }) => [after, before]))].filter(isObject)
  const contents = contentsOf(root, order)
  let next = 0
  const keep = (object: string, bytes: Buffer) => {
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    const known = parsed.find(file => file.bytes.equals(bytes))
    kept.set(object, known?.recording ?? recordingOf(bytes, units))
  }
  const read = async (object: string): Promise<Recording> => {
    if (!isObject(object)) return NOTHING
    // A text that comes back after a long time is read anew.
    if (!kept.has(object) && order.indexOf(object) < next)
      for await (const bytes of contentsOf(root, [object])) keep(object, bytes)
    while (!kept.has(object)) {
      const { value, done } = await contents.next()
      if (done) return NOTHING
      keep(order[next++] as string, value)
    }
    return kept.get(object) ?? NOTHING
  }
  return { read, end: () => contents.return(undefined) }
}

/** A file that was parsed already. */
interface Parsed {
  bytes: Buffer
  recording: Recording
}

/** The alignment files of the working tree: the newest versions are mostly the same. */
function parsedIn(project: Project, document: Document): Parsed[] {
  const { folder, texts, registry, languages } = document
  const bytesOf = (language: string) => Buffer.from(texts.get(alignmentPath(project, folder, language)) ?? '')
  return [
    { bytes: bytesOf(registry.language), recording: sourceIn(validOf(registry.units)) },
    ...[...languages.values()].map(({ language, entries }) => ({
      bytes: bytesOf(language),
      recording: recordingIn(entries, ({ target, state }) => ({ text: target, state })),
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

/** Git writes noughts where there is no file. */
const isObject = (object: string) => /[1-9a-f]/.test(object)

/** The files as they are in the working tree, with the source of today. */
function today(project: Project, { synopsis, languages }: Document, language: string): Recording {
  if (language === project.config.source.language) return sourceIn(synopsis.rows.map(({ unit }) => unit))
  const entries = languages.get(language)?.entries ?? []
  return recordingIn<Entry>(entries, ({ target, state }) => ({ text: target, state }))
}
