import { stringify } from 'csv-stringify/sync'
import { SynopseError } from '../../errors.js'
import { BOM } from '../../text/byte-order-mark.js'
import type { Languages, ReturnedFile } from '../exchange.js'
import type { TextWriter } from '../text-writer.js'
import { COLUMNS, columnsOf, HEAD_ROWS, rowOfNames, tableUnits, unitRows } from './columns.js'
import { type CsvRow, csvRows } from './csv-rows.js'
import { isBlankRow, type TableRow, textOf } from './row.js'
import { typedCell } from './typed-cell.js'

/** The signs between cells: which one it is, the row of names tells. */
const SIGNS = [',', ';', '\t', '|']

/** The line by which a table tells Excel the sign between its cells. */
const DECLARED = /^"?sep=([^"\r\n])"?(?=[\r\n])/iu

/** Characters from the beginning of a table among which the row of names stands. */
const HEAD = 64 * 1024

/** A table as text, its cells apart by a sign. */
export function tableWriter({ targetLanguage }: Languages, delimiter: ',' | '\t'): TextWriter {
  const text = (rows: readonly (readonly string[])[]) =>
    // Left alone, the package quotes line breaks of the rows' kind only.
    stringify(
      rows.map(row => row.map(typedCell)),
      { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
    )
  // Spreadsheets take a file without the mark for one in an encoding of their own.
  const before = BOM + text([[...COLUMNS]])
  return { before, piece: units => text(unitRows(units, targetLanguage)), after: '', empty: before }
}

/** The units of a table. @throws SynopseError `import.cutOff`, as `tableUnits` */
export function readTable(text: string, path: string): ReturnedFile {
  const table = text.replace(/^\uFEFF+/, '')
  const sign = DECLARED.exec(table)?.[1]
  const rows = csvRows(table, delimiterOf(table, sign)).filter(({ line }) => !sign || line > 1)
  const at = rowOfNames(rows)
  const head = rows[at]
  if (!head) return tableUnits(rows, path)
  const below = judged(rows.slice(at + 1), head, /[\r\n]$/.test(table))
  checkEnd(below, head, path)
  return tableUnits([...rows.slice(0, at + 1), ...below], path)
}

/** The sign that makes a row of names, and after it the most rows as long as that; else the one that makes most names. */
function delimiterOf(table: string, declared: string | undefined): string {
  const signs = declared === undefined ? SIGNS : [declared, ...SIGNS]
  const fits = signs.map(sign => {
    const rows = csvRows(table.slice(0, HEAD), sign)
    const head = rows[rowOfNames(rows)]
    const whole = head ? rows.filter(({ cells }) => cells.size === head.cells.size).length : 0
    const names = Math.max(0, ...rows.slice(0, HEAD_ROWS).map(row => columnsOf(row).size))
    return { sign, whole, names }
  })
  return fits.toSorted((a, b) => b.whole - a.whole || b.names - a.names)[0]?.sign ?? ','
}

/** Rows in which cells have moved, since a sign between them is missing or one too many, say nothing for certain. */
function judged(rows: readonly CsvRow[], head: TableRow, isEnded: boolean): CsvRow[] {
  const width = head.cells.size
  const [hash = width] = [...columnsOf(head)].find(([, column]) => column === 'hash') ?? []
  return rows.map((row, index): CsvRow => {
    const isLast = !isEnded && index === rows.length - 1
    const isTooLong = [...row.cells].some(([column, cell]) => column >= width && textOf(cell).trim() !== '')
    // Some tools leave empty cells at the end out, but no hash is empty, and none leave out the end of the line as well.
    const isTooShort = isWhole(row, 2) && row.cells.size <= (isLast ? width - 1 : hash < width ? hash : 0)
    return isTooLong || isTooShort ? { ...row, fault: 'unreadable' } : row
  })
}

/** Whether a row can be one of units, and no remark. */
const isWhole = (row: TableRow, cells: number) => !row.fault && !isBlankRow(row) && row.cells.size >= cells

/** What ends amid a quoted cell was cut off, unless rows go on after it. @throws SynopseError `import.cutOff` */
function checkEnd(rows: readonly CsvRow[], { cells }: TableRow, path: string): void {
  const open = rows.findLast(({ isOpen }) => isOpen)
  if (open && !rows.some(row => row.line > open.line && isWhole(row, cells.size)))
    throw new SynopseError('import.cutOff', { path, line: open.line })
}
