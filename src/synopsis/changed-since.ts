import type { Entry } from '../alignment/entry.js'
import type { Cell, Synopsis } from './synopsis.js'

/** Whether what stands at a unit, in a language or (without one) in the source, is not what stood there before. */
export type IsChanged = (synopsis: Synopsis, unit: string, language: string | undefined) => boolean

/**
 * Compares with earlier synopses, of this document and of others: units are known again by their ids and texts wherever they
 * stand, so that neither a renamed document nor a moved paragraph counts as changed.
 *
 * @param before the documents as they were; of those that did not change at all, nobody should ask
 */
export function changedSince(before: readonly Synopsis[]): IsChanged {
  const known = new Set(before.flatMap(marks))
  const marksOf = new WeakMap<Synopsis, ReadonlyMap<string, string>>()
  return (synopsis, unit, language) => {
    const own = marksOf.get(synopsis) ?? byPlace(synopsis)
    marksOf.set(synopsis, own)
    const mark = own.get(placeKey(unit, language))
    return mark === undefined || !known.has(mark)
  }
}

function marks(synopsis: Synopsis): string[] {
  return [...byPlace(synopsis).values()]
}

/** By unit and language, all that is there and makes a difference. */
function byPlace({ rows, obsolete }: Synopsis): Map<string, string> {
  const places = new Map<string, string>()
  for (const [language, entries] of Object.entries(obsolete))
    for (const entry of entries) places.set(placeKey(entry.id, language), markOf(entry.id, language, entry))
  for (const { unit, languages } of rows) {
    places.set(placeKey(unit.id, undefined), JSON.stringify([unit.id, unit.text]))
    for (const [language, cell] of Object.entries(languages))
      places.set(placeKey(unit.id, language), markOf(unit.id, language, cell.entry, cell))
  }
  return places
}

function placeKey(unit: string, language: string | undefined): string {
  return `${language ?? ''} ${unit}`
}

/** @param cell none for an obsolete entry: it is another thing than one with its source */
function markOf(unit: string, language: string, entry: Entry | undefined, cell?: Cell): string {
  const { source = '', target = '', conflict } = entry ?? {}
  return JSON.stringify([unit, language, cell?.source, source, target, conflict])
}
