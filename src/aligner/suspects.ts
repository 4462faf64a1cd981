import { evidenceOf, type MatchedSides } from './evidence/match.js'
import { matchPairs } from './match-pairs.js'
import type { Suspect, TextPair } from './suspect.js'
import { isDoubled } from './suspicion/doubled.js'
import { ofAnotherText } from './suspicion/other-text.js'
import { reasonsFor } from './suspicion/reasons.js'
import { targetPlacesOf } from './suspicion/target-places.js'
import { truncation } from './suspicion/truncated.js'
import { misplaced } from './suspicion/wrong-places.js'
import { WEIGHTS } from './weights.js'

/** How sure it is that a text said twice is no translation of a text that says it once. */
const DOUBLED = 0.95

/** How sure it is that a pair is wrong where the whole column is. */
const FOREIGN = 0.9

/**
 * Finds the translations that stand beside the wrong source, were cut off, or were pasted twice.
 *
 * @param pairs The texts of a document in order, inline Markdown, each beside its translation; a pair without a target (no
 *   translation yet) is never suspect, but others may fit it.
 * @param languages BCP 47 tags.
 * @param known the pairs as they are weighed, where somebody did
 * @returns One suspect for each wrong pair, in order; nothing for a sound document.
 */
export function suspects(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
  known: MatchedSides = matchPairs(pairs, languages),
): Suspect[] {
  const empty = pairs.map((_, index) => !isFilled(known, index))
  const places = misplaced(targetPlacesOf(known, empty), empty, WEIGHTS.places.limit)
  const filled = pairs.flatMap((_, index) => (empty[index] ? [] : [index]))
  // A column that is shifted agrees in nothing either.
  const others = places.some(({ run }) => run) ? [] : ofAnotherText(known, filled)
  const foreign = others.map(index => ({ index, kind: 'foreign' as const, score: FOREIGN }))
  const found = new Map<number, Omit<Suspect, 'evidence'>>(
    [...foreign, ...places].map(suspect => [suspect.index, suspect]),
  )
  return pairs.flatMap((_, index): Suspect[] => {
    const suspect = found.get(index) ?? (empty[index] ? undefined : damaged(known, index))
    if (suspect === undefined) return []
    const evidence = suspect.kind === 'doubled' ? [] : reasonsFor(known, index, suspect.fits)
    return [{ ...suspect, evidence }]
  })
}

/** Characters: of shorter texts too little is known to say that nothing of them is there. */
const TELLING = 60

/** Whether a target has so little of its source that no translation is as free. */
function isStrange(known: MatchedSides, index: number): boolean {
  const lengths = [known.source, known.target].map(({ pieces }) => pieces[index]?.length ?? 0)
  return (
    known.listed &&
    Math.min(...lengths) > TELLING &&
    evidenceOf(known, [index], [index]) < WEIGHTS.places.strange
  )
}

function damaged(known: MatchedSides, index: number): Omit<Suspect, 'evidence'> | undefined {
  const [source, target] = [known.source.pieces[index]?.seen ?? '', known.target.pieces[index]?.seen ?? '']
  if (isDoubled(target) && !isDoubled(source)) return { index, kind: 'doubled', score: DOUBLED }
  if (isStrange(known, index)) return { index, kind: 'foreign', score: FOREIGN }
  const score = truncation(known, index)
  if (score <= WEIGHTS.cut.limit) return undefined
  return { index, kind: 'truncated', score: Math.round(score * 100) / 100 }
}

const isFilled = ({ source, target }: MatchedSides, index: number): boolean =>
  Boolean(source.pieces[index]?.seen && target.pieces[index]?.seen)
