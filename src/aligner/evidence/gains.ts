import type { SideTexts } from '../reading/side.js'
import type { Links, Reason, TypeLink } from './links.js'
import { type Steps, stepIn, stepsOf, valuesOf } from './values.js'

/**
 * What the items of one side say for and against a match, as natural logarithms of likelihood ratios: of an item's
 * counterpart being there when the texts translate each other, to it being there by chance in a text of that length.
 *
 * Naive Bayes over binary features (Robertson & Spärck Jones 1976), in the direction of one side.
 */
export interface Gains {
  /** For each piece: the linked types that it has, as rows of the tables below. */
  rows: Int32Array[]
  /** By row: the type, and why it is linked. */
  types: Int32Array
  reasons: Reason[]
  /** Words of 32 bits for each row in `present`. */
  stride: number
  /** By row: a bit for each piece of the other side that holds a counterpart. */
  present: Int32Array
  /** By row: the pieces of the other side that hold a counterpart, rising. */
  places: (readonly number[])[]
  /** By row: what a counterpart in a text of middle length is worth. */
  weight: Float32Array
  /** By row: where its values begin in `found`; rows that are as frequent for the same reason share them. */
  values: Int32Array
  /** Lengths of texts of the other side as steps, from the shortest text to four of the longest. */
  steps: Steps
  /** By value and step: what a counterpart that is there adds to one that is not. */
  found: Float32Array
  /** By value and step: what a counterpart that is not there says. */
  misses: Float32Array
  /** By piece and step: the sum over its types with no counterpart there. */
  nothing: Float32Array
}

/** Counts once what matches are summed from. */
export function gains(side: SideTexts, other: SideTexts, links: Links): Gains {
  const linked = links.flatMap((link, type) => (link ? [type] : []))
  const stride = (other.pieces.length >> 5) + 1
  const rowOf = new Int32Array(side.types.length).fill(-1)
  for (const [row, type] of linked.entries()) rowOf[type] = row
  const rows = side.pieces.map(({ types }) =>
    Int32Array.from(types.map(type => rowOf[type] as number).filter(row => row >= 0)),
  )
  const present = new Int32Array(linked.length * stride)
  const places: (readonly number[])[] = []
  const weight = new Float32Array(linked.length)
  const values = new Int32Array(linked.length)
  const steps = stepsOf(other.pieces)
  const table = valuesOf(other.pieces, steps, linked.length)
  for (const [row, type] of linked.entries()) {
    const { reason, places: held } = links[type] as TypeLink
    for (let index = 0; index < held.length; index++) {
      const piece = held[index] as number
      ;(present[row * stride + (piece >> 5)] as number) |= 1 << (piece & 31)
    }
    places.push(held)
    values[row] = table.at(reason, held.length)
    weight[row] = table.weights[(values[row] as number) / steps.count] as number
  }
  const nothing = new Float32Array(side.pieces.length * steps.count)
  for (const [piece, own] of rows.entries()) {
    const base = piece * steps.count
    for (let index = 0; index < own.length; index++) {
      const value = values[own[index] as number] as number
      for (let step = 0; step < steps.count; step++)
        (nothing[base + step] as number) += table.misses[value + step] as number
    }
  }
  return {
    rows,
    types: Int32Array.from(linked),
    reasons: linked.map(type => (links[type] as TypeLink).reason),
    stride,
    present,
    places,
    weight,
    values,
    steps,
    found: table.found,
    misses: table.misses,
    nothing,
  }
}

/** The sum over the linked types of a piece against others, which together have so many characters. */
export function sumOf(
  { rows, stride, present, values, steps, found, nothing }: Gains,
  piece: number,
  others: readonly number[],
  length: number,
): number {
  const step = stepIn(steps, length)
  let sum = nothing[piece * steps.count + step] as number
  for (const row of rows[piece] as Int32Array)
    for (const other of others) {
      if ((((present[row * stride + (other >> 5)] as number) >>> (other & 31)) & 1) === 0) continue
      sum += found[(values[row] as number) + step] as number
      break
    }
  return sum
}

/** The sum over the linked types of a piece if no counterpart is in a text of so many characters. */
export const nothingFound = ({ steps, nothing }: Gains, piece: number, length: number): number =>
  nothing[piece * steps.count + stepIn(steps, length)] as number

/** What one row says against one piece of the other side. */
export function itemGain(
  { stride, present, values, steps, found, misses }: Gains,
  row: number,
  other: number,
  length: number,
): number {
  const cell = (values[row] as number) + stepIn(steps, length)
  const there = (((present[row * stride + (other >> 5)] as number) >>> (other & 31)) & 1) === 1
  return (misses[cell] as number) + (there ? (found[cell] as number) : 0)
}
