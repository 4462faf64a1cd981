import type { Entry } from '../alignment/entry.js'
import { type AlignmentFile, isJunk, type RegistryFile } from '../alignment/file.js'
import { unite } from '../alignment/unite.js'
import { namesOf } from '../alignment/unplaced.js'
import type { RegisteredUnit } from '../document/unit.js'
import { mergedEntry } from './entry.js'
import { type AnyFile, fitness, isAlignment, keptApart, sorted } from './misfiled.js'
import { mergedOrder } from './order.js'
import { named, type Record } from './records.js'
import { eitherOf, mergedKeys, mergedList, type Sides, threeWay } from './three-way.js'

/** A file of three, and the units of which each side has a translation of its own. */
export interface Merged<F> {
  file: F
  conflicts: readonly string[]
}

/**
 * Three files merged as git paired them. What belongs to different files is never mixed: ours stays, or the side that the path is
 * of, with what the other one brings kept apart.
 *
 * @param name the path at which the merged file will be
 */
export function mergedFiles(
  sides: Sides<AnyFile> & { ours: AnyFile; theirs: AnyFile },
  name: string,
): Merged<AnyFile> & { misfiled: number } {
  const found = sorted(sides, name)
  if (!('together' in found)) return { ...keptApart(found), conflicts: [] }
  const { together } = found
  const merged = isAlignment(together.ours)
    ? mergedAlignment(together as Parameters<typeof mergedAlignment>[0])
    : mergedRegistry(together as Parameters<typeof mergedRegistry>[0])
  return {
    file: { ...merged.file, document: documentOf(together, name) },
    conflicts: merged.conflicts,
    misfiled: 0,
  }
}

/** What the document is called at a path; where that says nothing, the side decides that renamed it. */
function documentOf(sides: Sides<AnyFile> & { ours: AnyFile; theirs: AnyFile }, name: string): string {
  const named = [sides.ours, sides.theirs].find(file => fitness(file, name) === 2)
  return (named?.document ?? threeWay(only(sides, 'document'), eitherOf)) as string
}

/** Alignment files of one language, merged unit by unit. Records that are no entries are kept as long as a side has not dropped them. */
export function mergedAlignment(
  sides: Sides<AlignmentFile> & { ours: AlignmentFile },
): Merged<AlignmentFile> {
  const entries = only(sides, 'entries')
  const { records, conflicts } = mergedRecords(entries, mergedEntry)
  const united = unitedRecords(withUncovered(records, entries))
  const [unplaced, misfiled] = [
    mergedList(only(sides, 'unplaced'), unplacedNames),
    mergedList(only(sides, 'misfiled')),
  ]
  const { unplaced: _, misfiled: __, extra: ___, ...head } = sides.ours
  const extra = mergedKeys(only(sides, 'extra'))
  return {
    file: {
      ...head,
      entries: united,
      ...(unplaced.length > 0 && { unplaced }),
      ...(misfiled.length > 0 && { misfiled }),
      ...(extra && { extra }),
    },
    conflicts,
  }
}

/**
 * The registered units of three files. Where both sides changed the source of a unit, either is as good: the next sync lays the
 * merged source over it, and each translation knows what it was made from.
 */
export function mergedRegistry(sides: Sides<RegistryFile> & { ours: RegistryFile }): Merged<RegistryFile> {
  const { records } = mergedRecords(only(sides, 'units'), unit => {
    const merged = threeWay<RegisteredUnit>(unit, eitherOf)
    return merged ? [merged] : []
  })
  const misfiled = mergedList(only(sides, 'misfiled'))
  const { misfiled: _, extra: __, ...head } = sides.ours
  const extra = mergedKeys(only(sides, 'extra'))
  return {
    file: {
      ...head,
      units: records,
      ...(misfiled.length > 0 && { misfiled }),
      ...(extra && { extra }),
    },
    conflicts: [],
  }
}

/** A paragraph without source is known by its text: both sides may have found another place that it stands behind. */
function unplacedNames(paragraphs: readonly unknown[]): string[] {
  return namesOf(paragraphs).map((id, index) => id ?? JSON.stringify(paragraphs[index]))
}

function only<F, K extends keyof F>(sides: Sides<F>, key: K): Sides<F[K] & {}> {
  const of = (file: F | undefined) => file?.[key] as (F[K] & {}) | undefined
  return { base: of(sides.base), ours: of(sides.ours), theirs: of(sides.theirs) }
}

/** Records by name, merged one by one, in a merged order. */
function mergedRecords<T extends { id: string }>(
  sides: Sides<readonly Record<T>[]>,
  merge: (sides: Sides<T>) => T[],
): { records: Record<T>[]; conflicts: string[] } {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(list => named(list ?? [])) as [
    Map<string, Record<T>>,
    Map<string, Record<T>>,
    Map<string, Record<T>>,
  ]
  const order = mergedOrder([...base.keys()], [...ours.keys()], [...theirs.keys()])
  const conflicts: string[] = []
  const records = order.flatMap((name): Record<T>[] => {
    const of = { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) }
    if (Object.values(of).some(record => record !== undefined && isJunk(record))) {
      const junk = threeWay<Record<T>>(of, eitherOf)
      return junk ? [junk] : []
    }
    const merged = merge(of as Sides<T>)
    if (merged.length > 1 && merged[0]) conflicts.push(merged[0].id)
    return merged
  })
  return { records, conflicts }
}

/**
 * A side that makes one translation of two paragraphs drops the entry of the second. Where the merge did not take that
 * translation (it is the other side of a conflict), the entry stays.
 */
function withUncovered(
  merged: readonly Record<Entry>[],
  { base, ours, theirs }: Sides<readonly Record<Entry>[]>,
): Record<Entry>[] {
  const valid = (records: readonly Record<Entry>[] = []) =>
    records.filter((record): record is Entry => !isJunk(record))
  const coveredIn = (records: readonly Entry[]) => new Set(records.flatMap(({ covers }) => covers ?? []))
  const all = valid(merged)
  const [there, covered] = [new Set(all.map(({ id }) => id)), coveredIn(all)]
  const dropped = new Set([...coveredIn(valid(ours)), ...coveredIn(valid(theirs))])
  const sides = [...valid(ours), ...valid(theirs), ...valid(base)]
  const lost = [...dropped].flatMap(id => {
    const entry = sides.find(entry => entry.id === id && entry.target !== '')
    return entry && !there.has(id) && !covered.has(id) ? [entry] : []
  })
  return [...merged, ...lost]
}

/** Each id once: of two translations, the second becomes the `conflict` of the first. */
function unitedRecords(records: readonly Record<Entry>[]): Record<Entry>[] {
  const byId = unite(records.filter((record): record is Entry => !isJunk(record)))
  return records.flatMap((record): Record<Entry>[] => {
    if (isJunk(record)) return [record]
    const entries = byId.get(record.id) ?? []
    byId.delete(record.id)
    return entries
  })
}
