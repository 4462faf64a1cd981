import type { Entry } from '../alignment/entry.js'
import type { Spot } from '../synopsis/spot.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { UnitPlace } from './edit.js'

/** What stands at a place now. */
export interface LookedUp {
  /** Undefined where the unit is not there today. */
  spot: Spot | undefined
  /** The entry that translates the unit; of an obsolete one, that entry. */
  entry: Entry | undefined
  /** The sources that whoever looks at the place may have seen: that of the bead, that of the unit alone. */
  sources: readonly string[]
  target: string
}

/** Finds places of a document. */
export function lookUp(synopsis: Synopsis): (place: UnitPlace) => LookedUp | undefined {
  const rows = new Map(synopsis.rows.map(row => [row.unit.id, row]))
  return ({ unit, language }) => {
    const row = rows.get(unit)
    const cell = row?.languages[language]
    if (row && cell) {
      const sources = cell.units.length > 1 ? [cell.source, row.unit.text] : [cell.source]
      const { entry } = cell
      return { spot: { row, language, cell }, entry, sources, target: entry?.target ?? '' }
    }
    const entry = synopsis.obsolete[language]?.find(({ id }) => id === unit)
    return entry && { spot: undefined, entry, sources: [entry.source], target: entry.target }
  }
}
