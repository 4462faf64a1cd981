import type { Entry } from '../alignment/entry.js'
import {
  type AlignmentFile,
  isJunk,
  isUnplaced,
  type Misfiled,
  type RegistryFile,
  validOf,
} from '../alignment/file.js'
import { entryValue } from '../alignment/serialize.js'
import { named } from './records.js'
import { isSame, type Sides } from './three-way.js'

/** A file of a document: its units, or what one language has for them. */
export type AnyFile = AlignmentFile | RegistryFile

export const isAlignment = (file: AnyFile): file is AlignmentFile => 'entries' in file

/** Sides that are the same file, as far as they are there; or one that stays, and one of another language or document. */
export type Sorted =
  | { together: Sides<AnyFile> & { ours: AnyFile; theirs: AnyFile } }
  | { own: AnyFile; foreign: AnyFile; before: AnyFile | undefined }

/**
 * Finds out whether git has paired the files that belong together. Files without translations are alike whatever their language,
 * so that a document that was renamed on one side is found again under the wrong names.
 *
 * @param name the path at which the merged file will be
 */
export function sorted(
  { base, ours, theirs }: Sides<AnyFile> & { ours: AnyFile; theirs: AnyFile },
  name: string,
): Sorted {
  if (isSameFile(ours, theirs)) {
    const before = base && (isSameFile(base, ours) || isSameFile(base, theirs)) ? base : undefined
    return { together: { base: before, ours, theirs } }
  }
  const [own, foreign] = fitness(theirs, name) > fitness(ours, name) ? [theirs, ours] : [ours, theirs]
  return { own, foreign, before: base && isSameFile(base, foreign) ? base : undefined }
}

/** How well a file fits a path: 2 where that names its document and its language, 1 where it names the language. */
export function fitness({ document, language }: AnyFile, name: string): number {
  const path = `/${name}`
  return Number(path.endsWith(`/${language}.json`)) + Number(path.endsWith(`/${document}/${language}.json`))
}

/** Whether two files are versions of the same one, under whatever name its document has. */
function isSameFile(a: AnyFile, b: AnyFile): boolean {
  if (isAlignment(a) !== isAlignment(b) || a.language !== b.language) return false
  if (a.document === b.document) return true
  // A document that is renamed keeps the ids of its units.
  const [few, many] = [idsOf(a), idsOf(b)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ]
  return [...few].filter(id => many.has(id)).length * 2 >= few.size
}

function idsOf(file: AnyFile): Set<string> {
  const records = isAlignment(file) ? validOf<{ id: string }>(file.entries) : validOf(file.units)
  return new Set(records.map(({ id }) => id))
}

/** A file with what another one brings in a merge kept apart; the units of another one say nothing that a sync does not find. */
export function keptApart({ own, foreign, before }: Exclude<Sorted, { together: unknown }>): {
  file: AnyFile
  /** How many things were put apart. */
  misfiled: number
} {
  const brought = [...broughtBy(foreign, before), ...added(foreign.misfiled, before?.misfiled)]
  const known = own.misfiled ?? []
  const fresh = added(brought, known)
  const all = [...known, ...fresh]
  return { file: { ...own, ...(all.length > 0 && { misfiled: all }) }, misfiled: fresh.length }
}

/** What a side changed of the translations of its file, and put beside them. */
function broughtBy(file: AnyFile, before: AnyFile | undefined): unknown[] {
  if (!isAlignment(file)) return []
  const { document, language } = file
  const old = before && isAlignment(before) ? before : undefined
  const paragraphs = added(file.unplaced, old?.unplaced).filter(isUnplaced)
  return [
    ...changedEntries(file, old).map(item => ({ document, language, ...item })),
    ...paragraphs.map((unplaced): Misfiled => ({ document, language, unplaced })),
  ]
}

function changedEntries(file: AlignmentFile, old: AlignmentFile | undefined): object[] {
  const known = named(old?.entries ?? [])
  return [...named(file.entries)].flatMap(([name, record]) => {
    const before = known.get(name)
    // What is no entry has its bytes for a name.
    if (isJunk(record)) return before ? [] : [{ entry: JSON.parse(record.raw) }]
    if (isSame(before, record)) return []
    if (!holdsSomething(record)) return []
    const base = before && !isJunk(before) && holdsSomething(before) ? entryValue(before) : undefined
    return [{ entry: entryValue(record), ...(base && { base }) }]
  })
}

function holdsSomething({ target, note, allow, conflict, extra }: Entry): boolean {
  return Boolean(target || note || allow?.length || conflict || extra)
}

/** What of a list was not there before. */
function added(now: readonly unknown[] = [], before: readonly unknown[] = []): unknown[] {
  const known = new Set(before.map(item => JSON.stringify(item)))
  return now.filter(item => !known.has(JSON.stringify(item)))
}
