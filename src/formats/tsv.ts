import type { TextFormat } from './format.js'

/** A table with tabs, for spreadsheets; Excel calls it “Unicode text”. */
export const tsv: TextFormat = {
  title: 'TSV',
  kind: 'text',
  endings: ['tsv', 'txt', 'tab'],
  holds: 'language',
  isByRow: true,
  writer: async () => {
    const { tableWriter } = await import('./table/csv-text.js')
    return languages => tableWriter(languages, '\t')
  },
  read: async () => (await import('./table/csv-text.js')).readTable,
}
