import type { IndexGroup } from '../bead.js'
import type { MatchedSides } from '../evidence/match.js'
import type { Band } from './band.js'
import type { AlignedBlock } from './blocks.js'
import { type Cells, cellsOfBand, evidence, gridOf } from './grid.js'
import { type Habit, habitOf, NO_HABIT, priorOf, type Shape } from './shapes.js'

/**
 * The best alignment of a block that crosses nothing.
 *
 * Dynamic programming over beads (Gale & Church 1993), within a band that holds a path from corner to corner.
 */
export function bestPath(
  match: MatchedSides,
  block: AlignedBlock,
  band: Band,
  shapes: readonly Shape[],
): IndexGroup[] {
  const cells = cellsOfBand(band)
  const worth = evidence(gridOf(match, block, band, shapes), cells, shapes)
  const path = (habit: Habit) => trace(block, shapes, cells, bestWays(band, cells, worth, shapes, habit))
  const first = path(NO_HABIT)
  // Where nothing can be joined, nothing is to be learned of how often it is.
  const joins = shapes.some(({ source, target }) => source * target > 1)
  return joins ? path(habitOf(first)) : first
}

/** By cell: the index of the shape of the last bead on the best way there. */
function bestWays(
  { from, to }: Band,
  { start, count }: Cells,
  worth: Float32Array,
  shapes: readonly Shape[],
  habit: Habit,
): Uint8Array {
  const priors = shapes.map(shape => priorOf(shape, habit))
  const best = new Float64Array(count).fill(-Infinity)
  const cameBy = new Uint8Array(count)
  best[0] = 0
  for (let row = 0; row < from.length; row++)
    for (let column = from[row] as number; column <= (to[row] as number); column++) {
      const cell = (start[row] as number) + column
      const here = best[cell] as number
      if (here === -Infinity) continue
      for (let index = 0; index < shapes.length; index++) {
        const gain = worth[cell * shapes.length + index] as number
        if (gain === -Infinity) continue
        const { source, target } = shapes[index] as Shape
        const next = (start[row + source] as number) + column + target
        const score = here + (priors[index] as number) + gain
        if (score <= (best[next] as number)) continue
        best[next] = score
        cameBy[next] = index
      }
    }
  return cameBy
}

function trace(
  { rows, columns }: AlignedBlock,
  shapes: readonly Shape[],
  { start }: Cells,
  cameBy: Uint8Array,
): IndexGroup[] {
  const groups: IndexGroup[] = []
  for (let row = rows.length, column = columns.length; row > 0 || column > 0; ) {
    const { source, target } = shapes[cameBy[(start[row] as number) + column] as number] as Shape
    row -= source
    column -= target
    groups.push({
      source: [...rows.subarray(row, row + source)],
      target: [...columns.subarray(column, column + target)],
    })
  }
  return groups.reverse()
}
