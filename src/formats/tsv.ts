import type { TextFormat } from './format.js'

/** A table with tabs, for spreadsheets. */
export const tsv: TextFormat = {
  title: 'TSV',
  kind: 'text',
  endings: ['tsv'],
  holds: 'language',
  write: async () => {
    const { writeTable } = await import('./csv-text.js')
    return exchange => writeTable(exchange, '\t')
  },
  read: async () => (await import('./csv-text.js')).readTable,
}
