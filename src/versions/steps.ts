import { STATES, type State } from '../alignment/entry.js'
import { KINDS, type RegisteredUnit } from '../document/unit.js'
import { once } from '../once.js'
import type { ChangeKind, VersionChange } from './change.js'
import { compareUnits } from './compare.js'
import { isTold } from './translations.js'

/** What a file of a document says of a unit in one language: its source, or its translation. */
export interface Recorded {
  text: string
  /** Of a translation. */
  state?: State
  /** What a translation was made from. */
  source?: string
}

/** One file at one time. */
export interface Recording {
  /** What it says of each unit that is asked about. */
  said: ReadonlyMap<string, Recorded>
  /** Of how many units it says a text. */
  count: (text: string) => number
  /** The ids of all its units, in order. */
  ids: () => readonly string[]
  /** Of the source: its units. */
  units: () => readonly RegisteredUnit[]
}

/** What one commit did to a unit in one language. */
export interface Step extends Pick<VersionChange, 'old' | 'new' | 'edited'> {
  unit: string
  language: string
  /** As in a comparison of versions; `state`: the text stayed. */
  kind: ChangeKind | 'state'
  state?: State
  /** Of a translation, what it was made from. */
  source?: string
  /** Of a translation, what the old one was made from, and its state. */
  former?: Pick<Recorded, 'state' | 'source'>
}

/** What a commit did to a document; `commit` is undefined for what is not committed yet. */
export interface HistoryDeed {
  commit: string | undefined
  author: string
  /** ISO 8601 with the author's offset from UTC; empty for what is not committed yet. */
  date: string
  subject: string
  steps: readonly Step[]
}

/** A file that is not there. */
export const NOTHING: Recording = { said: new Map(), count: () => 0, ids: () => [], units: () => [] }

/** A file of translations, or of the source with its units. */
export function recordingWith(
  said: ReadonlyMap<string, Recorded>,
  units: readonly RegisteredUnit[] = [],
): Recording {
  const texts = once(() => counted([...said.values()].map(({ text }) => text)))
  return {
    said,
    count: text => texts().get(text) ?? 0,
    ids: () => [...said.keys()],
    units: () => units,
  }
}

/** Several files as one: what an earlier one says of a unit stands before what a later one does. */
export function recordedTogether(all: readonly Recording[]): Recording {
  if (all.length === 1) return all[0] as Recording
  const said = new Map<string, Recorded>()
  for (const [unit, recorded] of all.flatMap(({ said }) => [...said]))
    if (!said.get(unit)?.text) said.set(unit, recorded)
  return {
    said,
    count: text => all.reduce((sum, recording) => sum + recording.count(text), 0),
    ids: () => all.flatMap(recording => recording.ids()),
    units: () => all.flatMap(recording => recording.units()),
  }
}

/**
 * What differs between two recordings of the source: what a comparison of the two versions tells.
 *
 * @param wanted which units are asked about (default: all)
 */
export function sourceSteps(
  language: string,
  before: Recording,
  after: Recording,
  wanted?: readonly string[],
): Step[] {
  if (wanted && isUntouched(before, after, wanted)) return []
  return compareUnits(before.units(), after.units()).changes.flatMap((change): Step[] => {
    const { kind, id, units, former, edited, old, new: now } = change
    const isWanted = !wanted || [...units, ...former].some(unit => wanted.includes(unit))
    return isWanted ? [{ unit: id, language, kind, ...(edited && { edited }), old, new: now }] : []
  })
}

/**
 * Whether units say what they said, in a version with the same units at the same places: most versions are such, and need not be
 * compared. Which of several equal texts is which, only a comparison can say.
 */
function isUntouched(before: Recording, after: Recording, wanted: readonly string[]): boolean {
  const isSame = (unit: string) => {
    const [old, text] = [before.said.get(unit)?.text, after.said.get(unit)?.text]
    return old === text && (text === undefined || (before.count(text) === 1 && after.count(text) === 1))
  }
  if (!wanted.every(isSame)) return false
  const [then, now] = [before.ids(), after.ids()]
  return then.length === now.length && then.every((id, index) => id === now[index])
}

