import type { Match } from '../../sequence/anchors.js'
import { heaviestChain } from '../../sequence/chain.js'
import type { Region } from './region.js'
import { alike, byKey, kindCost, type Side } from './side.js'

/** How much each neighbour counts beside the text itself. */
const NEIGHBOUR = 0.1
/** Beyond so many pairs of one text, only those of nearly the same rank are compared. */
const MANY = 10_000
const RANKS = 4

/** Equal texts of a region, of which there may be several: the pairing in which their neighbours are most alike. */
export function repeated({ is, js }: Region, today: Side, before: Side): Match[] {
  const places = byKey(before, js)
  const candidates = [...byKey(today, is)].flatMap(([key, mine]) => {
    const theirs = places.get(key) ?? []
    return mine.flatMap((i, rank) => {
      const near =
        mine.length * theirs.length > MANY
          ? theirs.slice(Math.max(0, rank - RANKS), rank + RANKS + 1)
          : theirs
      return near.map(j => {
        const around = alike(today, i - 1, before, j - 1) + alike(today, i + 1, before, j + 1)
        return { i, j, ni: 1, nj: 1, weight: 1 + NEIGHBOUR * around - kindCost(today, i, before, j) }
      })
    })
  })
  return heaviestChain(candidates).map(({ i, j }) => [i, j] as const)
}
