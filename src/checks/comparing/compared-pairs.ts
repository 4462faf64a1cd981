import type { ComparedPair } from '../check.js'
import type { PlacedPair } from '../checked-pairs.js'
import { comparablesOf } from './comparables.js'
import { type Comparison, compare, type PairPlace } from './compare.js'

/** Comparisons with the pairs that they are of; without those of pairs that are there no more. */
export function comparedIn(
  comparisons: readonly Comparison[],
  pairs: readonly PlacedPair[],
  pairAt: (place: PairPlace) => PlacedPair | undefined,
): ComparedPair[] {
  return comparisons.flatMap(({ pair, side, prevailing }) => {
    const [own, other] = [pairs[pair], pairAt(prevailing)]
    return own && other ? [{ pair: own, side, document: prevailing.document, other }] : []
  })
}

/** The pairs of a document compared with each other. */
export function comparedWithin(document: string, pairs: readonly PlacedPair[]): ComparedPair[] {
  const comparisons = compare([{ id: document, comparables: comparablesOf(pairs) }]).get(document) ?? []
  return comparedIn(comparisons, pairs, ({ pair }) => pairs[pair])
}
