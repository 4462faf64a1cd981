import type { Bead, IndexGroup } from './bead.js'
import { gainOf, type MatchedSides } from './evidence/match.js'
import { likelyPairs } from './search/likely-pairs.js'

/**
 * A logarithm of odds: the scores of beads tell strong evidence from weak, not how many of them are right: in a document
 * the neighbours decide as well, and nearly all are.
 */
const WIDTH = 3

/** Targets that a text without a partner is held against. */
const TRIED = 2

/** Groups with how sure they are: by their evidence, those with an empty side by how little fits elsewhere. */
export function scored(
  match: MatchedSides,
  groups: readonly IndexGroup[],
  fixed: readonly IndexGroup[],
): Bead[] {
  const certain = new Set(fixed)
  const best = { source: new Map<number, number>(), target: new Map<number, number>() }
  for (const { source, target } of likelyPairs(match, TRIED)) {
    const fit = probability(gainOf(match, [source], [target]))
    best.source.set(source, Math.max(fit, best.source.get(source) ?? 0))
    best.target.set(target, Math.max(fit, best.target.get(target) ?? 0))
  }
  return groups.map(group => {
    const { source, target } = group
    const alone = [
      ...source.map(index => best.source.get(index)),
      ...target.map(index => best.target.get(index)),
    ]
    const score = certain.has(group)
      ? 1
      : source.length > 0 && target.length > 0
        ? probability(gainOf(match, source, target))
        : 1 - Math.max(...alone.map(fit => fit ?? 0)) / 2
    return { source, target, score: Math.round(score * 100) / 100 }
  })
}

const probability = (gain: number) => 1 / (1 + Math.exp(-gain / WIDTH))
