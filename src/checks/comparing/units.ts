import type { Unit } from '../../document/unit.js'
import type { Synopsis } from '../../synopsis/synopsis.js'

/** Gives the units of a document by their ids. */
export function unitsOf({ rows }: Synopsis): (id: string) => Unit | undefined {
  const units = new Map(rows.map(({ unit }) => [unit.id, unit]))
  return id => units.get(id)
}
