import type { Kind } from '../document/unit.js'
import { toldTogether } from './misalignment.js'
import type { Cell, Row, Synopsis } from './synopsis.js'

/** A unit in one language: what a person's decision is about. */
export interface Spot {
  row: Row
  language: string
  cell: Cell
}

/** The cell of a unit in a language; undefined where either is not there. Who asks for many looks rows up in a map. */
export function cellAt({ rows }: Synopsis, unit: string, language: string): Cell | undefined {
  return rows.find(row => row.unit.id === unit)?.languages[language]
}

/** What a translation is written as: several units are paragraphs to whoever translates them. */
export function kindOf({ row: { unit }, cell }: Pick<Spot, 'row' | 'cell'>): Kind {
  return cell.units.length > 1 && unit.kind !== 'html' ? 'paragraph' : unit.kind
}

/** The unit with all whose targets are shifted together with its own; each bead is there once. */
export function toldWith({ rows }: Synopsis, spot: Spot): Spot[] {
  const { language, cell } = spot
  const { misaligned } = cell
  if (!misaligned?.run) return [spot]
  return rows.flatMap(row => {
    const other = row.languages[language]
    const told = other?.misaligned && other.units[0] === row.unit.id
    return told && toldTogether(misaligned, other.misaligned as typeof misaligned)
      ? [{ row, language, cell: other }]
      : []
  })
}

/** The same spots in another synopsis of the document, such as one that somebody looked at. */
export function spotsOf({ rows }: Synopsis, spots: readonly Spot[]): Spot[] {
  const byId = new Map(rows.map(row => [row.unit.id, row]))
  return spots.flatMap(({ row, language }) => {
    const now = byId.get(row.unit.id)
    const cell = now?.languages[language]
    return now && cell ? [{ row: now, language, cell }] : []
  })
}
