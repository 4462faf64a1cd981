import type { IndexGroup } from '../bead.js'
import { gainOf, type MatchedSides } from '../evidence/match.js'
import { WEIGHTS } from '../weights.js'
import { likelyPairs } from './likely-pairs.js'
import { habitOf, jointsIn, priorOf } from './shapes.js'

type CrossingPair = readonly [source: number, target: number]

/** How many targets are tried for each source. */
const TRIED = 4

/**
 * Pairs that no path can hold, since they cross it: each is taken out of its beads where its texts speak for it and the
 * alignment is worth more with them apart than without. Best first; each changes what the next is worth.
 */
export function crossings(match: MatchedSides, groups: readonly IndexGroup[]): IndexGroup[] {
  const current = [...groups]
  const habit = habitOf(groups)
  const [ofSource, ofTarget] = [owners(groups, 'source'), owners(groups, 'target')]
  const worth = (group: IndexGroup) => {
    const { source, target } = group
    if (source.length + target.length === 0) return 0
    const prior = priorOf({ source: source.length, target: target.length }, habit)
    if (source.length === 0 || target.length === 0) return prior
    return prior + gainOf(match, source, target) + jointsIn(match, group)
  }
  /** The beads that hold a pair, and what is left of them without it. */
  const parting = ([source, target]: CrossingPair) => {
    const [left, right] = [ofSource[source] as number, ofTarget[target] as number]
    const rest = new Map([[left, without(current[left] as IndexGroup, 'source', source)]])
    return rest.set(right, without(rest.get(right) ?? (current[right] as IndexGroup), 'target', target))
  }
  const gain = (pair: CrossingPair): number => {
    const evidence = gainOf(match, [pair[0]], [pair[1]])
    if (evidence < WEIGHTS.shape.crossing) return 0
    let sum = evidence + WEIGHTS.shape.cross
    for (const [at, rest] of parting(pair)) sum += worth(rest) - worth(current[at] as IndexGroup)
    return sum
  }
  const hopeful = likelyPairs(match, TRIED)
    .map(({ source, target }): CrossingPair => [source, target])
    .filter(([source, target]) => {
      const [left, right] = [ofSource[source], ofTarget[target]]
      if (left === undefined || right === undefined) return false
      return left !== right || (current[left]?.source.length ?? 0) + (current[left]?.target.length ?? 0) > 2
    })
    .map(pair => ({ pair, gain: gain(pair) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
  const found: IndexGroup[] = []
  const taken = { source: new Set<number>(), target: new Set<number>() }
  for (const { pair } of hopeful) {
    const [source, target] = pair
    if (taken.source.has(source) || taken.target.has(target) || gain(pair) <= 0) continue
    taken.source.add(source)
    taken.target.add(target)
    for (const [at, rest] of parting(pair)) current[at] = rest
    found.push({ source: [source], target: [target] })
  }
  return found
}

function owners(groups: readonly IndexGroup[], side: keyof IndexGroup): number[] {
  const owner: number[] = []
  for (const [index, group] of groups.entries()) for (const piece of group[side]) owner[piece] = index
  return owner
}

const without = (group: IndexGroup, side: keyof IndexGroup, item: number): IndexGroup => ({
  ...group,
  [side]: group[side].filter(other => other !== item),
})
