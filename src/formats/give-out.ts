import { targetHash } from '../door/target-hash.js'
import type { Candidate } from '../memory/candidates.js'
import { flagsOf, wantsTranslation } from '../synopsis/flags.js'
import { kindOf } from '../synopsis/spot.js'
import type { Status } from '../synopsis/statuses.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { ExchangeUnit } from './exchange.js'

export interface GiveOutOptions {
  /** Only units with one of these (default: all units). */
  statuses?: readonly Status[] | undefined
  /** Translations of similar texts, for what wants a translation (default: none). */
  candidatesOf?: (source: string, unit: string) => readonly Candidate[]
}

/** The units of a document as they go out in a language, in its order; a translation of several units once. */
export function giveOut(
  document: string,
  { rows }: Synopsis,
  language: string,
  { statuses, candidatesOf }: GiveOutOptions = {},
): ExchangeUnit[] {
  return rows.flatMap((row): ExchangeUnit[] => {
    const cell = row.languages[language]
    if (!cell || cell.units[0] !== row.unit.id) return []
    if (statuses && !flagsOf(cell).some(flag => statuses.includes(flag))) return []
    const { entry, source, state, drifted } = cell
    const target = entry?.target ?? ''
    const candidates = wantsTranslation(cell) ? (candidatesOf?.(source, row.unit.id) ?? []) : []
    return [
      {
        document,
        id: row.unit.id,
        kind: kindOf({ row, cell }),
        source,
        ...(drifted && { previous: entry?.source ?? '' }),
        target,
        state: target === '' ? 'initial' : state,
        ...(entry?.note && { note: entry.note }),
        ...(candidates.length > 0 && { candidates }),
        hash: targetHash(target),
      },
    ]
  })
}
