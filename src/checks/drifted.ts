import { sameText } from '../document/key.js'
import type { Check } from './check.js'

/** A target that was made from another source than today's; of several units that it translates, the first is named. */
export const drifted: Check = {
  code: 'drifted',
  severity: 'warn',
  run: ({ cells }) =>
    cells
      .filter(({ row, cell }) => cell.drifted && cell.units[0] === row.unit.id)
      .map(({ row, language, cell: { entry, source, units } }) => ({
        unit: row.unit.id,
        language,
        place: 'german',
        line: row.unit.line,
        wording: !entry?.source
          ? 'driftedUnknown'
          : sameText(entry.source, source)
            ? 'driftedSplit'
            : 'drifted',
        args: { text: source, before: entry?.source ?? '', units: units.join(', ') },
      })),
}
