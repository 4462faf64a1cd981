import type { BidiMode, Direction } from '../../terminal/bidi.js'
import { cellsOf } from './cells.js'
import { drawnRows } from './drawn-rows.js'
import { editorOf } from './editor.js'
import { rowsOf, seen } from './rows.js'

/** How a text is laid out and drawn. */
interface Layout {
  width: number
  direction: Direction
  bidi?: BidiMode
}

/**
 * The place of a text that is drawn in a cell of a row, both from 0; behind the last sign of the row where nothing is drawn there.
 * Where the terminal orders signs by isolates, it does so as we do.
 */
export function placeAt(
  text: string,
  row: number,
  cell: number,
  { width, direction, bidi = 'logical' }: Layout,
): number {
  const rows = rowsOf(text, width)
  const index = Math.max(0, Math.min(rows.length - 1, row))
  const line = rows[index]
  if (!line) return 0
  const mode = bidi === 'logical' ? 'logical' : 'visual'
  const { pieces } = drawnRows({ ...editorOf(text), cursor: -1 }, width, { direction, bidi: mode })[
    index
  ] ?? {
    pieces: [],
  }
  const cells = pieces.map(({ text }) => cellsOf(text))
  const total = cells.reduce((sum, taken) => sum + taken, 0)
  // What runs from right to left stands at the right.
  let left = direction === 'rtl' ? Math.max(0, width - total) : 0
  const { end } = seen(text, line)
  for (const [at, piece] of pieces.entries()) {
    const taken = cells[at] ?? 0
    if (cell >= left && cell < left + taken) return piece.at
    left += taken
  }
  const isBehind = direction === 'rtl' ? cell < width - total : cell >= total
  if (!isBehind) return line.start
  return end === line.end && index < rows.length - 1 ? lastPlace(pieces.map(({ at }) => at)) : end
}

/** A row that the next one goes on with ends before its last sign. */
function lastPlace(places: readonly number[]): number {
  return Math.max(0, ...places)
}
