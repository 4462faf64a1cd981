import { textKey } from '../document/key.js'
import type { RegisteredUnit } from '../document/unit.js'

/** A document by its id and its units. */
export interface DocumentTexts {
  id: string
  units: readonly Pick<RegisteredUnit, 'text'>[]
}

/** How much of both documents must be the same for one to be the other renamed. */
const MOST = 0.5

/**
 * Recognises renamed documents by their texts: most units of a document whose source is gone stand in one that has no
 * alignments yet. The most alike find each other first.
 *
 * @returns by the new id, the old one
 */
export function renames(
  gone: readonly DocumentTexts[],
  fresh: readonly DocumentTexts[],
): Map<string, string> {
  const pairs = gone
    .flatMap(old => fresh.map(now => ({ old: old.id, now: now.id, share: share(old, now) })))
    .filter(pair => pair.share >= MOST)
    .sort((a, b) => b.share - a.share)
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { old, now } of pairs) {
    if (taken.has(old) || found.has(now)) continue
    taken.add(old)
    found.set(now, old)
  }
  return found
}

/** The share of the larger document's units that both have, 0 to 1. */
function share(a: DocumentTexts, b: DocumentTexts): number {
  const left = new Map<string, number>()
  for (const { text } of a.units) left.set(textKey(text), (left.get(textKey(text)) ?? 0) + 1)
  let common = 0
  for (const { text } of b.units) {
    const count = left.get(textKey(text)) ?? 0
    if (count > 0) common++
    left.set(textKey(text), count - 1)
  }
  return common / Math.max(1, a.units.length, b.units.length)
}
