import type { ChainMatch } from '../../sequence/chain.js'
import { likelyPartners } from './likely.js'
import { alike, freeOf, type Side } from './side.js'
import { containment, type Features, features, similarity } from './similarity.js'

/** Similarity of a text with the parts it was split into, and how much of each part must come from it. */
const SPLIT = 0.8
const SPLIT_PART = 0.7
/** Into how many parts a paragraph may be split, or of how many it may be joined. */
const PARTS = 4

/** Texts that are one on one side and several on the other, from a text of today and one of before on: split, or joined. */
export function reshapedAt(i: number, today: Side, j: number, before: Side): ChainMatch[] {
  const single = alike(today, i, before, j)
  const splits = parts(today, i, before.features(j), single)
  const joins = parts(before, j, today.features(i), single)
  return [
    ...splits.map(([ni, weight]) => ({ i, j, ni, nj: 1, weight })),
    ...joins.map(([nj, weight]) => ({ i, j, ni: 1, nj, weight })),
  ]
}

/** Texts left anywhere on both sides that were split or joined where they were moved: those that are most of all come first. */
export function movedAndReshaped(today: Side, before: Side): ChainMatch[] {
  const [is, js] = [freeOf(today), freeOf(before)]
  const partners = likelyPartners(is.map(today.features), js.map(before.features))
  const pairs = partners.flatMap((found, n) =>
    found
      .map(m => ({ i: is[n] as number, j: js[m] as number }))
      .filter(({ i, j }) => {
        const [a, b] = [today.features(i), before.features(j)]
        return containment(a, b) >= SPLIT_PART || containment(b, a) >= SPLIT_PART
      }),
  )
  // Of several parts, any may have led there.
  const starts = pairs.flatMap(({ i, j }) =>
    Array.from({ length: PARTS }, (_, back) => back).flatMap(back => [
      { i: i - back, j },
      ...(back > 0 ? [{ i, j: j - back }] : []),
    ]),
  )
  const found = starts
    .filter(({ i, j }) => today.free.has(i) && before.free.has(j))
    .flatMap(({ i, j }) => reshapedAt(i, today, j, before))
    .sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)
  const taken = { is: new Set<number>(), js: new Set<number>() }
  return found.filter(({ i, j, ni, nj }) => {
    const [ours, theirs] = [run(i, ni), run(j, nj)]
    if (ours.some(index => taken.is.has(index)) || theirs.some(index => taken.js.has(index))) return false
    for (const index of ours) taken.is.add(index)
    for (const index of theirs) taken.js.add(index)
    return true
  })
}

/** So many indexes from a start on. */
export function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index)
}

/** Runs of free texts from `start` that together are the whole, each of them a part of it: their number and weight. */
function parts(
  side: Side,
  start: number,
  whole: Features,
  single: number,
): [count: number, weight: number][] {
  const found: [number, number][] = []
  const joined: string[] = []
  for (let index = start; joined.length < PARTS && side.free.has(index); index++) {
    const { kind, text } = side.texts[index] as Side['texts'][number]
    if (kind !== side.texts[start]?.kind || containment(side.features(index), whole) < SPLIT_PART) break
    joined.push(text)
    if (joined.length === 1) continue
    const alikeness = similarity(features(joined.join(' ')), whole)
    if (alikeness >= SPLIT && alikeness > single)
      found.push([joined.length, (alikeness * (joined.length + 1)) / 2])
  }
  return found
}
