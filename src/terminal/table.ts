import { padEnd, padStart, width } from './width.js'

export type Align = 'left' | 'right'

export interface TableOptions {
  /** One for each column (default: left). */
  align?: readonly Align[]
  /** A row above the others. */
  header?: readonly string[]
  /** Paints the line of the header (default: not at all). */
  headerStyle?: (line: string) => string
  /** Between two columns (default: two spaces). */
  separator?: string
}

/**
 * Rows as lines with straight columns, as wide as their widest cell by display width. Cells are finished pieces of one line:
 * safe already (`oneLine`) and presented (`present`), painted if need be. Short rows are filled up with empty cells; no
 * line ends in spaces.
 */
export function table(
  rows: readonly (readonly string[])[],
  { align = [], header, headerStyle = line => line, separator = '  ' }: TableOptions = {},
): string[] {
  const all = header ? [header, ...rows] : rows
  const count = all.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = Array.from({ length: count }, (_, column) =>
    all.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0),
  )
  const lines = all.map(row =>
    widths
      .map((cells, column) => (align[column] === 'right' ? padStart : padEnd)(row[column] ?? '', cells))
      .join(separator)
      .trimEnd(),
  )
  return lines.map((line, index) => (header && index === 0 ? headerStyle(line) : line))
}
