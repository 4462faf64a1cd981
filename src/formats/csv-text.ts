import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { SynopseError } from '../errors.js'
import type { Exchange, ReturnedFile } from './exchange.js'
import { tableRows, tableUnits } from './table.js'

/** Spreadsheets take a file without it for one in an encoding of their own. */
const BOM = '\uFEFF'

/** A table as text, its cells apart by a sign. */
export function writeTable(exchange: Exchange, delimiter: ',' | '\t'): string {
  const rows = tableRows(exchange).map(row => row.map(harmless))
  // Left alone, the package quotes line breaks of the rows' kind only.
  return BOM + stringify(rows, { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}

/** The units of a table. @throws SynopseError `import.broken`, `import.cutOff`, as `unitsOf` */
export function readTable(text: string, path: string): ReturnedFile {
  return tableUnits(cellsOf(text, path), path)
}

/** The cells of a table. The sign between them is that which the first row has most of. */
function cellsOf(text: string, path: string): string[][] {
  const [head = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => head.split(sign).length
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a))
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    })
    // Some tools leave empty cells at the end out, but none the end of the line as well.
    if ((rows.at(-1)?.length ?? 0) < (rows[0]?.length ?? 0) && !/[\r\n]$/.test(text))
      throw new SynopseError('import.cutOff', { path, line: text.split('\n').length })
    return rows.map(row => row.map(original))
  } catch (cause) {
    if (cause instanceof SynopseError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('import.broken', { path, reason }, { cause })
  }
}

/** What a spreadsheet would compute: it gets an apostrophe, as it would from who types it there. */
const FORMULA = /^'*[=+\-@\t\r]/

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function original(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
