import type { Unit } from '../../document/unit.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import { readOnce } from '../reading/read-once.js'

/** Gives the units of a document by their ids. */
export const unitsById = readOnce(({ rows }: Synopsis): ((id: string) => Unit | undefined) => {
  const units = new Map(rows.map(({ unit }) => [unit.id, unit]))
  return id => units.get(id)
})
