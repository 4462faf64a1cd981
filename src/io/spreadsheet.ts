import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import writeSheet from 'write-excel-file/node'
import { SynopseError } from '../errors.js'

/** How wide the columns of long texts are, in characters, and how much text makes one. */
const WIDE = 60
const LONG = 30

/** An XLSX file with one sheet; its first row holds the names of the columns. */
export function sheetBytes(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row, index) =>
    row.map(value => ({
      value,
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

/**
 * The cells of the first sheet of an XLSX file, as text.
 *
 * @param limit bytes: what would unpack to more is not unpacked
 * @throws SynopseError `import.broken`, `file.tooLarge`
 */
export async function sheetRows(bytes: Buffer, limit: number, path: string): Promise<string[][]> {
  try {
    checkSize(bytes, limit, path)
    const rows = await readSheet(bytes)
    return rows.map(row => row.map(textOf))
  } catch (cause) {
    if (cause instanceof SynopseError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('import.broken', { path, reason }, { cause })
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

/** Asks the directory of the archive how much is in it, without unpacking anything. */
function checkSize(bytes: Uint8Array, limit: number, path: string): void {
  let size = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      return false
    },
  })
  if (size <= limit) return
  const megabytes = (number: number) => (number / 1024 ** 2).toFixed(1)
  throw new SynopseError('file.tooLarge', { path, size: megabytes(size), limit: megabytes(limit) })
}
