import type { FeatureCounts } from '../synopsis/laying/similarity.js'

/** In which texts a part occurs, by their numbers, and how often in each: number, times, number, times … */
export type Postings = ReadonlyMap<string, readonly number[]>

/** The parts of texts, each with the texts that have it; what is undefined has none. */
export function postingsOf(texts: readonly (FeatureCounts | undefined)[]): Postings {
  const postings = new Map<string, number[]>()
  for (const [number, text] of texts.entries()) {
    for (const [part, times] of text?.counts ?? []) {
      const known = postings.get(part)
      if (known) known.push(number, times)
      else postings.set(part, [number, times])
    }
  }
  return postings
}

/**
 * What each of the texts shares with another one: only those that share something are looked at.
 *
 * @param size how many texts there are
 */
export function sharedWith(
  { counts }: FeatureCounts,
  postings: Postings,
  size: number,
  weight: (part: string) => number,
): Float64Array {
  const sums = new Float64Array(size)
  for (const [part, times] of counts) {
    const found = postings.get(part) ?? []
    const heavy = weight(part)
    for (let at = 0; at < found.length; at += 2) {
      const number = found[at] as number
      sums[number] = (sums[number] as number) + Math.min(times, found[at + 1] as number) * heavy
    }
  }
  return sums
}
