import { cells } from './cells.js'
import type { Check } from './check.js'

/** A target that was made from another German than today's. */
export const drifted: Check = {
  code: 'drifted',
  severity: 'warn',
  run: ({ synopsis }) =>
    cells(synopsis)
      .filter(({ cell }) => cell.drifted)
      .map(({ row, language, cell }) => ({
        unit: row.unit.id,
        language,
        place: 'german',
        line: row.unit.line,
        wording: cell.entry?.source ? 'drifted' : 'driftedUnknown',
        args: { text: row.unit.text, before: cell.entry?.source ?? '' },
      })),
}
