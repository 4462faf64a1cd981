import { grouped } from '../../sequence/grouped.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import type { ReturnedUnit } from '../exchange.js'
import { bySource } from './source-key.js'

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
  const all = documents.flatMap(({ id, synopsis }) =>
    synopsis.rows.map(({ unit }) => ({ document: id, unit })),
  )
  const byId = grouped(all, ({ unit }) => unit.id)
  const withSource = bySource(all, ({ unit }) => unit)
  const known = new Set(documents.map(({ id }) => id))
  const holders = units.map((unit): string[] => {
    const named = unit.id === undefined ? undefined : byId.get(unit.id)
    // Tools put files together under the name of the first.
    const isNamed = !named || named.some(({ document }) => document === unit.document)
    if (unit.document !== undefined && known.has(unit.document) && isNamed) return [unit.document]
    return [...new Set((named ?? withSource(unit)).map(({ document }) => document))]
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
