import { type Node, parseTree } from 'jsonc-parser'
import { type Position, placer } from '../text/line-of.js'
import type { JsonText } from './json-text.js'
import { namesOf } from './unplaced.js'

/** Where an entry stands in its file: its target (the record where it has none). */
export interface EntryPlace extends Position {
  /** The 1-based column of a character of the target, by its offset in the text that the file means. */
  columnOf: (offset: number) => number
}

/** Where the entries of an alignment file stand. Of entries with the same id, the last counts: that one is too many. */
export function locateEntries(json: JsonText): Map<string, EntryPlace> {
  return json.isCanonical ? inLines(json.text) : inTree(json)
}

/** Keys of an entry, as they stand in a file that the tool laid out: on lines of their own, this deep. */
const KEY = /^ {6}"(id|target)": (".*")(?:,?)$/

/** In a canonical file, lines say where all is: no string holds a line end. */
function inLines(text: string): Map<string, EntryPlace> {
  const lines = text.split('\n')
  const places = new Map<string, EntryPlace>()
  const first = lines.indexOf('  "entries": [')
  let record = 0
  let id = ''
  for (let index = first + 1; first >= 0 && index < lines.length; index++) {
    const line = lines[index] as string
    if (line.startsWith('  ]')) break
    if (line === '    {') record = index
    const [, key, literal = ''] = KEY.exec(line) ?? []
    if (key === 'id') {
      id = JSON.parse(literal)
      places.set(id, { line: record + 1, column: 5, columnOf: () => 5 })
    }
    // The id comes first.
    if (key === 'target') places.set(id, placeOfTarget(index + 1, 7, line.indexOf(literal) + 1, literal))
  }
  return places
}

/** The 1-based lines on which what a file keeps for others begins, in its order. */
export function locateMisfiled(text: string): number[] {
  const list = member(parseTree(text), 'misfiled')
  const place = placer(text)
  return (list?.children?.[1]?.children ?? []).map(({ offset }) => place(offset).line)
}

/** Where the paragraphs without source stand in an alignment file, by their names. */
export function locateUnplaced({ text, tree, value }: JsonText): Map<string, EntryPlace> {
  const { unplaced } = (value ?? {}) as { unplaced?: unknown }
  if (!Array.isArray(unplaced) || unplaced.length === 0) return new Map()
  const place = placer(text)
  const records = member(tree(), 'unplaced')?.children?.[1]?.children ?? []
  return new Map(
    namesOf(unplaced).flatMap((id, index): [string, EntryPlace][] => {
      const record = records[index]
      const node = member(record, 'text') ?? record
      if (id === undefined || !node) return []
      const position = place(node.offset)
      return [[id, { ...position, columnOf: () => position.column }]]
    }),
  )
}

/** A key of an object with its value. */
function member(node: Node | undefined, key: string): Node | undefined {
  return node?.children?.find(({ children }) => children?.[0]?.value === key)
}

function inTree({ text, tree }: JsonText): Map<string, EntryPlace> {
  const place = placer(text)
  const list = member(tree(), 'entries')?.children?.[1]
  return new Map(
    (list?.children ?? []).flatMap((record): [string, EntryPlace][] => {
      const id = member(record, 'id')?.children?.[1]?.value
      if (typeof id !== 'string') return []
      const target = member(record, 'target')
      const value = target?.children?.[1]
      const { line, column } = place((target ?? record).offset)
      if (!target || !value) return [[id, { line, column, columnOf: () => column }]]
      const literal = value.type === 'string' ? text.slice(value.offset, value.offset + value.length) : ''
      return [[id, placeOfTarget(line, column, column + value.offset - target.offset, literal)]]
    }),
  )
}

/** @param start the column in which the string begins with its quote */
function placeOfTarget(line: number, column: number, start: number, literal: string): EntryPlace {
  return { line, column, columnOf: offset => start + lengthIn(literal, offset) }
}

/** How far into a JSON string a character stands, by its offset in what the string means. */
function lengthIn(literal: string, offset: number): number {
  let at = 1
  for (let unit = 0; unit < offset && at < literal.length - 1; unit++) {
    if (literal[at] !== '\\') at++
    else at += literal[at + 1] === 'u' ? 6 : 2
  }
  return at
}
