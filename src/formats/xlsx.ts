import { xmlSafe } from '../xml/write.js'
import type { SheetFormat } from './format.js'

/** A spreadsheet: its cells are text, so nothing is computed and nothing is read as another encoding. */
export const xlsx: SheetFormat = {
  title: 'XLSX',
  kind: 'sheet',
  endings: ['xlsx'],
  holds: 'language',
  // An archive.
  isIn: beginning => beginning.startsWith('PK\u0003\u0004'),
  write: async () => {
    const { tableRows } = await import('./table/columns.js')
    const { textCell } = await import('./table/typed-cell.js')
    return exchange => tableRows(exchange).map(row => row.map(cell => textCell(xmlSafe(cell))))
  },
  read: async () => (await import('./table/sheet-units.js')).sheetUnits,
}
