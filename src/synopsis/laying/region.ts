import type { Match } from '../../sequence/anchors.js'
import type { Side } from './side.js'

/** What has no partner yet between two neighbouring matches: indexes on both sides, in order. */
export interface Region {
  is: number[]
  js: number[]
}

/** The regions between matches that keep the order; only those with something on both sides. */
export function regions(matches: readonly Match[], today: Side, before: Side): Region[] {
  const found: Region[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...matches, [today.texts.length, before.texts.length] as const]) {
    const region = { is: freeBetween(today, i, nextI), js: freeBetween(before, j, nextJ) }
    if (region.is.length > 0 && region.js.length > 0) found.push(region)
    i = nextI + 1
    j = nextJ + 1
  }
  return found
}

function freeBetween({ free }: Side, from: number, to: number): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) if (free.has(index)) found.push(index)
  return found
}
