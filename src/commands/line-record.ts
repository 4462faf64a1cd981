import { createScanner } from 'jsonc-parser'
import { type ErrorKey, SynopseError } from '../errors.js'
import type { Line } from '../io/lines.js'
import { inMegabytes } from '../io/read.js'
import { jsonLine } from '../reports/json.js'
import { withoutMark } from '../text/byte-order-mark.js'

/** The object of a line by its keys. */
export type LineRecord = Readonly<Record<string, unknown>>

/** What a line holds: its id as JSON, by which who wrote it knows the answer again, and the rest of it. */
export interface ReadLine {
  id: string
  record: LineRecord
}

/** Reads a line. @throws SynopseError `line.…` */
export function readLine(line: Line, limit: number): ReadLine {
  if (line.fault === 'tooLong')
    throw new SynopseError('line.tooLong', { size: inMegabytes(line.size), limit: inMegabytes(limit) })
  if (line.fault === 'encoding') throw new SynopseError('line.encoding')
  const text = withoutMark(line.text)
  if (text.trim() === '') throw new SynopseError('line.empty')
  const record = parsed(text)
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new SynopseError('line.object')
  return { id: idOf(record as LineRecord, text), record: record as LineRecord }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SynopseError('line.json', {}, { cause })
  }
}

/** The id of a record as JSON; `null` where it has none. */
function idOf({ id }: LineRecord, text: string): string {
  if (id === undefined || id === null) return 'null'
  if (typeof id === 'string') return jsonLine(id)
  if (typeof id !== 'number') throw new SynopseError('line.id')
  // Engines count in 64 bits: of such a number, only its digits say which it is.
  return Number.isSafeInteger(id) ? String(id) : writtenNumber(text, 'id')
}

/** The number that an object has under a key, as it is written. */
function writtenNumber(json: string, key: string): string {
  const scanner = createScanner(json, true)
  let [depth, name, found] = [0, '', 'null']
  for (let token = next(); token !== ''; token = next()) {
    if (/[{[]/.test(token[0] ?? '')) depth++
    else if (/[}\]]/.test(token[0] ?? '')) depth--
    else if (depth === 1 && token.startsWith('"')) name = JSON.parse(token)
    else if (depth === 1 && name === key && /^[-\d]/.test(token)) found = token
  }
  return found

  function next(): string {
    scanner.scan()
    return json.slice(scanner.getTokenOffset(), scanner.getPosition())
  }
}

/** A language tag of BCP 47, as far as its language says whether it is one. */
const TAG = /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z0-9]{1,8}){0,9}$/

/** A text of a record. @throws SynopseError `line.missing`, `line.text` */
export function textIn(record: LineRecord, key: string): string {
  const value = valueIn(record, key)
  if (typeof value !== 'string') throw fault('line.text', key)
  return value
}

/** The texts of a list. @throws SynopseError `line.missing`, `line.texts` */
export function textsIn(record: LineRecord, key: string): readonly string[] {
  const value = valueIn(record, key)
  if (!Array.isArray(value) || value.some(text => typeof text !== 'string')) throw fault('line.texts', key)
  return value
}

/**
 * The languages of a record.
 *
 * @param source the language of the original where the record does not say it
 * @throws SynopseError `line.missing`, `line.language`
 */
export function languagesIn(record: LineRecord, source: string): { source: string; target: string } {
  return { source: tagIn(record, 'sourceLang', source), target: tagIn(record, 'targetLang') }
}

function tagIn(record: LineRecord, key: string, otherwise?: string): string {
  const value = valueIn(record, key, otherwise)
  const tag = typeof value === 'string' ? value.replaceAll('_', '-') : ''
  if (!TAG.test(tag)) throw fault('line.language', key)
  return tag
}

/** Who writes a table as JSON may write `null` for what is not there. */
function valueIn(record: LineRecord, key: string, otherwise?: string): unknown {
  const value = (Object.hasOwn(record, key) ? record[key] : undefined) ?? otherwise
  if (value === undefined) throw fault('line.missing', key)
  return value
}

const fault = (key: ErrorKey, name: string) => new SynopseError(key, { key: name })
