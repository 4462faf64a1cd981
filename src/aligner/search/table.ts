import type { Gains } from '../evidence/gains.js'
import { type Steps, stepIn } from '../evidence/values.js'
import type { Piece } from '../reading/side.js'

/** For each text of one side: the positions on the other side that it may be laid beside. */
export interface Reach {
  from: Int32Array
  /** The last position, itself reached. */
  to: Int32Array
}

/** What the texts of one side say of being laid beside one, two … texts of the other from a position on. */
export interface Table {
  /** By text: what is added to a position to find its cell. */
  start: Int32Array
  /** By cell and number of texts, less one. */
  values: Float32Array
}

/** Texts of one side in the order in which they are aligned. */
export interface Line {
  pieces: readonly Piece[]
  order: Int32Array
}

/** Counts the evidence of every text of `own` against every run of up to `most` texts of `others` within its reach. */
export function tableOf(gains: Gains, own: Line, others: Line, { from, to }: Reach, most: number): Table {
  const width = others.order.length
  const start = new Int32Array(own.order.length)
  let cells = 0
  for (let index = 0; index < start.length; index++) {
    start[index] = cells - (from[index] as number)
    cells += Math.max(0, (to[index] as number) - (from[index] as number) + 1)
  }
  const values = new Float32Array(cells * most)
  const steps = stepsOf(others, most, gains.steps)
  const positions = new Int32Array(others.pieces.length).fill(-1)
  for (let position = 0; position < width; position++) positions[others.order[position] as number] = position

  const { found } = gains
  for (let index = 0; index < start.length; index++) {
    const piece = own.order[index] as number
    const first = from[index] as number
    const last = to[index] as number
    const base = start[index] as number
    if (last < first) continue
    for (let at = first * most; at < (last + 1) * most; at++)
      values[base * most + at] = gains.nothing[piece * gains.steps.count + (steps[at] as number)] as number
    const rows = gains.rows[piece] as Int32Array
    for (let each = 0; each < rows.length; each++) {
      const row = rows[each] as number
      const places = gains.places[row] as readonly number[]
      const value = gains.values[row] as number
      let before = first - 1
      for (let index = lowerBound(places, others.order[first] as number); index < places.length; index++) {
        const position = positions[places[index] as number] as number
        if (position < 0) continue
        if (position >= last + most) break
        const end = position < last ? position : last
        for (let at = Math.max(before + 1, position - most + 1); at <= end; at++)
          for (let size = position - at; size < most; size++)
            (values[(base + at) * most + size] as number) += found[
              value + (steps[at * most + size] as number)
            ] as number
        before = position
      }
    }
  }
  return { start, values }
}

/** By position and number of texts, less one: the step of their length; runs over the end count what there is. */
function stepsOf({ pieces, order }: Line, most: number, known: Steps): Int32Array {
  const steps = new Int32Array(order.length * most)
  for (let at = 0; at < order.length; at++)
    for (let size = 0, length = 0; size < most; size++) {
      length += pieces[order[at + size] as number]?.length ?? 0
      steps[at * most + size] = stepIn(known, length)
    }
  return steps
}

/** The index of the first item that is not below a value. */
function lowerBound(items: readonly number[], value: number): number {
  let low = 0
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((items[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
