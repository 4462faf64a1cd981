import { STATES, type State } from '../alignment/entry.js'

/** What a file of a document says of a unit in one language: its source, or its translation. */
export interface Recorded {
  text: string
  /** Of a translation. */
  state?: State
}

/** One file at one time, by unit. */
export type Recording = ReadonlyMap<string, Recorded>

/** What one commit did to a unit in one language. */
export interface Step {
  unit: string
  language: string
  /** `state`: the text stayed. */
  kind: 'added' | 'edited' | 'removed' | 'state'
  old: string
  new: string
  state?: State
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

/**
 * What differs between two recordings of a file.
 *
 * @param units which units are asked about (default: all)
 */
export function stepsBetween(
  language: string,
  before: Recording,
  after: Recording,
  units: Iterable<string> = new Set([...after.keys(), ...before.keys()]),
): Step[] {
  return [...units].flatMap((unit): Step[] => {
    const [then, now] = [before.get(unit), after.get(unit)]
    const [old, text] = [then?.text ?? '', now?.text ?? '']
    const state = now?.state
    const step = { unit, language, old, new: text, ...(state && { state }) }
    if (old === text) return old !== '' && then?.state !== state ? [{ ...step, kind: 'state' }] : []
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
  const records = (wanted && recordsWith(bytes, wanted)) ?? allRecords(bytes.toString('utf8'))
  return new Map(
    records.flatMap((record): [string, Recorded][] => {
      const { id, text, target, state } = Object(record)
      const said = typeof target === 'string' ? target : text
      if (typeof id !== 'string' || typeof said !== 'string' || wanted?.has(id) === false) return []
      const known = STATES.find(name => name === state)
      return [[id, { text: said, ...(known && { state: known }) }]]
    }),
  )
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