/**
 * What differs between two recordings of translations.
 *
 * @param units which units are asked about (default: all)
 */
export function translationSteps(
  language: string,
  before: Recording,
  after: Recording,
  units: Iterable<string> = new Set([...after.said.keys(), ...before.said.keys()]),
): Step[] {
  return [...units].flatMap((unit): Step[] => {
    const [then, now] = [before.said.get(unit), after.said.get(unit)]
    const [old, text] = [then?.text ?? '', now?.text ?? '']
    const { state, source } = now ?? {}
    const { text: _old, ...former } = then ?? {}
    const made = { ...(state && { state }), ...(source !== undefined && { source }) }
    const step = { unit, language, old, new: text, ...made, ...(then && { former }) }
    if (old === text) return old !== '' && then?.state !== state ? [{ ...step, kind: 'state' }] : []
    if (!isTold(then?.text, now?.text, before.count, after.count)) return []
    return [{ ...step, kind: old === '' ? 'added' : text === '' ? 'removed' : 'edited' }]
  })
}

/**
 * Reads a file of a document as leniently as it can be read: history can't be mended, and what can't be read of it is not told.
 *
 * @param bytes UTF-8; of a long history, most are never made a string of
 * @param wanted the units that are asked about (default: all)
 */
export function recordingOf(bytes: Buffer, wanted?: ReadonlySet<string>): Recording {
  const all = once(() => allRecords(bytes.toString('utf8')).flatMap(readable))
  const texts = once(() => counted(all().map(({ said }) => said)))
  const cut = wanted && recordsWith(bytes, wanted)
  const records = cut ? cut.flatMap(readable) : all().filter(({ id }) => wanted?.has(id) !== false)
  return {
    said: new Map(
      records.map(({ id, said, state, source }) => [
        id,
        { text: said, ...(state && { state }), ...(source !== undefined && { source }) },
      ]),
    ),
    count: text => (cut ? countIn(bytes, text) : (texts().get(text) ?? 0)),
    ids: once(() => (cut ? idsIn(bytes) : all().map(({ id }) => id))),
    units: once(() => all().map(({ id, kind, said }) => ({ id, kind, text: said }))),
  }
}

/** How often each text occurs. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** A record as far as it can be read. */
function readable(record: unknown) {
  const { id, kind, text, target, state, source } = Object(record)
  const said: unknown = typeof target === 'string' ? target : text
  if (typeof id !== 'string' || typeof said !== 'string') return []
  const known = STATES.find(name => name === state)
  const made: string | undefined = typeof source === 'string' ? source : undefined
  return [{ id, said, kind: KINDS.find(name => name === kind) ?? 'paragraph', state: known, source: made }]
}

/** In the layout of alignment files, records alone begin and end like this. */
const [START, END] = ['\n    {\n      "id": ', '\n    }']

/** The records of some ids, cut out of a file as the tool lays it out; undefined where one is not found so. */
function recordsWith(bytes: Buffer, ids: ReadonlySet<string>): unknown[] | undefined {
  const records: unknown[] = []
  for (const id of ids) {
    const start = bytes.indexOf(`${START}${JSON.stringify(id)}`)
    if (start < 0) return undefined
    const record = parsed(bytes.toString('utf8', start, bytes.indexOf(END, start) + END.length))
    if (record.id !== id) return undefined
    records.push(record)
  }
  return records
}

/** The ids of a file in that layout. */
function idsIn(bytes: Buffer): string[] {
  return bytes
    .toString('latin1')
    .split(START)
    .slice(1)
    .map(rest => rest.slice(1, rest.indexOf('"', 1)))
}

/** How many records of a file in that layout say a text. */
function countIn(bytes: Buffer, text: string): number {
  const key = bytes.includes('\n  "units": ') ? 'text' : 'target'
  const said = `\n      "${key}": ${JSON.stringify(text)}`
  let count = 0
  for (let at = bytes.indexOf(said); at >= 0; at = bytes.indexOf(said, at + said.length)) count++
  return count
}

function allRecords(text: string): unknown[] {
  const { units, entries } = parsed(text)
  return Array.isArray(units) ? units : Array.isArray(entries) ? entries : []
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
