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

/** How far a column may be shifted. */
const FURTHEST = 3
/** Sources that a target is held against wherever they stand. */
const TRIED = 4

const OFFSETS = [0, ...Array.from({ length: FURTHEST }, (_, index) => [index + 1, -index - 1]).flat()]
const ELSEWHERE = OFFSETS.length

/**
 * For each pair where its target belongs, by the evidence for its own source, its neighbours and the most similar texts
 * anywhere, and by what its neighbours show: shifted texts come in runs.
 *
 * Forward–backward over a hidden Markov model (Rabiner 1989).
 */
export function targetPlacesOf(match: MatchedSides, empty: readonly boolean[]): TargetPlace[] {
  const count = empty.length
  const rivals = rivalsOf(match, empty)
  const gains = Array.from({ length: count }, (_, target) =>
    OFFSETS.map(offset => {
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
      offset: state === ELSEWHERE ? 'elsewhere' : (OFFSETS[state] as number),
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

function transition(from: number, to: number): number {
  if (to === from) return 0
  if (to === ELSEWHERE) return -WEIGHTS.places.elsewhere
  if (to === 0) return from === ELSEWHERE ? 0 : -WEIGHTS.places.back
  return -WEIGHTS.places.shift
}

function forwardBackward(emissions: readonly (readonly number[])[]): number[][] {
  const states = OFFSETS.length + 1
  const all = Array.from({ length: states }, (_, state) => state)
  const step = (values: readonly number[], cost: (other: number, state: number) => number) =>
    all.map(state => logSum(all.map(other => (values[other] as number) + cost(other, state))))
  const forward: number[][] = []
  for (const [index, emission] of emissions.entries()) {
    const before =
      index === 0 ? all.map(state => transition(0, state)) : step(forward[index - 1] as number[], transition)
    forward.push(before.map((value, state) => value + (emission[state] as number)))
  }
  const backward: number[][] = emissions.map(() => all.map(() => 0))
  for (let index = emissions.length - 2; index >= 0; index--) {
    const after = all.map(
      state => (backward[index + 1]?.[state] as number) + (emissions[index + 1]?.[state] as number),
    )
    backward[index] = step(after, (other, state) => transition(state, other))
  }
  return forward.map((values, index) => {
    const sums = values.map((value, state) => value + (backward[index]?.[state] as number))
    const total = logSum(sums)
    return sums.map(sum => Math.exp(sum - total))
  })
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
