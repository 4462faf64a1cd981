import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { SynopseError } from '../errors.js'
import type { Format, ReturnedUnit } from './exchange.js'
import { stateIn } from './states.js'

const COLUMNS = [
  'document',
  'id',
  'kind',
  'language',
  'state',
  'drifted',
  'source',
  'previousSource',
  'target',
  'note',
  'hash',
] as const
type Column = (typeof COLUMNS)[number]

/** Spreadsheets take a file without it for one in an encoding of their own. */
const BOM = '\uFEFF'

/** Tables for spreadsheets: a row for each unit. */
const table = (delimiter: ',' | '\t', ending: string): Format => ({
  ending,
  holds: 'language',
  write: ({ targetLanguage, units }) => {
    const rows = units.map(unit => ({
      ...unit,
      language: targetLanguage,
      drifted: unit.previous === undefined ? '' : 'drifted',
      previousSource: unit.previous ?? '',
      note: unit.note ?? '',
    }))
    const cells = rows.map(row => COLUMNS.map(column => harmless(String(row[column]))))
    return BOM + stringify([COLUMNS, ...cells], { delimiter, record_delimiter: '\r\n' })
  },
  read: (text, path) => {
    const rows = rowsOf(text, path)
    const [first] = rows
    if (!first || !('target' in first) || !('id' in first || 'source' in first))
      throw new SynopseError('import.columns', { path, columns: COLUMNS.join(', ') })
    return rows.map(returned)
  },
})

export const csv = table(',', 'csv')
export const tsv = table('\t', 'tsv')

function returned(row: Partial<Record<Column, string>>): ReturnedUnit {
  const { language, document, id, source = '', target = '', state, drifted, note, hash } = row
  return {
    ...(language && { language }),
    ...(document && { document }),
    ...(id && { id }),
    source,
    target,
    state: stateIn(state, target),
    drifted: drifted === 'drifted',
    ...(note && { note }),
    ...(hash && { hash }),
  }
}

/** Rows by the names in the first one. The sign between cells is that which the first row has most of. */
function rowsOf(text: string, path: string): Partial<Record<Column, string>>[] {
  const [head = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => head.split(sign).length
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a))
  const rows = cellsOf(text, delimiter, path)
  const names = (rows[0] ?? []).map(name => COLUMNS.find(known => same(known, name)))
  const last = rows.at(-1) ?? []
  // Some tools leave empty cells at the end out, but none the end of the line as well.
  if (last.length < names.length && !/[\r\n]$/.test(text))
    throw new SynopseError('import.cutOff', { path, line: text.split('\n').length })
  const twice = names.find((name, index) => name && names.indexOf(name) < index)
  if (twice) throw new SynopseError('import.columnTwice', { path, column: twice })
  return rows.slice(1).map(cells => {
    const named = names.flatMap((name, index) =>
      name ? [[name, original(cells[index] ?? '')] as const] : [],
    )
    return Object.fromEntries(named)
  })
}

function cellsOf(text: string, delimiter: string, path: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('import.broken', { path, reason }, { cause })
  }
}

const same = (known: string, name: string) => known.toLowerCase() === name.trim().toLowerCase()

/** What a spreadsheet would compute: it gets an apostrophe, as it would from who types it there. */
const FORMULA = /^'*[=+\-@\t\r]/

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function original(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
