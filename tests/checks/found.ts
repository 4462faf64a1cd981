import { cells } from '../../src/checks/cells.js'
import type { Check } from '../../src/checks/check.js'
import { type Example, type Fault, pairsIn } from '../../src/checks/pair.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

/** What a check finds in a translation beside its German: the pieces of the target that it tells. */
export function foundIn(check: Check, { language, german, target }: Omit<Example, 'finds'>): string[] {
  const units = parseUnits(german)
  const [unit] = units
  if (!unit) throw new Error(`No unit in ${german}`)
  const entries = { [language]: [{ id: unit.id, source: unit.text, target, state: 'translated' as const }] }
  const view = synopsis(units, units, entries)
  const all = cells(view)
  return check
    .run({ synopsis: view, cells: all, pairs: pairsIn(all, 'de'), junk: [] })
    .map(({ range }: Fault) => (range ? target.slice(range.start, range.end) : ''))
}
