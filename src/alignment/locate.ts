import { parseTree } from 'jsonc-parser'
import { type Position, placer } from '../document/line-of.js'

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
  const place = placer(text)
  return new Map(places.map(({ id, offset }) => [id, place(offset)]))
}
