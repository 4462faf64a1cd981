import type { Match } from '../../sequence/anchors.js'
import { likelyPartners } from './likely.js'
import { alike, byKey, freeOf, type Side } from './side.js'

/** Similarity from which two texts at different places are one that was moved and edited. */
const EDITED_ELSEWHERE = 0.7
/** Different words that a text must have to be recognised so. */
const ENOUGH_WORDS = 5

/** Equal texts left on both sides, in another order: of several the one with the same neighbour, else the first. */
export function moved(fixed: readonly Match[], today: Side, before: Side): Match[] {
  const partner = new Map(fixed)
  const places = byKey(before, freeOf(before))
  return freeOf(today).flatMap((i): Match[] => {
    const found = places.get(today.key(i)) ?? []
    const beside = found.findIndex(j => partner.get(i - 1) === j - 1 || partner.get(i + 1) === j + 1)
    const [j] = found.splice(Math.max(0, beside), 1)
    return j === undefined ? [] : [[i, j]]
  })
}

/** Similar texts left anywhere on both sides, long enough to be told apart: the most similar first. */
export function movedAndEdited(today: Side, before: Side): Match[] {
  const long = (side: Side) =>
    freeOf(side).filter(index => side.features(index).words.counts.size >= ENOUGH_WORDS)
  const [is, js] = [long(today), long(before)]
  const pairs = likelyPartners(is.map(today.features), js.map(before.features))
    .flatMap((partners, n) => partners.map(m => ({ i: is[n] as number, j: js[m] as number })))
    .map(({ i, j }) => ({ i, j, alikeness: alike(today, i, before, j) }))
    .filter(({ alikeness }) => alikeness >= EDITED_ELSEWHERE)
    .sort((a, b) => b.alikeness - a.alikeness || a.i - b.i || a.j - b.j)
  const taken = { is: new Set<number>(), js: new Set<number>() }
  return pairs.flatMap(({ i, j }): Match[] => {
    if (taken.is.has(i) || taken.js.has(j)) return []
    taken.is.add(i)
    taken.js.add(j)
    return [[i, j]]
  })
}
