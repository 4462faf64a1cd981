import type { TextFormat } from './format.js'

/** A table with commas, for spreadsheets. */
export const csv: TextFormat = {
  title: 'CSV',
  kind: 'text',
  endings: ['csv'],
  holds: 'language',
  isByRow: true,
  write: async () => {
    const { writeTable } = await import('./table/csv-text.js')
    return exchange => writeTable(exchange, ',')
  },
  read: async () => (await import('./table/csv-text.js')).readTable,
}
