import { parseTree } from 'jsonc-parser'

/** A 1-based line and column in a file. */
export interface Position {
  line: number
  column: number
}

/**
 * Where the entries of an alignment file stand: by id, the place of the target (of the record where it has none). Of
 * entries with the same id, the last counts, since that one is too many.
 */
export function locateEntries(text: string): Map<string, Position> {
  const list = parseTree(text)?.children?.find(({ children }) => children?.[0]?.value === 'entries')
    ?.children?.[1]
  const places = (list?.children ?? []).flatMap(record => {
    const property = (key: string) => record.children?.find(({ children }) => children?.[0]?.value === key)
    const id = property('id')?.children?.[1]?.value
    return typeof id === 'string' ? [{ id, offset: (property('target') ?? record).offset }] : []
  })
  const positions = new Map<string, Position>()
  let line = 1
  let lineStart = 0
  for (const { id, offset } of places) {
    for (
      let end = text.indexOf('\n', lineStart);
      end >= 0 && end < offset;
      end = text.indexOf('\n', lineStart)
    ) {
      line++
      lineStart = end + 1
    }
    positions.set(id, { line, column: offset - lineStart + 1 })
  }
  return positions
}
