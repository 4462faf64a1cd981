import type { Entry } from '../alignment/entry.js'

/** Finds of several ids the one that stands nearest to another one among some entries, rather behind it; the first where that is unknown. */
export function neighbours(
  entries: readonly Entry[],
): (ids: readonly string[], other: string | undefined) => string | undefined {
  const all = new Set(entries.flatMap(({ id, covers = [] }) => [id, ...covers]))
  const places = new Map([...all].map((id, place) => [id, place]))
  return (ids, other) => {
    const place = other === undefined ? undefined : places.get(other)
    if (place === undefined) return ids[0]
    const distance = (id: string) => {
      const steps = (places.get(id) ?? 0) - place
      return steps > 0 ? steps - 0.5 : -steps
    }
    return ids.reduce<string | undefined>(
      (best, id) => (best === undefined || distance(id) < distance(best) ? id : best),
      undefined,
    )
  }
}
