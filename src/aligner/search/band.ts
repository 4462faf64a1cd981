import { heaviestChain } from '../../sequence/chain.js'
import type { IndexGroup } from '../bead.js'
import type { MatchedSides } from '../evidence/match.js'
import type { AlignedBlock } from './blocks.js'
import { likelyPairs } from './likely-pairs.js'

/** For each position between rows: the first and the last position between columns that a path may pass. */
export interface Band {
  from: Int32Array
  to: Int32Array
}

/** Whether everything can be looked at. */
export const isSmall = (rows: number, columns: number): boolean => rows * columns <= SMALL

/** A band of everything. */
function wholeBand(rows: number, columns: number): Band {
  return { from: new Int32Array(rows + 1), to: new Int32Array(rows + 1).fill(columns) }
}

/** A band of some positions on both sides of a path. */
export function bandAround(
  path: readonly IndexGroup[],
  { rows, columns }: AlignedBlock,
  margin: number,
): Band {
  const [height, width] = [rows.length, columns.length]
  const from = new Int32Array(height + 1).fill(width)
  const to = new Int32Array(height + 1)
  let row = 0
  let column = 0
  const pass = () => {
    for (let near = Math.max(0, row - margin); near <= Math.min(height, row + margin); near++) {
      from[near] = Math.min(from[near] as number, Math.max(0, column - margin))
      to[near] = Math.max(to[near] as number, Math.min(width, column + margin))
    }
  }
  pass()
  for (const { source, target } of path) {
    row += source.length
    column += target.length
    pass()
  }
  return { from, to }
}

/** A band of all that the beads of a path hold, and some positions on both sides of each. */
export function bandOver(path: readonly IndexGroup[], { rows, columns }: AlignedBlock, margin: number): Band {
  const [height, width] = [rows.length, columns.length]
  const band = { from: new Int32Array(height + 1).fill(width), to: new Int32Array(height + 1) }
  let [row, column] = [0, 0]
  const pass = (down: number, right: number) => {
    const last = Math.min(height, row + down + margin)
    for (let near = Math.max(0, row - margin); near <= last; near++)
      widen(band, near, column - margin, column + right + margin, width)
    row += down
    column += right
  }
  for (const { source, target } of path) pass(source.length, target.length)
  pass(0, 0)
  return band
}

/** The same band seen from the columns. */
export function acrossBand({ from, to }: Band, columns: number): Band {
  const across = {
    from: new Int32Array(columns + 1).fill(from.length),
    to: new Int32Array(columns + 1).fill(-1),
  }
  for (let row = 0; row < from.length; row++)
    for (let column = from[row] as number; column <= (to[row] as number); column++) {
      across.from[column] = Math.min(across.from[column] as number, row)
      across.to[column] = Math.max(across.to[column] as number, row)
    }
  return across
}

/** How many targets are looked at for each source. */
const TRIED = 2
/** Cells that are searched whole. */
const SMALL = 40_000
/** Positions on both sides of what the anchors say. */
const MARGIN = 25
/** Positions without an anchor from where on the way between is taken to be about straight. */
const WIDE = 150

/**
 * A band for a first look: everything for short texts; for long ones along those matches that share rare items and keep
 * the order, so that time and memory grow with the length of the texts alone.
 */
export function firstBand(match: MatchedSides, block: AlignedBlock): Band {
  const [rows, columns] = [block.rows.length, block.columns.length]
  if (isSmall(rows, columns)) return wholeBand(rows, columns)
  const rowOf = new Map([...block.rows].map((source, row) => [source, row]))
  const columnOf = new Map([...block.columns].map((target, column) => [target, column]))
  const anchors = heaviestChain(
    likelyPairs(match, TRIED).flatMap(({ source, target, votes }) => {
      const [i, j] = [rowOf.get(source), columnOf.get(target)]
      return i === undefined || j === undefined ? [] : [{ i, j, ni: 1, nj: 1, weight: votes }]
    }),
  )
  const corners = [...anchors.map(({ i, j }) => [i, j] as const), [rows, columns] as const]
  const band = { from: new Int32Array(rows + 1).fill(columns), to: new Int32Array(rows + 1) }
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of corners) {
    const slack = Math.min(WIDE, Math.max(nextRow - row, nextColumn - column))
    for (let at = row; at <= nextRow; at++) {
      const middle = column + ((nextColumn - column) * (at - row)) / Math.max(1, nextRow - row)
      widen(band, at, Math.floor(middle - slack - MARGIN), Math.ceil(middle + slack + MARGIN), columns)
    }
    row = nextRow
    column = nextColumn
  }
  return monotone(band)
}

function widen({ from, to }: Band, row: number, low: number, high: number, columns: number): void {
  from[row] = Math.max(0, Math.min(from[row] as number, low))
  to[row] = Math.min(columns, Math.max(to[row] as number, high))
}

/** Without a step back or a gap, so that there is a way through. */
function monotone({ from, to }: Band): Band {
  for (let row = from.length - 2; row >= 0; row--)
    from[row] = Math.min(from[row] as number, from[row + 1] as number)
  // The row below begins where this one ends, at the latest: many texts may have been put in at one place.
  for (let row = 0; row < to.length; row++)
    to[row] = Math.max(to[row] as number, to[row - 1] ?? 0, from[row + 1] ?? 0)
  return { from, to }
}
