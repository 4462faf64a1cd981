import type { IndexGroup } from '../bead.js'
import { evidenceOf, hasWords, type MatchedSides } from '../evidence/match.js'
import { WEIGHTS } from '../weights.js'
import { pathWithout } from './group.js'

/** Texts without a partner that are tried against each other, at most: in a document without a translation that is all. */
const MOST = 200

/** Groups in which texts that contradict each other stand alone, and texts that are left over have found each other. */
export function withLeftovers(match: MatchedSides, groups: readonly IndexGroup[]): readonly IndexGroup[] {
  const apart = groups.flatMap(group => (isUnrelated(match, group) ? singly(group) : group))
  const [sources, targets] = [
    apart.filter(({ target }) => target.length === 0).flatMap(({ source }) => source),
    apart.filter(({ source }) => source.length === 0).flatMap(({ target }) => target),
  ]
  if (!match.listed || sources.length > MOST || targets.length > MOST) return apart
  const found = bestPairs(match, sources, targets)
  return [...pathWithout(apart, found).filter(isFilled), ...found]
}

const isFilled = ({ source, target }: IndexGroup) => source.length + target.length > 0

/** A pair of texts each of which is the best that the other finds. */
function bestPairs(
  match: MatchedSides,
  sources: readonly number[],
  targets: readonly number[],
): IndexGroup[] {
  const all = sources.flatMap(source =>
    targets.map(target => ({ source, target, gain: evidenceOf(match, [source], [target]) })),
  )
  const best = all.filter(({ gain }) => gain >= WEIGHTS.shape.leftover).sort((a, b) => b.gain - a.gain)
  const pairs: typeof best = []
  for (const pair of best)
    if (!pairs.some(({ source, target }) => source === pair.source || target === pair.target))
      pairs.push(pair)
  return pairs.map(({ source, target }) => ({ source: [source], target: [target] }))
}

/** Whether texts contradict each other, or have words on one side alone. */
function isUnrelated(match: MatchedSides, { source, target }: IndexGroup): boolean {
  if (source.length * target.length === 0) return false
  if (hasWords(match.source, source) !== hasWords(match.target, target)) return true
  // Without a word list too little of a translation is found to miss more of it.
  return match.listed && evidenceOf(match, source, target) < WEIGHTS.shape.unrelated
}

const singly = ({ source, target }: IndexGroup): IndexGroup[] => [
  ...source.map(at => ({ source: [at], target: [] })),
  ...target.map(at => ({ source: [], target: [at] })),
]
