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

/** What has no partner yet directly beside two texts that were moved together: before them, and behind them. */
export function* regionsBeside([i, j]: Match, today: Side, before: Side): Generator<Region> {
  for (const step of [-1, 1]) {
    const region = { is: freeFrom(today, i + step, step), js: freeFrom(before, j + step, step) }
    if (region.is.length > 0 && region.js.length > 0) yield region
  }
}

function freeFrom({ free }: Side, start: number, step: number): number[] {
  const found: number[] = []
  for (let index = start; free.has(index); index += step) found.push(index)
  return step < 0 ? found.reverse() : found
}

function freeBetween({ free }: Side, from: number, to: number): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) if (free.has(index)) found.push(index)
  return found
}
