import type { Allowance } from '../alignment/entry.js'
import type { Config, Suppression } from '../config/config.js'
import { holdsFor, holdsIn } from '../config/suppression.js'
import { isInForce } from '../synopsis/allowances.js'
import { MISALIGNMENT_CODES } from '../synopsis/misalignment.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'
import type { Check, Problem, RanBefore } from './check.js'

const CODE = 'unused-suppression'

/** Allowances that hold nothing back: the finding is gone, or it was allowed of other texts. */
export const unusedSuppression: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ synopsis, cells }, before) =>
    cells.flatMap(({ row, language, cell }) => {
      const { entry, units } = cell
      // A bead is looked at once, with the first of its units.
      if (!before || !entry?.allow || units[0] !== row.unit.id) return []
      return entry.allow.flatMap((allowance): Problem[] => {
        const { code, reason } = allowance
        if (RECORDS.has(code) || !before.isOn(code, language)) return []
        const lapsed = !isInForce(allowance, cell)
        // Who settles the drift takes away what lapses by it.
        if (cell.drifted || (!lapsed && isUsed(allowance, cell, language, synopsis, before))) return []
        return [
          {
            unit: row.unit.id,
            language,
            place: 'entry',
            wording: lapsed ? `${CODE}.lapsed` : `${CODE}.idle`,
            args: { code, text: reason },
          },
        ]
      })
    }),
}

/** Allowances that hold nothing back by themselves: how a drift was settled is history. */
const RECORDS = new Set(['drifted', CODE])

function isUsed(
  allowance: Allowance,
  { dismissed }: Cell,
  language: string,
  { suspected = [] }: Synopsis,
  { used }: RanBefore,
): boolean {
  if (!MISALIGNMENT_CODES.some(code => code === allowance.code)) return used.has(allowance)
  // Of what nobody looked for, nothing can be told.
  return !suspected.includes(language) || dismissed === allowance.code
}

/**
 * Suppressions of the config that held nothing back in all documents and languages of a project. Where their check is off
 * wherever they hold, that says nothing.
 *
 * @param isOn whether a check is on in a document and a language (undefined: for what concerns none)
 */
export function unusedInConfig(
  { suppressions, targets }: Pick<Config, 'suppressions' | 'targets'>,
  used: ReadonlySet<Suppression>,
  documents: readonly string[],
  isOn: (code: string, document: string, language: string | undefined) => boolean,
): Problem[] {
  return suppressions.flatMap((suppression, index): Problem[] => {
    const { code, reason } = suppression
    const languages = [undefined, ...targets].filter(language => holdsFor(suppression, language))
    const places = documents
      .filter(document => holdsIn(suppression, document))
      .flatMap(document => languages.map(language => ({ document, language })))
    const wasOff =
      places.length > 0 && places.every(({ document, language }) => !isOn(code, document, language))
    if (used.has(suppression) || wasOff) return []
    const args = { code, text: reason, number: index + 1 }
    return [{ place: 'config', wording: `${CODE}.config`, args, about: JSON.stringify(suppression) }]
  })
}
