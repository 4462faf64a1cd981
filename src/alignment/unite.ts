import { idGiver } from '../document/ids.js'
import { sameText } from '../document/key.js'
import type { Entry, Pair } from './entry.js'

/**
 * Makes one entry of several with the same id, as a merge in git leaves them: equal contents become one, an empty one gives
 * way, and of two translations the second becomes the `conflict` of the first. Further translations become entries of
 * their own, with ids that no unit has.
 *
 * @returns by each id, its entry and behind it what did not fit there
 */
export function unite(entries: readonly Entry[]): Map<string, Entry[]> {
  const byId = new Map<string, Entry[]>()
  for (const entry of entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry])
  const give = idGiver(byId.keys())
  for (const [id, same] of byId) if (same.length > 1) byId.set(id, one(same, give))
  return byId
}

function one(entries: readonly Entry[], give: (text: string) => string): Entry[] {
  const pairs: Pair[] = []
  for (const pair of entries.flatMap(entry => [entry, ...(entry.conflict ? [entry.conflict] : [])])) {
    if (pair.target && !pairs.some(known => samePair(known, pair))) pairs.push(pairOf(pair))
  }
  const [pair, conflict, ...spare] = pairs
  // The first translated one has the last word on every key.
  const rising = entries.toReversed().sort((a, b) => Number(a.target !== '') - Number(b.target !== ''))
  const united: Entry = Object.assign({}, ...rising, pair)
  delete united.conflict
  delete united.returned
  // What was said of another translation is not said of this one.
  const returned = entries.find(entry => entry.returned && sameText(entry.target, united.target))?.returned
  if (returned) united.returned = returned
  if (united.extra) united.extra = Object.assign({}, ...rising.map(({ extra }) => extra))
  const notes = [...new Set(entries.flatMap(({ note }) => note ?? []))]
  if (notes.length > 0) united.note = notes.join('\n')
  if (conflict) united.conflict = conflict
  return [united, ...spare.map(pair => ({ id: give(JSON.stringify(pair)), ...pair }))]
}

/** Source, target and state of an entry: what a merge weighs as one value. */
function pairOf({ source, target, state }: Pair): Pair {
  return { source, target, state }
}

function samePair(a: Pair, b: Pair): boolean {
  return sameText(a.source, b.source) && sameText(a.target, b.target) && a.state === b.state
}
