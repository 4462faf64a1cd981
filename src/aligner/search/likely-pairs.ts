import type { MatchedSides } from '../evidence/match.js'

/** A source and a target text, and how much they share. */
export interface LikelyPair {
  source: number
  target: number
  votes: number
}

/**
 * For each source text the targets that share most with it, wherever they stand, by the items that few targets have:
 * the number of steps grows with the texts, not with their product.
 */
export function likelyPairs({ source, target, forward }: MatchedSides, many: number): LikelyPair[] {
  const count = target.pieces.length
  const rare = Math.min(Math.max(4, count / 6), 60)
  const votes = new Float32Array(count)
  const found: LikelyPair[] = []
  for (let piece = 0; piece < source.pieces.length; piece++) {
    const touched: number[] = []
    for (const row of forward.rows[piece] as Int32Array) {
      const places = forward.places[row] as readonly number[]
      if (places.length > rare) continue
      const vote = forward.weight[row] as number
      for (let index = 0; index < places.length; index++) {
        const place = places[index] as number
        if (votes[place] === 0) touched.push(place)
        votes[place] = (votes[place] as number) + vote
      }
    }
    touched.sort((a, b) => (votes[b] as number) - (votes[a] as number))
    for (const place of touched.slice(0, many))
      found.push({ source: piece, target: place, votes: votes[place] as number })
    for (const place of touched) votes[place] = 0
  }
  return found
}
