import { itemGain } from '../evidence/gains.js'
import { lengthGain } from '../evidence/length-ratio.js'
import type { MatchedSides } from '../evidence/match.js'
import { WEIGHTS } from '../weights.js'

/** Characters: of shorter texts nobody can tell that an end is missing. */
const SHORTEST = 40
/** Characters: shorter texts may be headings or items, whose full stop a translator drops. */
const SENTENCE = 80
/** Shares of a text: what may be left of it. */
const [LEAST, MOST] = [0.25, 0.85]

/** The end of a sentence, in any of the scripts. */
const END = /[.!?؟…:;»”“"')\]|—]\s*$/
const ENDS = /[.!?؟…]+(?=[\s»”“")]|$)/g

/** How probable it is that the end of the translation of a pair is missing, 0 to 1. */
export function truncation(match: MatchedSides, pair: number): number {
  const source = match.source.pieces[pair]?.seen ?? ''
  const target = match.target.pieces[pair]?.seen ?? ''
  const open = source.length >= SENTENCE && END.test(source) && !END.test(target)
  const fewer = sentences(target) < sentences(source)
  const signs = open ? WEIGHTS.cut.open : fewer ? WEIGHTS.cut.fewer : -WEIGHTS.cut.complete
  return 1 / (1 + Math.exp(WEIGHTS.cut.cost - cutGain(match, pair) - signs))
}

const sentences = (text: string) => text.match(ENDS)?.length ?? 0

/**
 * How much better a beginning of the source fits the target than the whole, as a logarithm of odds: its rest has no
 * counterparts there, and without it the lengths agree.
 */
function cutGain(match: MatchedSides, pair: number): number {
  const { source, target, forward, ratio } = match
  const piece = source.pieces[pair]
  const length = target.pieces[pair]?.length ?? 0
  if (piece === undefined || piece.length < SHORTEST || length === 0) return -Infinity
  const sortOf = (row: number) => source.types[forward.types[row] as number]?.sort
  const gainOf = (row: number) => itemGain(forward, row, pair, length)
  const all = [...(forward.rows[pair] as Int32Array)]
  const rows = all.filter(row => sortOf(row) === 'word')
  // Numbers and addresses that are missing are taken to have stood in the rest.
  const lost = all.filter(row => sortOf(row) === 'number' || sortOf(row) === 'address').map(gainOf)
  const whole = WEIGHTS.length * lengthGain(piece.length, length, ratio)
  let best = -Infinity
  let without = lost.reduce((sum, gain) => sum - Math.min(0, gain), 0)
  for (let index = rows.length - 1; index > 0; index--) {
    without -= gainOf(rows[index] as number)
    const part = index / rows.length
    if (part > MOST || part < LEAST) continue
    const shorter = WEIGHTS.length * lengthGain(piece.length * part, length, ratio)
    best = Math.max(best, without + shorter - whole)
  }
  return best
}
