import type { TableRow } from './row.js'

/** A row of a table that is text. */
export interface CsvRow extends TableRow {
  /** A quotation mark in it is never closed. */
  isOpen?: true
}

/**
 * The rows of a table that is text, however its lines end (RFC 4180, and what people make of it). A row with quotation marks that
 * nobody can read costs no other: it has a fault, and what is read goes on in the next line. The packages that read CSV end with the
 * first such row, or take what follows into it; therefore this is our own.
 *
 * @param delimiter the sign between cells
 */
export function csvRows(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const read = rowAt(text, at, delimiter)
    const end = typeof read === 'string' ? lineEnd(text, at) : read.end
    rows.push(
      typeof read === 'string' ? broken(text.slice(at, end), line, read) : { line, cells: read.cells },
    )
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1
    line += text.slice(at, next).match(/\r\n|\r|\n/g)?.length ?? 0
    at = next
  }
  return rows
}

/** What is wrong with a quoted cell: text behind its end, or no end. */
type CellFault = 'broken' | 'open'

/** A row and where its line end stands. */
function rowAt(text: string, from: number, delimiter: string) {
  const cells = new Map<number, string>()
  for (let at = from; ; at += delimiter.length) {
    const cell = cellAt(text, at, delimiter)
    if (typeof cell === 'string') return cell
    cells.set(cells.size, cell.text)
    at = cell.end
    if (!text.startsWith(delimiter, at)) return { cells, end: at }
  }
}

/** A cell and where it ends. Spaces around quotation marks are none of it; marks amid a text are. */
function cellAt(text: string, from: number, delimiter: string): { text: string; end: number } | CellFault {
  const start = pastSpaces(text, from)
  if (text[start] !== '"') {
    const end = cellEnd(text, from, delimiter)
    return { text: text.slice(from, end), end }
  }
  let mark = text.indexOf('"', start + 1)
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2)
  if (mark < 0) return 'open'
  const end = pastSpaces(text, mark + 1)
  const isEnd = end >= text.length || /[\r\n]/.test(text[end] ?? '') || text.startsWith(delimiter, end)
  return isEnd ? { text: text.slice(start + 1, mark).replaceAll('""', '"'), end } : 'broken'
}

function pastSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && !text.startsWith(delimiter, at) && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function broken(text: string, line: number, fault: CellFault): CsvRow {
  return { line, cells: new Map([[0, text]]), fault: 'unreadable', ...(fault === 'open' && { isOpen: true }) }
}
