import type { IndexGroup } from '../bead.js'
import type { MatchedSides } from '../evidence/match.js'
import { WEIGHTS } from '../weights.js'
import { explained, type Side } from './adds.js'

/**
 * Beads with the texts next to theirs that explain more of their other side: the items of a list that a translator laid into one
 * paragraph, however many.
 */
export function gathered(match: MatchedSides, groups: readonly IndexGroup[]): IndexGroup[] {
  return gatheredOn('target', match, gatheredOn('source', match, groups))
}

function gatheredOn(side: Side, match: MatchedSides, groups: readonly IndexGroup[]): IndexGroup[] {
  const owners = new Map(groups.flatMap(group => group[side].map(at => [at, group] as const)))
  const isAlone = (at: number) => owners.has(at) && !isPair(owners.get(at) as IndexGroup)
  /** The bead with those of the texts from one on, in one direction, with which it explains most. */
  const wider = (bead: IndexGroup, from: number, step: number) => {
    const before = explained(match, bead, side)
    let best = { bead, gain: WEIGHTS.sentences.gathers }
    const taken = [...bead[side]]
    for (let at = from; isAlone(at); at += step) {
      taken.push(at)
      const more = { ...bead, [side]: taken.toSorted((a, b) => a - b) }
      const gain = explained(match, more, side) - before
      if (gain > best.gain) best = { bead: more, gain }
    }
    return best.bead
  }
  for (const group of groups.filter(isPair)) {
    const behind = wider(group, (group[side].at(-1) as number) + 1, 1)
    const bead = wider(behind, (group[side][0] as number) - 1, -1)
    for (const at of bead[side]) owners.set(at, bead)
  }
  const others = groups.filter(group => group[side].length === 0)
  return [...new Set(owners.values()), ...others]
}

const isPair = ({ source, target }: IndexGroup) => source.length > 0 && target.length > 0
