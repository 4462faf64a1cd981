import type { BidiMode, Direction } from './bidi.js'
import { terminalSafe } from './safe.js'
import { type Span, wrapSpans } from './spans.js'
import { padEnd, padStart } from './width.js'

/** What stands in one column: text from a file, or spans of it with styles; both are made safe here. */
export interface ColumnCell {
  text: string | readonly Span[]
  direction: Direction
}

export interface SideBySideOptions {
  /** How right-to-left text gets into the terminal. */
  mode: BidiMode
  /** Between two columns; one line, safe (default ` │ `). */
  separator?: string
  /** Paints a padded line of a column, counted from 0 (default: not at all). */
  style?: (line: string, column: number) => string
}

/**
 * Lays paragraphs side by side: each wrapped into the width of its column (in cells, at least 1), right-to-left ones
 * against the right edge. All lines of the result have the same display width, which is that of the columns and the
 * separators; the last column is padded too, so that a background or a right border stays straight.
 */
export function sideBySide(
  cells: readonly ColumnCell[],
  widths: readonly number[],
  { mode, separator = ' │ ', style = line => line }: SideBySideOptions,
): string[] {
  const columns = cells.map((cell, column) => paragraphLines(cell, Math.max(1, widths[column] ?? 1), mode))
  const height = Math.max(0, ...columns.map(column => column.length))
  return Array.from({ length: height }, (_, row) =>
    cells
      .map(({ direction }, column) => {
        const pad = direction === 'rtl' ? padStart : padEnd
        return style(pad(columns[column]?.[row] ?? '', Math.max(1, widths[column] ?? 1)), column)
      })
      .join(separator),
  )
}

/** A paragraph alone: its lines, wrapped and presented, without padding. */
export function paragraphLines({ text, direction }: ColumnCell, cells: number, mode: BidiMode): string[] {
  const spans = (typeof text === 'string' ? [{ text }] : text).map(span => ({
    ...span,
    text: terminalSafe(span.text),
  }))
  return wrapSpans(spans, cells, direction, mode)
}
