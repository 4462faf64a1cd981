import type { Features } from './similarity.js'

/** Up to this many pairs, all are compared; beyond it only those that share a rare word. */
const ALL_PAIRS = 2500
/** How many of a text's rarest words lead to others, and in how many texts at most a word counts as rare. */
const WORDS = 8
const RARE = 40
/** How many partners a text has at most. */
const PARTNERS = 8

/**
 * For each of `today`, the indexes in `before` of texts that may be similar: all of them in a small region, otherwise those
 * that share its rarest words, so that the work grows with the number of texts and not with its square.
 */
export function likelyPartners(today: readonly Features[], before: readonly Features[]): number[][] {
  if (today.length * before.length <= ALL_PAIRS) return today.map(() => before.map((_, index) => index))
  const index = new Map<string, number[]>()
  for (const [position, { words, trigrams }] of before.entries()) {
    for (const part of parts(words.counts, trigrams?.counts)) {
      const found = index.get(part)
      if (!found) index.set(part, [position])
      else if (found.length <= RARE) found.push(position)
    }
  }
  return today.map(({ words, trigrams }) => {
    const rare = parts(words.counts, trigrams?.counts)
      .map(part => index.get(part) ?? [])
      .filter(found => found.length > 0 && found.length <= RARE)
      .sort((a, b) => a.length - b.length)
      .slice(0, WORDS)
    const votes = new Map<number, number>()
    for (const found of rare)
      for (const position of found) votes.set(position, (votes.get(position) ?? 0) + 1)
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, PARTNERS)
      .map(([position]) => position)
  })
}

function parts(words: Map<string, number>, trigrams: Map<string, number> | undefined): string[] {
  return [...words.keys(), ...(trigrams?.keys() ?? [])]
}
