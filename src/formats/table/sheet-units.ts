import type { ReturnedFile, Skipped } from '../exchange.js'
import { rowOfNames, tableUnits } from './columns.js'
import { isBlankRow } from './row.js'
import type { Sheet } from './workbook.js'

/** The units of the first sheet with a table, those that people see first. @throws SynopseError as `tableUnits` */
export function sheetUnits(sheets: readonly Sheet[], path: string): ReturnedFile {
  const tables = sheets.filter(({ rows }) => rowOfNames(rows) >= 0)
  const [table, ...others] = tables
  if (!table)
    return tableUnits(
      sheets.flatMap(({ rows }) => rows),
      path,
    )
  const { units, skipped } = tableUnits(table.rows, path)
  const untouched = others.flatMap(({ name, rows }): Skipped[] => {
    const first = rows.slice(rowOfNames(rows) + 1).find(row => !isBlankRow(row))
    return first ? [{ line: first.line, reason: 'otherSheet', text: name }] : []
  })
  return { units, skipped: [...skipped, ...untouched] }
}
