import { grouped } from '../../sequence/grouped.js'
import { evidenceOf, type MatchedSides } from '../evidence/match.js'
import { likelyPairs } from '../search/likely-pairs.js'
import { WEIGHTS } from '../weights.js'

/** Where targets belong: chances of staying, of belonging some places further, of belonging anywhere else. */
export interface TargetPlace {
  /** Probability that the target stands beside its own source. */
  right: number
  /** The most probable state: so many places further is its source, or it comes from elsewhere. */
  offset: number | 'elsewhere'
  /** The source that fits best, beside its own. */
  best: { source: number; gain: number } | undefined
  /** What speaks for its own source. */
  own: number
}

/** How far a column may be shifted before anything shows that it is. */
const FURTHEST = 3
/** Targets that a column shifted further has, at least: that many texts are similar at the same distance by no chance. */
const RUN = 3
/** Sources that a target is held against wherever they stand. */
const TRIED = 4

const OFFSETS = [0, ...Array.from({ length: FURTHEST }, (_, index) => [index + 1, -index - 1]).flat()]

/**
 * For each pair where its target belongs, by the evidence for its own source, its neighbours and the most similar texts
 * anywhere, and by what its neighbours show: shifted texts come in runs.
 *
 * Forward–backward over a hidden Markov model (Rabiner 1989).
 */
export function targetPlacesOf(match: MatchedSides, empty: readonly boolean[]): TargetPlace[] {
  const count = empty.length
  const rivals = rivalsOf(match, empty)
  const offsets = [...OFFSETS, ...furtherOffsets(rivals)]
  const gains = Array.from({ length: count }, (_, target) =>
    offsets.map(offset => {
      const source = target + offset
      if (empty[target]) return 0
      return source < 0 || source >= count
        ? -50
        : WEIGHTS.places.texts * evidenceOf(match, [source], [target])
    }),
  )
  const emissions = gains.map((own, target) => {
    const rival = rivals[target]?.gain ?? 0
    return [...own, empty[target] ? 0 : Math.max(0, WEIGHTS.places.texts * rival - WEIGHTS.places.further)]
  })
  const posterior = forwardBackward(emissions)
  return posterior.map((chances, target) => {
    const state = chances.indexOf(Math.max(...chances))
    return {
      right: chances[0] as number,
      offset: offsets[state] ?? 'elsewhere',
      best: rivals[target],
      own: (gains[target]?.[0] ?? 0) / WEIGHTS.places.texts,
    }
  })
}

function rivalsOf(match: MatchedSides, empty: readonly boolean[]): TargetPlace['best'][] {
  const best: TargetPlace['best'][] = empty.map(() => undefined)
  const consider = (source: number, target: number) => {
    if (source === target || source < 0 || source >= empty.length || empty[target]) return
    const gain = evidenceOf(match, [source], [target])
    if (gain > (best[target]?.gain ?? 0)) best[target] = { source, gain }
  }
  for (const { source, target } of likelyPairs(match, TRIED)) consider(source, target)
  for (const target of empty.keys()) for (const offset of OFFSETS) consider(target + offset, target)
  return best
}

/** Distances at which several targets find what fits them best, further away than is looked for everywhere. */
function furtherOffsets(rivals: readonly TargetPlace['best'][]): number[] {
  const all = rivals.flatMap((rival, target) => (rival ? [rival.source - target] : []))
  const far = all.filter(offset => Math.abs(offset) > FURTHEST)
  return [...grouped(far, offset => offset)]
    .filter(([, list]) => list.length >= RUN)
    .map(([offset]) => offset)
}

/** @param elsewhere the number of the last state */
function transition(from: number, to: number, elsewhere: number): number {
  if (to === from) return 0
  if (to === elsewhere) return -WEIGHTS.places.elsewhere
  if (to === 0) return from === elsewhere ? 0 : -WEIGHTS.places.back
  return -WEIGHTS.places.shift
}

function forwardBackward(emissions: readonly (readonly number[])[]): number[][] {
  const states = [...(emissions[0]?.keys() ?? [])]
  const elsewhere = states.length - 1
  /** By state: what it costs to come there from each, and to go from there to each. */
  const coming = states.map(state => states.map(other => transition(other, state, elsewhere)))
  const going = states.map(state => states.map(other => transition(state, other, elsewhere)))
  const step = (values: readonly number[], costs: readonly (readonly number[])[]) =>
    costs.map(to => logSum(sums(values, to)))
  const forward: number[][] = []
  for (const [index, emission] of emissions.entries()) {
    const before =
      index === 0 ? coming.map(([first = 0]) => first) : step(forward[index - 1] as number[], coming)
    forward.push(sums(before, emission))
  }
  const backward = emissions.map(() => coming.map(() => 0))
  for (let index = emissions.length - 2; index >= 0; index--)
    backward[index] = step(
      sums(backward[index + 1] as number[], emissions[index + 1] as readonly number[]),
      going,
    )
  return forward.map((values, index) => {
    const both = sums(values, backward[index] as number[])
    const total = logSum(both)
    return both.map(sum => Math.exp(sum - total))
  })
}

const sums = (values: readonly number[], others: readonly number[]): number[] =>
  values.map((value, state) => value + (others[state] as number))

function logSum(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}
