import type { Entry } from '../alignment/entry.js'
import type { UnplacedText } from '../alignment/unplaced.js'
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
  /** The paragraphs without source of the language, by their names. */
  unplaced: ReadonlyMap<string, UnplacedText>
  /** Whether the place is one of these. */
  isUnplaced: boolean
}

/** Finds places of a document. */
export function lookUp(synopsis: Synopsis): (place: UnitPlace) => LookedUp | undefined {
  const rows = new Map(synopsis.rows.map(row => [row.unit.id, row]))
  const waiting = new Map(
    Object.entries(synopsis.unplaced ?? {}).map(([language, list]) => [
      language,
      new Map(list.map(paragraph => [paragraph.id, paragraph])),
    ]),
  )
  return ({ unit, language }) => {
    const unplaced = waiting.get(language) ?? new Map<string, UnplacedText>()
    const row = rows.get(unit)
    const cell = row?.languages[language]
    if (row && cell) {
      const sources = cell.units.length > 1 ? [cell.source, row.unit.text] : [cell.source]
      const { entry } = cell
      const spot = { row, language, cell }
      return { spot, entry, sources, target: entry?.target ?? '', unplaced, isUnplaced: false }
    }
    const entry = synopsis.obsolete[language]?.find(({ id }) => id === unit)
    if (entry)
      return {
        spot: undefined,
        entry,
        sources: [entry.source],
        target: entry.target,
        unplaced,
        isUnplaced: false,
      }
    const paragraph = unplaced.get(unit)
    return (
      paragraph && {
        spot: undefined,
        entry: undefined,
        sources: [''],
        target: paragraph.text,
        unplaced,
        isUnplaced: true,
      }
    )
  }
}
