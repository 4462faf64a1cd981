import type { SkipReason } from '../exchange.js'

/** What can't be taken for the text that its author saw, and why. */
export interface UnclearCell {
  reason: Extract<SkipReason, 'unclear' | 'merged'>
  /** What the file holds there. */
  text: string
}

export type Cell = string | UnclearCell

/** A row of a table. Its cells are by column, from 0; empty ones may be missing. */
export interface TableRow {
  /** The line that it begins in, or its row in a sheet, from 1. */
  line: number
  cells: ReadonlyMap<number, Cell>
  /** Why nothing of it can be taken. */
  fault?: SkipReason
}

export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.text : (cell ?? '')

export const isBlankRow = ({ cells }: TableRow): boolean =>
  [...cells.values()].every(cell => !textOf(cell).trim())

/** What stands in a row, for messages. */
export function rowText({ cells }: TableRow): string {
  const texts = [...cells.values()].map(cell => textOf(cell).trim())
  return texts.filter(text => text !== '').join(' | ')
}
