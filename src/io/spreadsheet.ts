import writeSheet from 'write-excel-file/node'

/** How wide the columns of long texts are, in characters, and how much text makes one. */
const WIDE = 60
const LONG = 30

/** An XLSX file with one sheet; its first row holds the names of the columns. */
export function sheetBytes(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row, index) =>
    row.map(value => ({
      value: escaped(value),
      type: String,
      // What is typed there later stays text as well: no dates, no formulas.
      format: '@',
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 && { fontWeight: 'bold' as const }),
    })),
  )
  const columns = (rows[0] ?? []).map((_, index) => ({
    width: rows.some(row => (row[index] ?? '').length > LONG) ? WIDE : 14,
  }))
  return writeSheet(cells, { columns, stickyRowsCount: 1 }).toBuffer()
}

/** What would be read as the number of a sign (`_x0041_` is an A in XLSX) is text here. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
