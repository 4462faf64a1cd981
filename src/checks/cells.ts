import type { Cell, Row, Synopsis } from '../synopsis/synopsis.js'

/** Every unit of today with what one language has for it, row by row. */
export function cells({ rows }: Synopsis): { row: Row; language: string; cell: Cell }[] {
  return rows.flatMap(row =>
    Object.entries(row.languages).map(([language, cell]) => ({ row, language, cell })),
  )
}
