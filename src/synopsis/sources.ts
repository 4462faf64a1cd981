import type { Entry } from '../alignment/entry.js'
import { textKey } from '../document/key.js'
import { paragraphsOf } from './paragraphs.js'

/** By the key of a text that entries were translated from: the ids of those entries, and of what they cover. */
export function idsBySource(
  languages: readonly (readonly Entry[])[],
  isWanted: (id: string) => boolean,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, source, covers = [] } of languages.flat()) {
    if (source === '') continue
    const ids = [id, ...covers]
    if (!ids.some(isWanted)) continue
    const paragraphs = paragraphsOf(source)
    const isBead = covers.length > 0 && paragraphs.length === ids.length
    for (const [index, text] of (isBead ? paragraphs : [source]).entries()) {
      const key = textKey(text)
      const known = found.get(key) ?? []
      // Each unit of a bead is one of its paragraphs. They may stand in another order, and any of its ids leads to it.
      const own = isBead ? [ids[index] as string, ...ids] : [id]
      const further = [...new Set(own)].filter(id => isWanted(id) && !known.includes(id))
      if (further.length > 0) found.set(key, [...known, ...further])
    }
  }
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
