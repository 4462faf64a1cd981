import { SynopseError } from '../../errors.js'
import type { Exchange, ExchangeUnit, ReturnedFile, ReturnedUnit, Skipped, SkipReason } from '../exchange.js'
import { GUESS_STATE, stateIn } from '../states.js'
import { type Cell, isBlankRow, rowText, type TableRow, textOf, type UnclearCell } from './row.js'
import { textTyped } from './typed-cell.js'

export const COLUMNS = [
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
  'returned',
  'hash',
] as const
type Column = (typeof COLUMNS)[number]

/** Nothing is taken from these; what stands there can't do harm. */
const UNREAD: readonly Column[] = ['kind', 'previousSource', 'returned']

/** Texts; in the other columns are words, around which nobody sees a space. */
const TEXTS: readonly Column[] = ['source', 'previousSource', 'target', 'note', 'returned']

/** What stands in a cell for several rows holds for each of them here. */
const SHARED: readonly Column[] = ['document', 'language', 'state', 'drifted']

/** Rows from the top among which the names of the columns are looked for: people put titles above. */
export const HEAD_ROWS = 20

/** The rows of a table: the names of its columns, then one for each unit. */
export function tableRows({ targetLanguage, units }: Exchange): string[][] {
  return [[...COLUMNS], ...unitRows(units, targetLanguage)]
}

/** A row for each unit. */
export function unitRows(units: readonly ExchangeUnit[], targetLanguage: string): string[][] {
  const rows = units.map(unit => ({
    ...unit,
    language: targetLanguage,
    drifted: unit.previous === undefined ? '' : 'drifted',
    previousSource: unit.previous ?? '',
    note: unit.note ?? '',
    returned: unit.returned ?? '',
  }))
  return rows.map(row => COLUMNS.map(column => String(row[column])))
}

/**
 * The units of a table. Its columns may stand in any order beside others, with titles above them and remarks below; a row that
 * can't be taken costs no other.
 *
 * @throws SynopseError `import.columns` where no row names the columns, `import.noColumn` where one names too few,
 *   `import.columnTwice`
 */
export function tableUnits(rows: readonly TableRow[], path: string): ReturnedFile {
  const at = rowOfNames(rows)
  const head = rows[at]
  if (!head) throw nameless(rows, path)
  const names = columnsOf(head)
  const all = [...names.values()]
  const twice = all.find((name, index) => all.indexOf(name) < index)
  if (twice) throw new SynopseError('import.columnTwice', { path, column: twice })
  const titles = rows.slice(0, at).filter(row => !isBlankRow(row))
  const read = rows.slice(at + 1).map(row => readRow(row, names))
  return {
    units: read.flatMap(({ unit }) => unit ?? []),
    skipped: [
      ...titles.map(row => passedOver(row, 'noUnit')),
      ...read.flatMap(({ skipped }) => skipped ?? []),
    ],
  }
}

/** The place of the first row that names the columns that are needed; -1 where none of the first does. */
export function rowOfNames(rows: readonly TableRow[]): number {
  return rows.slice(0, HEAD_ROWS).findIndex(row => missing(columnsOf(row)) === undefined)
}

/** The names of ours in a row, by column; however people write them. */
export function columnsOf({ cells }: TableRow): Map<number, Column> {
  const named = [...cells].flatMap(([index, cell]) => {
    const name = folded(textOf(cell))
    const column = COLUMNS.find(known => folded(known) === name)
    return column ? [[index, column] as const] : []
  })
  return new Map(named)
}

const folded = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What a table can't do without. */
function missing(names: ReadonlyMap<number, Column>): Column | undefined {
  const all = [...names.values()]
  if (!all.includes('target')) return 'target'
  return all.includes('id') || all.includes('source') ? undefined : 'id'
}

function nameless(rows: readonly TableRow[], path: string): SynopseError {
  const columns = COLUMNS.join(', ')
  for (const row of rows.slice(0, HEAD_ROWS)) {
    const names = columnsOf(row)
    const column = missing(names)
    if (names.size > 1 && column)
      return new SynopseError('import.noColumn', { path, line: row.line, column, columns })
  }
  return new SynopseError('import.columns', { path, columns, rows: HEAD_ROWS })
}

interface ReadRow {
  unit?: ReturnedUnit
  skipped?: Skipped
}

const passedOver = (row: TableRow, reason: SkipReason): Skipped => ({
  line: row.line,
  reason,
  text: rowText(row),
})

/** What spreadsheets write for what they can't compute or show, in any language. */
const ERROR = /^#(?:#+|[\p{Lu}\d/ ]+[!?]|N\/A|NV|Н\/Д)$/u

/** Signs that no text has: they control machines. A vertical tab is a line break of Word. */
const NO_TEXT = /[\0-\x08\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/

function readRow(row: TableRow, names: ReadonlyMap<number, Column>): ReadRow {
  if (isBlankRow(row)) return {}
  if (row.fault) return { skipped: passedOver(row, row.fault) }
  const named = [...names].map(([index, column]) => [column, row.cells.get(index) ?? ''] as const)
  const unclear = named.filter(isUnclear)
  const [hidden] = unclear.filter(([column]) => column !== 'note')
  if (hidden) return { skipped: passedOver(row, hidden[1].reason) }
  const cells = Object.fromEntries(
    named.map(([column, cell]) => [column, cleaned(column, textTyped(textOf(cell)))]),
  )
  const { id = '', source = '', target = '' }: Partial<Record<Column, string>> = cells
  if (id === '' && source.trim() === '') return { skipped: passedOver(row, 'noUnit') }
  if (ERROR.test(target.trim()) && target.trim() !== source.trim())
    return { skipped: passedOver(row, 'unclear') }
  if (Object.values(cells).some(text => NO_TEXT.test(text))) return { skipped: passedOver(row, 'unreadable') }
  const [note] = unclear
  if (!note) return { unit: returned(cells, row.line) }
  // The translation counts all the same.
  const { note: _unclear, ...others } = cells
  return { unit: returned(others, row.line), skipped: { line: row.line, ...note[1] } }
}

type NamedCell<T extends Cell = Cell> = readonly [Column, T]

function isUnclear(named: NamedCell): named is NamedCell<UnclearCell> {
  const [column, cell] = named
  if (typeof cell === 'string' || UNREAD.includes(column)) return false
  return cell.reason !== 'merged' || !SHARED.includes(column)
}

function cleaned(column: Column, text: string): string {
  if (UNREAD.includes(column)) return ''
  return TEXTS.includes(column) ? text.replace(/\r\n?|\v/g, '\n') : text.trim()
}

function returned(row: Partial<Record<Column, string>>, line: number): ReturnedUnit {
  const { language, document, id, source = '', target = '', state, drifted, note, hash } = row
  return {
    line,
    ...(language && { language }),
    ...(document && { document }),
    ...(id && { id }),
    source,
    target,
    state: stateIn(state?.toLowerCase(), target),
    ...(state && GUESS_STATE.test(state.toLowerCase()) && target !== '' && { isGuess: true as const }),
    // A table without that column does not say that anybody took the mark away.
    ...(drifted !== undefined && { drifted: drifted.toLowerCase() === 'drifted' }),
    ...(note && { note }),
    ...(hash && { hash }),
  }
}
