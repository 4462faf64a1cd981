import { type ChainMatch, heaviestChain } from '../../sequence/chain.js'
import { likelyPartners } from './likely.js'
import type { Region } from './region.js'
import { alike, kindCost, type Side } from './side.js'
import { containment, type Features, features, similarity } from './similarity.js'

/**
 * Similarity from which two texts at the same place are one that was edited; less where nothing else stands there. Of
 * neighbouring paragraphs in real articles, 0.8 % are as alike as the first figure, 4 % as the second.
 */
const EDITED = 0.5
const EDITED_ALONE = 0.3
/** Similarity of a text with the parts it was split into, and how much of each part must come from it. */
const SPLIT = 0.8
const SPLIT_PART = 0.7
/** Into how many parts a paragraph may be split, or of how many it may be joined. */
const PARTS = 4

/** Similar texts of a region, and paragraphs that were split or joined: the heaviest sequence of them. */
export function edited({ is, js }: Region, today: Side, before: Side): ChainMatch[] {
  const alone = is.length === 1 && js.length === 1
  const partners = likelyPartners(is.map(today.features), js.map(before.features))
  const candidates = is.flatMap((i, n) =>
    (partners[n] ?? []).flatMap(m => {
      const j = js[m] as number
      const alikeness = alike(today, i, before, j)
      const weight = alikeness - kindCost(today, i, before, j)
      const single = weight >= (alone ? EDITED_ALONE : EDITED) ? [{ i, j, ni: 1, nj: 1, weight }] : []
      const splits = parts(today, i, before.features(j), alikeness).map(([ni, weight]) => ({
        i,
        j,
        ni,
        nj: 1,
        weight,
      }))
      const joins = parts(before, j, today.features(i), alikeness).map(([nj, weight]) => ({
        i,
        j,
        ni: 1,
        nj,
        weight,
      }))
      return [...single, ...splits, ...joins]
    }),
  )
  return heaviestChain(candidates)
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
