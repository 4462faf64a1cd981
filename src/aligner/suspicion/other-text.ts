import { fitsOf } from '../agreement.js'
import type { MatchedSides } from '../evidence/match.js'

/**
 * What of a column agrees at least, 0 to 1: sound ones of whatever length have more than twice as much, one that was laid from
 * another text has half of it.
 */
const LEAST = 0.25
/** What makes a pair of such a column one that agrees, 0 to 1. */
const AGREES = 0.4
/** Letters, and pairs: fewer prove nothing of a column. */
const ENOUGH = { letters: 300, pairs: 4 }

/**
 * The pairs of a column that was made from another text: whoever laid that chose, of all places, those where it fits by chance, so
 * that hardly a pair is suspect by itself, and most of the document is untranslated. Together they show it. A pair that agrees is
 * none of them: a notice, or the name of a series.
 *
 * @param filled pairs with a target, by index
 */
export function ofAnotherText(known: MatchedSides, filled: readonly number[]): number[] {
  if (!known.listed || filled.length < ENOUGH.pairs) return []
  const { fits, share, length } = fitsOf(
    known,
    filled.map(index => ({ source: [index], target: [index] })),
  )
  if (length < ENOUGH.letters || share >= LEAST) return []
  return filled.filter((_, at) => (fits[at] as number) < AGREES)
}
