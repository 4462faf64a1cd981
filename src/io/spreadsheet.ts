import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import writeSheet from 'write-excel-file/node'
import { SynopseError } from '../errors.js'
import { tooLarge } from './read.js'
import { checkExtent } from './sheet-extent.js'
import { unpack } from './unpack.js'

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
 * @throws SynopseError `import.broken`, `import.sheetTooWide`, `file.tooLarge`
 */
export async function sheetRows(bytes: Buffer, limit: number, path: string): Promise<string[][]> {
  try {
    const rows = await readSheet(judged(bytes, limit, path))
    const cells = rows.map(row => row.map(textOf))
    checkText(cells, limit, path)
    return cells
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

/** The same file once its size is known to be bearable: packed without compression, so that nothing can grow any more. */
function judged(bytes: Buffer, limit: number, path: string): Blob {
  const files = unpack(bytes, limit, path, name => /\.xml(?:\.rels)?$/.test(name))
  for (const content of files.values()) {
    const xml = new TextDecoder().decode(content)
    // Which of the files the sheet is, another one says; what has cells is one.
    if (xml.includes('sheetData')) checkExtent(xml, path)
  }
  return new Blob([zipSync(Object.fromEntries(files), { level: 0 })])
}

/** A text that stands in the file once can be in each cell. @throws SynopseError `file.tooLarge` */
function checkText(rows: readonly (readonly string[])[], limit: number, path: string): void {
  let size = 0
  for (const row of rows) for (const cell of row) size += cell.length
  if (size > limit) throw tooLarge(path, size, limit)
}
