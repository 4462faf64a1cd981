import type { Gains } from '../evidence/gains.js'
import { type Steps, stepIn } from '../evidence/values.js'
import type { SidePiece } from '../reading/side.js'

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
export interface OrderedTexts {
  pieces: readonly SidePiece[]
  order: Int32Array
}

/** The runs of up to `most` texts of one side, in their order. */
interface Runs {
  others: OrderedTexts
  most: number
  /** By position and number of texts, less one: the step of their length. */
  steps: Int32Array
  /** By text: its position; −1 for what is not in the order. */
  positions: Int32Array
}

/** Counts the evidence of every text of `own` against every run of up to `most` texts of `others` within its reach. */
export function tableOf(
  gains: Gains,
  own: OrderedTexts,
  others: OrderedTexts,
  reach: Reach,
  most: number,
): Table {
  const { start, cells } = tableCells(reach, own.order.length)
  const values = new Float32Array(cells * most)
  const runs = { others, most, steps: runSteps(others, most, gains.steps), positions: positionsOf(others) }
  for (let index = 0; index < start.length; index++) {
    const [first, last] = [reach.from[index] as number, reach.to[index] as number]
    if (last < first) continue
    const piece = own.order[index] as number
    const offset = (start[index] as number) * most
    for (let at = first * most; at < (last + 1) * most; at++)
      values[offset + at] = gains.nothing[piece * gains.steps.count + (runs.steps[at] as number)] as number
    const window = { offset, first, last }
    for (const row of gains.rows[piece] as Int32Array) addRow(values, window, gains, row, runs)
  }
  return { start, values }
}

/** Where the cells of each text begin, and how many there are of all. */
function tableCells({ from, to }: Reach, count: number): { start: Int32Array; cells: number } {
  const start = new Int32Array(count)
  let cells = 0
  for (let index = 0; index < count; index++) {
    start[index] = cells - (from[index] as number)
    cells += Math.max(0, (to[index] as number) - (from[index] as number) + 1)
  }
  return { start, cells }
}

function positionsOf({ pieces, order }: OrderedTexts): Int32Array {
  const positions = new Int32Array(pieces.length).fill(-1)
  for (let position = 0; position < order.length; position++) positions[order[position] as number] = position
  return positions
}

/** What a text may be laid beside, and what is added to a position and size to find its value. */
interface Window {
  offset: number
  first: number
  last: number
}

/** Adds what a row of the gains is worth to every run from `first` to `last` that has it; one that has it twice has it once. */
function addRow(
  values: Float32Array,
  { offset, first, last }: Window,
  gains: Gains,
  row: number,
  { others, most, steps, positions }: Runs,
): void {
  const places = gains.places[row] as readonly number[]
  const value = gains.values[row] as number
  let before = first - 1
  for (let index = lowerBound(places, others.order[first] as number); index < places.length; index++) {
    const position = positions[places[index] as number] as number
    if (position < 0) continue
    if (position >= last + most) break
    const end = Math.min(position, last)
    for (let at = Math.max(before + 1, position - most + 1); at <= end; at++)
      for (let cell = at * most + position - at; cell < (at + 1) * most; cell++)
        (values[offset + cell] as number) += gains.found[value + (steps[cell] as number)] as number
    before = position
  }
}

/** The steps of runs; those over the end count what there is. */
function runSteps({ pieces, order }: OrderedTexts, most: number, known: Steps): Int32Array {
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
