import { xmlSafe } from '../xml/write.js'
import type { SheetFormat } from './exchange.js'
import { rowsOf, unitsOf } from './table.js'

/** A spreadsheet: its cells are text, so nothing is computed and nothing is read as another encoding. */
export const xlsx: SheetFormat = {
  ending: 'xlsx',
  holds: 'language',
  rows: exchange => rowsOf(exchange).map(row => row.map(xmlSafe)),
  units: unitsOf,
}
