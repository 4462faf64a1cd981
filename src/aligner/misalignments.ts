import { learnLinks } from './evidence/learned.js'
import { firstRatio, learnedRatio } from './evidence/length-ratio.js'
import { links } from './evidence/links.js'
import { lengthsIn, type MatchedSides, match } from './evidence/match.js'
import { readPairs } from './reading/pairs.js'
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
 * @returns One suspect for each wrong pair, in order; nothing for a sound document.
 */
export function misalignments(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
): Suspect[] {
  const known = matchOf(pairs, languages)
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

function damaged(known: MatchedSides, index: number): Omit<Suspect, 'evidence'> | undefined {
  const [source, target] = [known.source.pieces[index]?.seen ?? '', known.target.pieces[index]?.seen ?? '']
  if (isDoubled(target) && !isDoubled(source)) return { index, kind: 'doubled', score: DOUBLED }
  const score = truncation(known, index)
  if (score <= WEIGHTS.cut.limit) return undefined
  return { index, kind: 'truncated', score: Math.round(score * 100) / 100 }
}

const isFilled = ({ source, target }: MatchedSides, index: number): boolean =>
  Boolean(source.pieces[index]?.seen && target.pieces[index]?.seen)

function matchOf(pairs: readonly TextPair[], languages: { source: string; target: string }): MatchedSides {
  const { source, target, groups } = readPairs(pairs, languages)
  const linked = links(source, target)
  const first = match(source, target, linked)
  const known = first.listed ? first : match(source, target, learnLinks(source, target, linked, groups))
  const lengths = lengthsIn(known, groups).filter(([source, target]) => source > 0 && target > 0)
  // What is not translated yet says nothing of how long translations are.
  const prior = firstRatio(
    lengths.map(([source]) => source),
    lengths.map(([, target]) => target),
  )
  return { ...known, ratio: learnedRatio(lengths, prior) }
}
