import { parseTree } from 'jsonc-parser'
import { type Position, placer } from '../text/line-of.js'

/** Where an entry stands in its file: its target (the record where it has none). */
export interface EntryPlace extends Position {
  /** The 1-based column of a character of the target, by its offset in the text that the file means. */
  columnOf: (offset: number) => number
}

/** Where the entries of an alignment file stand. Of entries with the same id, the last counts: that one is too many. */
export function locateEntries(text: string): Map<string, EntryPlace> {
  const list = parseTree(text)?.children?.find(({ children }) => children?.[0]?.value === 'entries')
    ?.children?.[1]
  const places = (list?.children ?? []).flatMap(record => {
    const property = (key: string) => record.children?.find(({ children }) => children?.[0]?.value === key)
    const id = property('id')?.children?.[1]?.value
    const target = property('target')
    return typeof id === 'string'
      ? [{ id, offset: (target ?? record).offset, value: target?.children?.[1] }]
      : []
  })
  const place = placer(text)
  return new Map(
    places.map(({ id, offset, value }) => {
      const { line, column } = place(offset)
      const literal = value?.type === 'string' ? text.slice(value.offset, value.offset + value.length) : ''
      const columnOf = (wanted: number) =>
        value ? column + value.offset - offset + lengthIn(literal, wanted) : column
      return [id, { line, column, columnOf }]
    }),
  )
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
