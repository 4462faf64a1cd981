import { textKey } from '../../src/document/key.js'
import type { Unit } from '../../src/document/unit.js'
import { features, share } from '../../src/synopsis/laying/similarity.js'
import { type Cell, type Synopsis, sameSource } from '../../src/synopsis/synopsis.js'
import { LANGUAGE, newProject, type Project, sync, view, worked } from './project.js'

/** What is counted while a history is replayed. */
export interface Tally {
  versions: number
  /** Units of all versions. */
  units: number
  /** Translations that were up to date and whose units are the same in the next version; those of them that are so no more. */
  unchanged: number
  reported: number
  /** Translations beside each unit that is not the one they were made from; those that share less than a quarter with it. */
  carried: number
  strange: number
  /** Translations that were up to date in the version before; those that are not after going back to it. */
  undone: number
  notBack: number
  /** Not up to date after going back, as a person accepted them for the later version: beside the same source, or not. */
  accepted: number
  acceptedElsewhere: number
  /** In whose place another one stands that was made from the very same text and is up to date. */
  twins: number
  lost: number
  /** Translations that were up to date but are not asked whether they stay so, as … */
  otherNumber: number
  changedBead: number
  /** Units without a letter: nobody translates them. */
  wordless: number
}

export const NOTHING: Readonly<Tally> = {
  versions: 0,
  units: 0,
  unchanged: 0,
  reported: 0,
  carried: 0,
  strange: 0,
  undone: 0,
  notBack: 0,
  accepted: 0,
  acceptedElsewhere: 0,
  twins: 0,
  lost: 0,
  otherNumber: 0,
  changedBead: 0,
  wordless: 0,
}

/**
 * How much of a unit is found at least in the text that its translation was made from: of its words, weighted by their length, or
 * of its trigrams where both are short.
 */
const QUARTER = 0.25

/** Tells what went wrong: the count, in which version (counted from 0), and the texts that are concerned. */
export type Tell = (count: keyof Tally, version: number, texts: readonly string[]) => void
type Fail = (count: keyof Tally, ...texts: string[]) => void

/**
 * Lives through the versions of an article as a person would: syncs each, translates what is new, and settles drift or lets it
 * be.
 */
export function replay(versions: readonly (readonly Unit[])[], isSettling: boolean, tell: Tell): Tally {
  const tally = { ...NOTHING }
  const fail: Fail = (name, ...texts) => {
    tally[name]++
    tell(name, tally.versions - 1, texts)
  }
  /** By the number that each translation begins with: the source that it was made from, or accepted for. */
  const made = new Map<string, string>()
  let project = newProject()
  let before: { units: readonly Unit[]; seen: Synopsis } | undefined
  for (const units of versions) {
    project = sync(units, project)
    const synced = view(units, project)
    tally.versions++
    tally.units += units.length
    tally.wordless += units.filter(({ text }) => !/\p{L}/u.test(text)).length
    if (before) {
      compare(before, { units, seen: synced }, tally, fail)
      goBack(before, project, new Set(), tally, fail)
    }
    for (const [target, { source, units }] of beside(synced)) {
      const old = made.get(numberOf(target)) as string
      if (sameSource(old, source)) continue
      tally.carried += units.length
      for (const text of textsOf(synced, units))
        if (share(features(text), features(old)) < QUARTER) fail('strange', old, text, source)
    }

    const settled = new Set<string>()
    project = worked(project, synced, cell => {
      const target = cell.entry?.target
      if (target && cell.drifted && isSettling) {
        made.set(numberOf(target), cell.source)
        settled.add(target)
        return { kind: 'settle' }
      }
      if (target || cell.state !== 'initial') return undefined
      const fresh = `T${made.size} ${cell.source}`
      made.set(numberOf(fresh), cell.source)
      return { kind: 'translate', target: fresh }
    })
    const seen = view(units, project)
    if (before) goBack(before, project, settled, tally, fail)
    const shown = [...beside(seen).keys(), ...(seen.obsolete[LANGUAGE] ?? []).map(({ target }) => target)]
    const numbers = new Set(shown.map(numberOf))
    for (const [number, source] of made) if (!numbers.has(number)) fail('lost', number, source)
    before = { units, seen }
  }
  return tally
}

interface Moment {
  units: readonly Unit[]
  seen: Synopsis
}

/** What was up to date and concerns units that are the same in the next version, is up to date still. */
function compare(before: Moment, after: Moment, tally: Tally, fail: Fail): void {
  const [old, now] = [before, after].map(({ units }) => occurrences(units)) as [Occurrences, Occurrences]
  const there = beside(after.seen)
  for (const [target, cell] of beside(before.seen)) {
    if (cell.drifted) continue
    const keys = textsOf(before.seen, cell.units).map(textKey)
    const same = keys.filter(key => old.get(key) === now.get(key))
    if (same.length < keys.length) {
      if (same.length > 0) tally.changedBead++
      else if (keys.every(key => now.has(key))) tally.otherNumber++
      continue
    }
    const found = there.get(target)
    const isReordered = found && found.source !== cell.source && sameUnits(cell, found)
    if (isReordered && cell.units.length > 1) {
      tally.changedBead++
      continue
    }
    tally.unchanged++
    if (!isSame(cell, found)) fail('reported', cell.source, found?.source ?? '–')
  }
}

/** What was up to date in the version before is so again when the source goes back to it. */
function goBack(
  before: Moment,
  project: Project,
  settled: ReadonlySet<string>,
  tally: Tally,
  fail: Fail,
): void {
  const again = view(before.units, sync(before.units, project))
  const there = beside(again)
  for (const [target, cell] of beside(before.seen)) {
    if (cell.drifted) continue
    tally.undone++
    const found = there.get(target)
    const first = before.seen.rows.findIndex(({ unit }) => unit.id === cell.units[0])
    if (isSame(cell, found)) continue
    if (isSame(cell, again.rows[first]?.languages[LANGUAGE])) tally.twins++
    else if (!settled.has(target)) fail('notBack', cell.source, found?.source ?? '–')
    else if (found?.source === cell.source) tally.accepted++
    else tally.acceptedElsewhere++
  }
}

const numberOf = (target: string) => target.slice(0, target.indexOf(' '))

/** By each target that stands beside units, its cell. */
function beside({ rows }: Synopsis): Map<string, Cell> {
  return new Map(
    rows.flatMap(({ languages }) => {
      const cell = languages[LANGUAGE]
      return cell?.entry?.target ? [[cell.entry.target, cell] as const] : []
    }),
  )
}

function isSame(before: Cell, after: Cell | undefined): boolean {
  return (
    !!after?.entry?.target &&
    !after.drifted &&
    after.state === before.state &&
    sameSource(before.source, after.source)
  )
}

function sameUnits(before: Cell, after: Cell): boolean {
  return before.units.toSorted().join() === after.units.toSorted().join()
}

function textsOf({ rows }: Synopsis, ids: readonly string[]): string[] {
  return rows.filter(({ unit }) => ids.includes(unit.id)).map(({ unit }) => unit.text)
}

type Occurrences = ReadonlyMap<string, number>

function occurrences(units: readonly Unit[]): Occurrences {
  const found = new Map<string, number>()
  for (const { text } of units) found.set(textKey(text), (found.get(textKey(text)) ?? 0) + 1)
  return found
}
