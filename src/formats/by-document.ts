import { textKey } from '../document/key.js'
import { grouped } from '../sequence/grouped.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { xmlSafe } from '../xml/write.js'
import type { ReturnedUnit } from './exchange.js'

/** What came back for one document; none is known by an id that no document has. */
export interface ReturnedDocument {
  id: string
  units: ReturnedUnit[]
}

/**
 * Sorts what came back by documents. What a file doesn't say, the ids say, or else the source; where these are in several
 * documents, that one is meant to which most of the file belongs, and none where that is not sure.
 */
export function byDocument(
  units: readonly ReturnedUnit[],
  documents: readonly { id: string; synopsis: Synopsis }[],
): ReturnedDocument[] {
  const ids = new Map<string, Set<string>>()
  const texts = new Map<string, Set<string>>()
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(id))
  for (const { id, synopsis } of documents) {
    for (const { unit } of synopsis.rows) {
      add(ids, unit.id, id)
      add(texts, sourceKey(unit.text), id)
    }
  }
  const known = new Set(documents.map(({ id }) => id))
  const holders = units.map(({ document, id, source }): string[] => {
    if (document !== undefined && known.has(document)) return [document]
    const named = id === undefined ? undefined : ids.get(id)
    return [...(named ?? texts.get(sourceKey(source)) ?? [])]
  })
  const votes = new Map<string, number>()
  for (const [only = '', ...more] of holders)
    if (more.length === 0) votes.set(only, (votes.get(only) ?? 0) + 1)
  const found = grouped(units, (unit, index) => mostOf(holders[index] ?? [], votes) ?? unit.document ?? '')
  return [...found].map(([id, units]) => ({ id, units }))
}

/** The one that has the most votes, if one has. */
function mostOf(ids: readonly string[], votes: ReadonlyMap<string, number>): string | undefined {
  if (ids.length < 2) return ids[0]
  const of = (id: string | undefined) => votes.get(id ?? '') ?? 0
  const [first, second] = ids.toSorted((a, b) => of(b) - of(a))
  return of(first) > of(second) ? first : undefined
}

/** By what a source is known again; what XML can't hold aside. */
export function sourceKey(text: string): string {
  return textKey(xmlSafe(text))
}
