import { looseSentences } from './loose-sentences.js'
import { matchPairs } from './match-pairs.js'
import type { Suspicious, TextPair } from './suspect.js'
import { suspects } from './suspects.js'

/**
 * Finds what of a column is no translation of what it stands beside: whole texts (see `suspects`), and single sentences (see
 * `looseSentences`).
 *
 * @param pairs The texts of a document in order, inline Markdown, each beside its translation.
 * @param languages BCP 47 tags.
 * @returns In the order of the pairs; nothing for a sound document.
 */
export function misalignments(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
): Suspicious[] {
  const texts = matchPairs(pairs, languages)
  return [...suspects(pairs, languages, texts), ...looseSentences(pairs, languages, texts)].sort(
    (a, b) => a.index - b.index,
  )
}
