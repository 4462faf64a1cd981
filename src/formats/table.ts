import { SynopseError } from '../errors.js'
import type { Exchange, ReturnedFile, ReturnedUnit } from './exchange.js'
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

/** The rows of a table: the names of its columns, then one for each unit. */
export function tableRows({ targetLanguage, units }: Exchange): string[][] {
  const rows = units.map(unit => ({
    ...unit,
    language: targetLanguage,
    drifted: unit.previous === undefined ? '' : 'drifted',
    previousSource: unit.previous ?? '',
    note: unit.note ?? '',
  }))
  return [[...COLUMNS], ...rows.map(row => COLUMNS.map(column => String(row[column])))]
}

/**
 * The units of a table, whose columns may stand in any order beside others.
 *
 * @throws SynopseError `import.columns` where the first row doesn't name what is needed, `import.columnTwice`
 */
export function tableUnits([head = [], ...rows]: readonly (readonly string[])[], path: string): ReturnedFile {
  const names = head.map(name => COLUMNS.find(known => same(known, name)))
  const twice = names.find((name, index) => name && names.indexOf(name) < index)
  if (twice) throw new SynopseError('import.columnTwice', { path, column: twice })
  if (rows.length === 0 || !names.includes('target') || !(names.includes('id') || names.includes('source')))
    throw new SynopseError('import.columns', { path, columns: COLUMNS.join(', ') })
  const units = rows.map(cells => {
    const named = names.flatMap((name, index) => (name ? [[name, cells[index] ?? ''] as const] : []))
    return returned(Object.fromEntries(named))
  })
  return { units, skipped: [] }
}

function returned(row: Partial<Record<Column, string>>): ReturnedUnit {
  const { language, document, id, source = '', target = '', state, drifted, note, hash } = row
  return {
    ...(language && { language }),
    ...(document && { document }),
    ...(id && { id }),
    source,
    target,
    state: stateIn(state, target),
    // A table without that column does not say that anybody took the mark away.
    ...(drifted !== undefined && { drifted: drifted === 'drifted' }),
    ...(note && { note }),
    ...(hash && { hash }),
  }
}

const same = (known: string, name: string) => known.toLowerCase() === name.trim().toLowerCase()
