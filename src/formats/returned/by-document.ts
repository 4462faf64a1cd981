import type { RegisteredUnit } from '../../document/unit.js'
import { grouped } from '../../sequence/grouped.js'
import { wordsIn } from '../codes/inline-codes.js'
import { bare } from '../codes/known-marks.js'
import type { ReturnedUnit } from '../exchange.js'
import { bySource, sourceKey } from './source-key.js'

/** What came back for one document; none is known by an id that no document has. */
export interface ReturnedDocument {
  id: string
  units: ReturnedUnit[]
}

/** A document with its units, or those of them that a file may be about. */
export interface KnownDocument {
  id: string
  units: readonly RegisteredUnit[]
}

/** Tells which units of the documents have an id that a file has. */
export function withId(units: readonly ReturnedUnit[]): (unit: RegisteredUnit) => boolean {
  const ids = new Set(units.map(({ id }) => id))
  return ({ id }) => ids.has(id)
}

/**
 * What of a file has no id that a document has: its sources may be in any. Undefined where there is nothing such.
 *
 * @param documents with all units that have an id of the file
 * @returns tells which units of the documents have one of these sources
 */
export function withSource(
  units: readonly ReturnedUnit[],
  documents: readonly KnownDocument[],
): ((unit: RegisteredUnit) => boolean) | undefined {
  const ids = new Set(documents.flatMap(({ units }) => units.map(({ id }) => id)))
  const rest = units.filter(({ id }) => id === undefined || !ids.has(id))
  if (rest.length === 0) return undefined
  const texts = new Set(rest.map(({ source }) => sourceKey(source)))
  const words = new Set(rest.flatMap(({ coded }) => (coded ? [sourceKey(wordsIn(coded.source))] : [])))
  return unit => texts.has(sourceKey(unit.text)) || (words.size > 0 && words.has(sourceKey(bare(unit))))
}

/**
 * Sorts what came back by documents. What a file doesn't say, the ids say, or else the source; where these are in several
 * documents, that one is meant to which most of the file belongs, and none where that is not sure.
 *
 * @param documents all of the project, at least with the units that `withId` and `withSource` tell of
 */
export function byDocument(
  units: readonly ReturnedUnit[],
  documents: readonly KnownDocument[],
): ReturnedDocument[] {
  const all = documents.flatMap(({ id, units }) => units.map(unit => ({ document: id, unit })))
  const byId = grouped(all, ({ unit }) => unit.id)
  const having = bySource(all, ({ unit }) => unit)
  const known = new Set(documents.map(({ id }) => id))
  const holders = units.map((unit): string[] => {
    const named = unit.id === undefined ? undefined : byId.get(unit.id)
    // Tools put files together under the name of the first.
    const isNamed = !named || named.some(({ document }) => document === unit.document)
    if (unit.document !== undefined && known.has(unit.document) && isNamed) return [unit.document]
    return [...new Set((named ?? having(unit)).map(({ document }) => document))]
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
