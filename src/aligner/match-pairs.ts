import { learnLinks } from './evidence/learned.js'
import { firstRatio, learnedRatio, type Ratio } from './evidence/length-ratio.js'
import { links } from './evidence/links.js'
import { lengthsIn, type MatchedSides, match } from './evidence/match.js'
import { readPairs } from './reading/pairs.js'
import type { TextPair } from './suspect.js'

/**
 * Weighs texts and what stands beside them, with the lengths that most of the pairs have.
 *
 * @param usual how lengths relate before a pair is seen (default: as they do in the mean of these)
 */
export function matchPairs(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
  usual?: Ratio,
): MatchedSides {
  const { source, target, groups } = readPairs(pairs, languages)
  const linked = links(source, target)
  const first = match(source, target, linked)
  const known = first.listed ? first : match(source, target, learnLinks(source, target, linked, groups))
  const lengths = lengthsIn(known, groups).filter(([source, target]) => source > 0 && target > 0)
  // What is not translated yet says nothing of how long translations are.
  const inMean = firstRatio(
    lengths.map(([source]) => source),
    lengths.map(([, target]) => target),
  )
  return { ...known, ratio: learnedRatio(lengths, usual ?? inMean) }
}
