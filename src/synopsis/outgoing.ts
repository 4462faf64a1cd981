import type { State } from '../alignment/entry.js'
import type { Kind } from '../document/unit.js'
import { type Flag, flagsOf } from './flags.js'
import { kindOf } from './spot.js'
import type { Synopsis } from './synopsis.js'

/** A unit with its translation, as a translator is to see it. */
export interface OutgoingText {
  document: string
  id: string
  kind: Kind
  /** The source of today: of a bead that of all its units, with a blank line between. */
  source: string
  /** The source that the target was made from, where that is another one. */
  previous?: string
  target: string
  state: State
  note?: string
  /** What the reviewer said who sent it back. */
  returned?: string
}

/** The same, and what is wanting of the translation. */
export interface OutgoingUnit {
  unit: OutgoingText
  flags: Flag[]
}

/** The units of a document as they go out in a language, in its order; a translation of several units once. */
export function outgoingUnits(document: string, { rows }: Synopsis, language: string): OutgoingUnit[] {
  return rows.flatMap((row): OutgoingUnit[] => {
    const cell = row.languages[language]
    if (!cell || cell.units[0] !== row.unit.id) return []
    const { entry, source, state, drifted } = cell
    const target = entry?.target ?? ''
    const unit = {
      document,
      id: row.unit.id,
      kind: kindOf({ row, cell }),
      source,
      ...(drifted && { previous: entry?.source ?? '' }),
      target,
      state: target === '' ? 'initial' : state,
      ...(entry?.note && { note: entry.note }),
      ...(target !== '' && entry?.returned && { returned: entry.returned.note }),
    }
    return [{ unit, flags: flagsOf(cell) }]
  })
}
