import { hasFlag } from '../synopsis/flags.js'
import type { Check } from './check.js'

/** A unit that a language has no target for. */
export const untranslated: Check = {
  code: 'untranslated',
  severity: 'warn',
  run: ({ cells }) =>
    cells
      .filter(({ cell }) => hasFlag(cell, 'untranslated'))
      .map(({ row, language }) => ({
        unit: row.unit.id,
        language,
        place: 'german',
        line: row.unit.line,
        wording: 'untranslated',
        args: { text: row.unit.text },
      })),
}
