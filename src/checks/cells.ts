import type { Cell, Row, Synopsis } from '../synopsis/synopsis.js'

/** A unit of today with what one language has for it. */
export interface UnitCell {
  row: Row
  /** The number of the unit in its document, from 1. */
  number: number
  language: string
  cell: Cell
}

/** Every unit of today with what each language has for it, row by row. */
export function cells({ rows }: Synopsis): UnitCell[] {
  return rows.flatMap((row, index) =>
    Object.entries(row.languages).map(([language, cell]) => ({ row, number: index + 1, language, cell })),
  )
}
