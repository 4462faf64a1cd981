import type { Entry } from '../alignment/entry.js'
import { isStructureAlone } from '../document/structure.js'
import type { Unit } from '../document/unit.js'
import { grouped } from '../sequence/grouped.js'

/** Which entry translates which units in one language. */
export interface Beads {
  of: (id: string) => { entry: Entry | undefined; units: readonly string[] }
  /** The source of units, with a blank line between. */
  source: (ids: readonly string[]) => string
  /** Entries none of whose units are there today and that hold something, in the order of the file. */
  obsolete: Entry[]
  /** Ids of entries that nobody would miss: they hold nothing, and have no unit or one that another entry covers. */
  spent: string[]
}

/**
 * Groups today's units into beads. A unit belongs to the entry that bears its id, unless that one is empty and another
 * covers the unit (what waits for a decision is not empty); the parts of a paragraph that was split belong to its translation until they have their own.
 *
 * @param parts by the id of a paragraph that was split: the ids of its further parts
 */
export function beadsOf(
  units: readonly Unit[],
  entries: readonly Entry[],
  parts: ReadonlyMap<string, readonly string[]>,
): Beads {
  const texts = new Map(units.map(unit => [unit.id, unit.text]))
  const own = new Map(entries.map(entry => [entry.id, entry]))
  const covering = new Map<string, Entry>()
  for (const entry of entries) {
    if (!entry.target) continue
    for (const id of coversOf(entry, parts)) if (id !== entry.id && !covering.has(id)) covering.set(id, entry)
  }
  const entryOf = (id: string) => {
    const mine = own.get(id)
    return mine?.target || mine?.conflict ? mine : (covering.get(id) ?? mine)
  }
  const ids = units.map(({ id }) => id)
  const members = grouped(ids, entryOf)
  const idle = entries.filter(entry => !members.has(entry))
  return {
    of: id => {
      const entry = entryOf(id)
      return { entry, units: (entry && members.get(entry)) ?? [id] }
    },
    source: ids => ids.map(id => texts.get(id) ?? '').join('\n\n'),
    // An entry that holds no target but a note waits beside a covered unit; it is obsolete only when the unit is gone.
    obsolete: idle.filter(entry => !isSpent(entry) && (entry.target || !texts.has(entry.id))),
    spent: idle.filter(isSpent).map(entry => entry.id),
  }
}

/** Whether nobody would miss an entry: it has neither a target nor anything that a person put beside one. */
export function holdsNothing({ target, note, conflict, extra }: Entry): boolean {
  return !target && !note && !conflict && !extra
}

/** Whether nothing is lost with an entry whose unit is gone: it holds nothing, or structure that was taken for a text once. */
export function isSpent(entry: Entry): boolean {
  const { source, target, note, conflict, extra } = entry
  if (holdsNothing(entry)) return true
  return !note && !conflict && !extra && isStructureAlone(target) && isStructureAlone(source)
}

/** The units that an entry covers besides its own, those included that were cut off from it since the last sync. */
function coversOf(entry: Entry, parts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const split = [entry.id, ...(entry.covers ?? [])].flatMap(id => parts.get(id) ?? [])
  return split.length === 0 ? (entry.covers ?? []) : [...new Set([...(entry.covers ?? []), ...split])]
}
