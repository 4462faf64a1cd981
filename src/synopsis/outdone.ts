import type { Entry } from '../alignment/entry.js'
import { sameText, textKey } from '../document/key.js'
import type { RegisteredUnit, Unit } from '../document/unit.js'
import { unitsByText } from './sources.js'

/**
 * The registered units but for those that another text has a better claim to: all of their translations were made from it, none
 * from what the unit has become, and both stand there today.
 *
 * @param sourcesOf what the translations of a unit were made from, by its id
 */
export function withoutOutdone(
  registry: readonly RegisteredUnit[],
  today: readonly Unit[],
  languages: readonly (readonly Entry[])[],
  sourcesOf: (id: string) => readonly string[],
): readonly RegisteredUnit[] {
  const raw = new Set(registry.map(({ text }) => text))
  /** How many texts of a key are new today. */
  const fresh = new Map<string, number>()
  const add = (key: string, count: number) => fresh.set(key, (fresh.get(key) ?? 0) + count)
  for (const { text } of today) if (!raw.has(text)) add(textKey(text), 1)
  if (fresh.size === 0) return registry
  const standing = new Set(today.map(({ text }) => text))
  // What is but written in another way is not new.
  for (const { text } of registry) if (!standing.has(text) && fresh.delete(textKey(text))) standing.add(text)
  // Nor has it a claim to what stands there if a unit that is gone comes back in it.
  const registered = new Set(registry.map(({ id }) => id))
  const gone = unitsByText(languages, id => !registered.has(id))
  for (const key of fresh.keys()) add(key, -(gone(key)[1]?.length ?? 0))

  return registry.filter(({ id, text }) => {
    const sources = sourcesOf(id)
    if (!standing.has(text) || sources.length === 0 || sources.includes(text)) return true
    const claim = sources.map(textKey).find(key => (fresh.get(key) ?? 0) > 0)
    if (claim === undefined || sources.some(source => sameText(source, text))) return true
    // One text can be but one unit.
    add(claim, -1)
    return false
  })
}
