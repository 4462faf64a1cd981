import type { Gains } from '../evidence/gains.js'
import { itemGain } from '../evidence/gains.js'
import { lengthGain } from '../evidence/length-ratio.js'
import type { Reason } from '../evidence/links.js'
import type { MatchedSides } from '../evidence/match.js'
import { itemText, type SideTexts } from '../reading/side.js'
import { type Evidence, MOST_ITEMS } from '../suspect.js'

/** Kinds of evidence that a person can follow by looking at the two texts, the plainest first. */
const TOLD: readonly Reason[] = [
  'number',
  'address',
  'same',
  'name',
  'cognate',
  'lexicon',
  'compound',
  'learned',
]
/** Letters: articles, pronouns and the like are shorter, and tell a reader nothing. */
const TELLING = 5
/** Share of texts: words that more of them have say nothing to a reader. */
const RARE = 0.12
/** A logarithm of odds: below it, lengths alone make a pair suspect. */
const UNLIKE = -2

/** What speaks against a pair: items that have no counterpart, and those that have one in the source that fits better. */
export function reasonsFor(match: MatchedSides, index: number, fits: number | undefined): Evidence[] {
  const { source, target, forward, backward } = match
  const [own, other] = [source.pieces[index]?.length ?? 0, target.pieces[index]?.length ?? 0]
  const missing = against(forward, index, row => itemGain(forward, row, index, other) < 0)
  const foreign =
    fits === undefined
      ? []
      : against(
          backward,
          index,
          row => itemGain(backward, row, index, own) <= 0 && itemGain(backward, row, fits, own) > 0,
        )
  const texts = (side: SideTexts, gains: Gains, rows: readonly number[], reason: Reason) =>
    rows
      .filter(row => gains.reasons[row] === reason)
      .map(row => itemText(side, gains.types[row] as number, index))
      .filter(text => reason === 'number' || text.length >= TELLING)
      .slice(0, MOST_ITEMS)
  const told = TOLD.map(reason => ({
    reason,
    missing: texts(source, forward, missing, reason),
    foreign: texts(target, backward, foreign, reason),
  })).filter(({ missing, foreign }) => missing.length + foreign.length > 0)
  return lengthGain(own, other, match.ratio) < UNLIKE
    ? [...told, { reason: 'length', missing: [], foreign: [] }]
    : told
}

/** The items of a piece that something holds of and that few texts have, the rarest first. */
function against(gains: Gains, piece: number, holds: (row: number) => boolean): number[] {
  return [...(gains.rows[piece] as Int32Array)]
    .filter(
      row =>
        holds(row) &&
        (gains.places[row] as readonly number[]).length <= Math.max(2, RARE * gains.rows.length),
    )
    .sort((a, b) => (gains.weight[b] as number) - (gains.weight[a] as number))
}
