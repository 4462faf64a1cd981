import { factorOf, lengthGain, unlike } from '../evidence/length-ratio.js'
import { atLeastFree, type MatchedSides, sameText } from '../evidence/match.js'
import type { SidePiece } from '../reading/side.js'
import { WEIGHTS } from '../weights.js'
import { acrossBand, type Band } from './band.js'
import type { AlignedBlock } from './blocks.js'
import { jointOf, type Shape } from './shapes.js'
import { type OrderedTexts, type Table, tableOf } from './table.js'

/** A block within a band, with what its texts say of each other. */
export interface Grid {
  match: MatchedSides
  rows: Int32Array
  columns: Int32Array
  band: Band
  /** See `factorOf`. */
  factor: number
  most: number
  forward: Table
  backward: Table
  /** Characters before each position. */
  above: Float64Array
  before: Float64Array
  /** What the texts before each position say for being in one bead with theirs. */
  aboveJoint: Float64Array
  beforeJoint: Float64Array
}

/** The reach of texts: a band without its last position, where no text begins. */
const within = ({ from, to }: Band, count: number) => ({
  from,
  to: to.map(last => Math.min(last, count - 1)),
})

/** The cells of a band in one line. */
export interface Cells {
  /** By row: what is added to a column to find its cell. */
  start: Int32Array
  count: number
}

export function cellsOfBand({ from, to }: Band): Cells {
  const start = new Int32Array(from.length)
  let count = 0
  for (let row = 0; row < from.length; row++) {
    start[row] = count - (from[row] as number)
    count += (to[row] as number) - (from[row] as number) + 1
  }
  return { start, count }
}

/** By cell and shape: what speaks for a bead of that shape that begins there; minus infinity where there is no room. */
export function evidence(grid: Grid, { start, count }: Cells, shapes: readonly Shape[]): Float32Array {
  const {
    match,
    rows,
    columns,
    band,
    factor,
    most,
    forward,
    backward,
    above,
    before,
    aboveJoint,
    beforeJoint,
  } = grid
  const { from, to } = band
  const [height, width] = [rows.length, columns.length]
  const worth = new Float32Array(count * shapes.length).fill(-Infinity)
  const bead = (row: number, column: number, source: number, target: number): number => {
    const [down, right] = [row + source, column + target]
    if (down > height || right > width) return -Infinity
    if (right < (from[down] as number) || right > (to[down] as number)) return -Infinity
    if (source === 0 || target === 0) return 0
    const length = (above[down] as number) - (above[row] as number)
    const other = (before[right] as number) - (before[column] as number)
    if (source + target > 2 && unlike(length, other, factor)) return -Infinity
    if (right - 1 > (to[row] as number)) return -Infinity
    let idle = 0
    let sum = WEIGHTS.length * lengthGain(length, other, match.ratio)
    for (let at = row; at < down; at++) {
      if (column < (from[at] as number) || column > (to[at] as number)) return -Infinity
      const own = forward.values[((forward.start[at] as number) + column) * most + target - 1] as number
      sum += own
      if (source > 1 && own <= 0) idle++
    }
    for (let at = column; at < right; at++) {
      const own = backward.values[((backward.start[at] as number) + row) * most + source - 1] as number
      sum += own
      if (target > 1 && own <= 0) idle++
    }
    if (source === 1 && target === 1)
      sum += sameText(match.source, match.target, rows[row] as number, columns[column] as number)
    const joint =
      (aboveJoint[down] as number) -
      (aboveJoint[row + 1] as number) +
      (beforeJoint[right] as number) -
      (beforeJoint[column + 1] as number)
    return atLeastFree(sum) + joint + (match.listed ? WEIGHTS.shape.idle * idle : 0)
  }
  for (let row = 0; row <= height; row++)
    for (let column = from[row] as number; column <= (to[row] as number); column++) {
      const base = ((start[row] as number) + column) * shapes.length
      for (let index = 0; index < shapes.length; index++) {
        const { source, target } = shapes[index] as Shape
        worth[base + index] = bead(row, column, source, target)
      }
    }
  return worth
}

/** Counts all that beads in a band are summed from. */
export function gridOf(
  match: MatchedSides,
  { rows, columns }: AlignedBlock,
  band: Band,
  shapes: readonly Shape[],
): Grid {
  const most = Math.max(...shapes.map(({ source, target }) => Math.max(source, target)))
  const down: OrderedTexts = { pieces: match.source.pieces, order: rows }
  const right: OrderedTexts = { pieces: match.target.pieces, order: columns }
  return {
    match,
    rows,
    columns,
    band,
    factor: factorOf(match.ratio),
    most,
    forward: tableOf(match.forward, down, right, within(band, columns.length), most),
    backward: tableOf(
      match.backward,
      right,
      down,
      within(acrossBand(band, columns.length), rows.length),
      most,
    ),
    above: sumsOf(down, piece => piece.length),
    before: sumsOf(right, piece => piece.length),
    aboveJoint: sumsOf(down, jointOf),
    beforeJoint: sumsOf(right, jointOf),
  }
}

function sumsOf({ pieces, order }: OrderedTexts, of: (piece: SidePiece) => number): Float64Array {
  const sums = new Float64Array(order.length + 1)
  for (const [index, piece] of order.entries())
    sums[index + 1] = (sums[index] as number) + of(pieces[piece] as SidePiece)
  return sums
}
