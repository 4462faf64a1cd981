import type { Entry } from '../alignment/entry.js'
import { textKey } from '../document/key.js'
import type { Unit } from '../document/unit.js'
import { neighbours } from './neighbours.js'
import { unitsByText } from './sources.js'

/**
 * Tells which texts of today, by their indexes, are units that only entries remember. The surest are found first, wherever they
 * stand: no text takes a unit from one whose translation it is.
 *
 * @param left the indexes of the texts that are no unit yet
 * @param isWanted whether a unit can come back
 * @param ids the ids of the other texts, by their indexes (default: not known)
 */
export function returnsOf(
  today: readonly Unit[],
  languages: readonly (readonly Entry[])[],
): (
  left: readonly number[],
  isWanted: (id: string) => boolean,
  ids?: ReadonlyMap<number, string>,
) => Map<number, string> {
  const nearest = neighbours(languages.flat())
  return (left, isWanted, ids = new Map()) => {
    const unitsOf = unitsByText(languages, isWanted)
    const tiers = left.map(index => ({ index, found: unitsOf(textKey((today[index] as Unit).text)) }))
    const depth = Math.max(0, ...tiers.map(({ found }) => found.length))
    const back = new Map<number, string>()
    const taken = new Set<string>()
    for (let tier = 0; tier < depth; tier++)
      for (const { index, found } of tiers) {
        if (back.has(index)) continue
        const free = (found[tier] ?? []).filter(id => !taken.has(id))
        const id = nearest(free, ids.get(index - 1) ?? back.get(index - 1))
        if (id === undefined) continue
        back.set(index, id)
        taken.add(id)
      }
    return back
  }
}
