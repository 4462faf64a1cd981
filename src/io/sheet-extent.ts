import { SaxesParser } from 'saxes'
import { SynopseError } from '../errors.js'

/** Cells from the first to the last that holds anything: what reads a sheet makes room for all between them. */
const MOST_CELLS = 4_000_000

/** The largest sheet that there is. */
const ROWS = 1_048_576
const COLUMNS = 16_384

/**
 * Judges how far the cells of a sheet reach, before they are read: one alone in the last corner makes a million rows.
 *
 * @param xml the sheet as it stands in an XLSX file
 * @throws SynopseError `import.sheetTooWide`; an Error for XML that is broken, and for cells that no sheet has
 */
export function checkExtent(xml: string, path: string): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  /** Of the last cell that holds anything. */
  const last = { row: 0, column: 0 }
  let unnumbered = 0
  let row = 0
  let cell = { row: 0, column: 0 }
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const kind = name.replace(/^.*:/, '')
    if (kind === 'row') {
      row = attributes.r === undefined ? 0 : rowNumber(attributes.r)
      // Rows that do not say which they are count wherever they stand.
      if (row === 0) unnumbered += 1
    } else if (kind === 'c') cell = address(attributes.r)
    else if (kind === 'v' || kind === 'is') {
      last.row = Math.max(last.row, row, cell.row)
      last.column = Math.max(last.column, cell.column)
    }
    const rows = last.row + unnumbered
    if (rows * last.column > MOST_CELLS)
      throw new SynopseError('import.sheetTooWide', { path, rows, columns: last.column })
  })
  parser.write(xml.replace(/^\uFEFF/, '')).close()
}

/** Where a cell is; one that does not say follows the one before. */
function address(name = 'A1'): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (column < 1 || column > COLUMNS) throw new Error(`<c r="${name}">`)
  return { row: rowNumber(digits), column }
}

function rowNumber(digits: string): number {
  const row = /^\d{1,7}$/.test(digits) ? Number(digits) : 0
  if (row < 1 || row > ROWS) throw new Error(`<row r="${digits}">`)
  return row
}
