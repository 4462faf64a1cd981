import type { IndexGroup } from '../bead.js'
import { sumOf } from '../evidence/gains.js'
import { lengthGain } from '../evidence/length-ratio.js'
import { type MatchedSides, totalLength } from '../evidence/match.js'
import { WEIGHTS } from '../weights.js'

export type Side = keyof IndexGroup

/** A bead without the sentences that explain nothing that others of it don't: a headline says what the first sentence says. */
export function withoutIdle(match: MatchedSides, bead: IndexGroup): IndexGroup {
  for (const side of ['source', 'target'] as const) {
    if (bead[side].length < 2) continue
    const least = bead[side]
      .map(at => ({ at, adds: addedBy(match, bead, side, at) }))
      .reduce((a, b) => (b.adds < a.adds ? b : a))
    if (least.adds < WEIGHTS.sentences.belongs) return withoutIdle(match, without(bead, side, least.at))
  }
  return bead
}

/** The sentences of a bead of which each explains something of the other side by itself. */
export function tellingOf(match: MatchedSides, bead: IndexGroup): IndexGroup {
  const telling = (side: Side) =>
    bead[side].filter(
      at => bead[side].length === 1 || addedBy(match, bead, side, at) >= WEIGHTS.sentences.adds,
    )
  return { source: telling('source'), target: telling('target') }
}

/** How much less of the other side a bead explains without one of its sentences. */
function addedBy(match: MatchedSides, bead: IndexGroup, side: Side, at: number): number {
  return explained(match, bead, side) - explained(match, without(bead, side, at), side)
}

/** How far one side of a bead explains the items and the length of the other. */
export function explained(match: MatchedSides, bead: IndexGroup, side: Side): number {
  const [gains, own, others] =
    side === 'source' ? [match.backward, bead.target, bead.source] : [match.forward, bead.source, bead.target]
  const length = totalLength(match[side], others)
  const items = own.reduce((sum, piece) => sum + sumOf(gains, piece, others, length), 0)
  const lengths = lengthGain(
    totalLength(match.source, bead.source),
    totalLength(match.target, bead.target),
    match.ratio,
  )
  return items + WEIGHTS.length * lengths
}

/** A bead without one of its texts. */
export const without = (bead: IndexGroup, side: Side, at: number): IndexGroup => ({
  ...bead,
  [side]: bead[side].filter(other => other !== at),
})
