import { learnLinks } from './evidence/learned.js'
import { firstRatio, type Lengths, learnedRatio, usualRatio } from './evidence/length-ratio.js'
import { links } from './evidence/links.js'
import { type MatchedSides, match } from './evidence/match.js'
import { readPairs } from './reading/pairs.js'
import type { TextPair } from './suspect.js'

/** Weighs texts and what stands beside them, with the lengths that most of the pairs have. */
export function matchPairs(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
): MatchedSides {
  const { source, target, groups } = readPairs(pairs, languages)
  const linked = links(source, target)
  const first = match(source, target, linked)
  const known = first.listed ? first : match(source, target, learnLinks(source, target, linked, groups))
  const lengths = translatedLengths(known)
  return {
    ...known,
    ratio: learnedRatio(
      lengths,
      firstRatio(
        lengths.map(([source]) => source),
        lengths.map(([, target]) => target),
      ),
    ),
  }
}

/** The same with lengths that are held by what is usual between the languages, where that is known. */
export function withUsualLengths(known: MatchedSides): MatchedSides {
  const usual = usualRatio(known.source.language, known.target.language)
  return usual ? { ...known, ratio: learnedRatio(translatedLengths(known), usual) } : known
}

/** What is not translated yet says nothing of how long translations are. */
function translatedLengths({ source, target }: MatchedSides): Lengths {
  return source.pieces
    .map(({ length }, index) => [length, target.pieces[index]?.length ?? 0] as const)
    .filter(([source, target]) => source > 0 && target > 0)
}
