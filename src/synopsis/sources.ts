import type { Entry, GoneUnit } from '../alignment/entry.js'
import { textKey } from '../document/key.js'
import { once } from '../once.js'
import { paragraphsOf } from './paragraphs.js'

/** Ids of units that a text can be, the surest first. */
export type Tiers = readonly (readonly string[])[]

/**
 * By the key of a text: the ids of the units that it leads back to. Those come first whose translation was made from it, and of
 * these such as had it last, since each language can be made from another text; then the other units of their beads, since these
 * may stand in another order; then those that had the text last.
 */
export function unitsByText(
  languages: readonly (readonly Entry[])[],
  isWanted: (id: string) => boolean,
): (key: string) => Tiers {
  const made = new Map<string, Set<string>>()
  const beside = new Map<string, Set<string>>()
  const last = new Map<string, Set<string>>()
  const put = (tier: Map<string, Set<string>>, key: string, id: string) => {
    const found = tier.get(key)
    if (found) found.add(id)
    else if (isWanted(id)) tier.set(key, new Set([id]))
  }
  for (const entry of languages.flat()) {
    const ids = [entry.id, ...(entry.covers ?? [])]
    if (!ids.some(isWanted)) continue
    const led = sourcesOf(entry).map(({ id, text }) => ({ id, key: textKey(text) }))
    const gone = (entry.gone ?? []).map(({ id, text }) => ({ id, key: textKey(text) }))
    for (const { id, key } of led) {
      // Who had it last is who it was.
      put(made, key, gone.find(other => other.key === key)?.id ?? id)
      if (led.length > 1) for (const other of ids) put(beside, key, other)
    }
    for (const { id, key } of gone) put(last, key, id)
  }
  return key => {
    const idsIn = (tier: Map<string, Set<string>>) => [...(tier.get(key) ?? [])].filter(isWanted)
    const [sure, near, had] = [idsIn(made), idsIn(beside), idsIn(last)]
    return [sure.filter(id => had.includes(id)), sure, near, had]
  }
}

/** What leads from an entry's source to its units: of a bead, each paragraph to one of them, otherwise all to its own. */
function sourcesOf({ id, source, covers = [] }: Entry): GoneUnit[] {
  if (source === '') return []
  const ids = [id, ...covers]
  const paragraphs = covers.length > 0 ? paragraphsOf(source) : []
  return paragraphs.length === ids.length
    ? paragraphs.map((text, index) => ({ id: ids[index] as string, text }))
    : [{ id, text: source }]
}

/**
 * The units of an entry that are gone and that its source does not lead back to.
 *
 * @param today the ids of today's units
 * @param last the last texts of units, by their ids
 */
export function goneUnits(
  entry: Entry,
  today: ReadonlySet<string>,
  last: ReadonlyMap<string, string>,
): GoneUnit[] {
  const remembered = new Map(entry.gone?.toReversed().map(unit => [unit.id, unit]))
  const firstOf = once(
    () =>
      new Map(
        sourcesOf(entry)
          .toReversed()
          .map(({ id, text }) => [textKey(text), id]),
      ),
  )
  return [entry.id, ...(entry.covers ?? [])].flatMap((id): GoneUnit[] => {
    if (today.has(id)) return []
    const known = remembered.get(id)
    const text = last.get(id)
    if (text === undefined) return known ? [known] : []
    const key = textKey(text)
    return firstOf().get(key) === id ? [] : [known && textKey(known.text) === key ? known : { id, text }]
  })
}

/** By the id of a unit: the texts that lead back to it, as translations were made from them. */
export function textsLeadingTo(languages: readonly (readonly Entry[])[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, text } of languages
    .flat()
    .filter(({ target }) => target !== '')
    .flatMap(sourcesOf))
    found.set(id, [...new Set([...(found.get(id) ?? []), text])])
  return found
}

/** By the id of a unit: what its translations were made from; of a bead, all of it and each of its paragraphs. What several
 * languages were made from is there once. */
export function sourcesById(languages: readonly (readonly Entry[])[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, source, target, covers = [] } of languages.flat()) {
    if (source === '' || target === '') continue
    const texts = covers.length > 0 ? [...new Set([source, ...paragraphsOf(source)])] : [source]
    for (const unit of [id, ...covers]) found.set(unit, [...new Set([...(found.get(unit) ?? []), ...texts])])
  }
  return found
}
