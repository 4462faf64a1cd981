import type { Entry } from '../alignment/entry.js'
import type { RegisteredUnit } from '../document/unit.js'
import type { Link } from './laying/lay.js'

/**
 * Tells which of several paragraphs that were joined hands on its id, by its index: the longest, as most of the text has its
 * translation there. Of those that have one translation together, it is the first, as the others were split off from it.
 */
export function heirs(
  registry: readonly RegisteredUnit[],
  languages: readonly (readonly Entry[])[],
): (link: Link) => number {
  const entries = languages.flat().filter(({ target }) => target !== '')
  const own = new Set(entries.map(({ id }) => id))
  const beads = new Map<string, { bead: string; place: number }[]>()
  for (const { id: bead, covers } of entries)
    for (const [place, id] of covers ? [bead, ...covers].entries() : [])
      beads.set(id, [...(beads.get(id) ?? []), { bead, place }])
  const idOf = (index: number) => registry[index]?.id ?? ''
  const isBefore = (a: string, b: string) =>
    (beads.get(a) ?? []).some(one =>
      (beads.get(b) ?? []).some(({ bead, place }) => bead === one.bead && one.place < place),
    )
  const lengthOf = (index: number) => registry[index]?.text.length ?? 0
  return ({ before }) => {
    const free = before.filter(
      index => own.has(idOf(index)) || !before.some(other => isBefore(idOf(other), idOf(index))),
    )
    // Two languages can contradict each other.
    return (free.length > 0 ? free : before).reduce((best, index) =>
      lengthOf(index) > lengthOf(best) ? index : best,
    )
  }
}
