import type { TextFormat } from './format.js'

/** A table with commas, for spreadsheets. */
export const csv: TextFormat = {
  title: 'CSV',
  kind: 'text',
  endings: ['csv'],
  holds: 'language',
  isByRow: true,
  writer: async () => {
    const { tableWriter } = await import('./table/csv-text.js')
    return languages => tableWriter(languages, ',')
  },
  read: async () => (await import('./table/csv-text.js')).readTable,
}
