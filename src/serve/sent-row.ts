import type { Entry } from '../alignment/entry.js'
import type { Cell, Row } from '../synopsis/synopsis.js'

/** What most cells say is what their row, or they themselves, said before: that is left out. */
type SentEntry = Omit<Entry, 'id' | 'source'> & Partial<Pick<Entry, 'id' | 'source'>>
type SentCell = Omit<Cell, 'entry' | 'units' | 'source' | 'drifted'> &
  Partial<Pick<Cell, 'units' | 'source' | 'drifted'>> & { entry?: SentEntry | undefined }

/** A row on its way to a page: each text stands in it once. */
export interface SentRow {
  unit: Row['unit']
  languages: [string, SentCell][]
}

export function sentRow({ unit, languages }: Row): SentRow {
  return {
    unit,
    languages: Object.entries(languages).map(([language, cell]) => [language, sentCell(cell, unit)]),
  }
}

/** The row as it was before it was sent. */
export function rowOf({ unit, languages }: SentRow): Row {
  return {
    unit,
    languages: Object.fromEntries(languages.map(([language, cell]) => [language, cellOf(cell, unit)])),
  }
}

function sentCell({ entry, units, source, drifted, ...cell }: Cell, unit: Row['unit']): SentCell {
  const isAlone = units.length === 1 && units[0] === unit.id
  return {
    ...cell,
    ...(entry && { entry: sentEntry(entry, unit.id, source) }),
    ...(!isAlone && { units }),
    ...(source !== unit.text && { source }),
    ...(drifted && { drifted }),
  }
}

function cellOf({ entry, ...cell }: SentCell, unit: Row['unit']): Cell {
  const { units = [unit.id], source = unit.text, drifted = false } = cell
  return {
    ...cell,
    entry: entry && { ...entry, id: entry.id ?? unit.id, source: entry.source ?? source },
    units,
    source,
    drifted,
  }
}

function sentEntry({ id, source, ...entry }: Entry, unit: string, today: string): SentEntry {
  return { ...entry, ...(id !== unit && { id }), ...(source !== today && { source }) }
}
