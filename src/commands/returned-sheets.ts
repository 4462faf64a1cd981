import { SynopseError } from '../errors.js'
import { textOf } from '../formats/table/row.js'
import { isPart, readWorkbook, type Sheet } from '../formats/table/workbook.js'
import { tooLarge } from '../io/read.js'
import { unpack } from '../io/unpack.js'

/**
 * The sheets of an XLSX file.
 *
 * @param limit bytes: what would unpack to more is not unpacked
 * @throws SynopseError `import.broken`, `file.tooLarge`, as `readWorkbook`
 */
export function returnedSheets(bytes: Buffer, limit: number, path: string): Sheet[] {
  try {
    const sheets = readWorkbook(unpack(bytes, limit, path, isPart), path)
    checkText(sheets, limit, path)
    return sheets
  } catch (cause) {
    if (cause instanceof SynopseError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('import.broken', { path, reason }, { cause })
  }
}

/** A text that stands in the file once can be in each cell. @throws SynopseError `file.tooLarge` */
function checkText(sheets: readonly Sheet[], limit: number, path: string): void {
  let size = 0
  for (const { rows } of sheets)
    for (const { cells } of rows) for (const cell of cells.values()) size += textOf(cell).length
  if (size > limit) throw tooLarge(path, size, limit)
}
