import { idGiver } from '../document/ids.js'
import { sameText } from '../document/white-space.js'
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
  for (const [id, [first, ...others]] of byId) {
    if (first && others.length > 0) byId.set(id, one([first, ...others], give))
  }
  return byId
}

function one(entries: readonly [Entry, ...Entry[]], give: (text: string) => string): Entry[] {
  const pairs: Pair[] = []
  for (const pair of entries.flatMap(({ conflict, ...entry }) => [entry, ...(conflict ? [conflict] : [])])) {
    if (pair.target && !pairs.some(known => samePair(known, pair))) pairs.push(pairOf(pair))
  }
  const translated = entries.filter(({ target }) => target)
  const [first, ...others] = [...translated, ...entries.filter(({ target }) => !target)]
  const { conflict: _, ...united } = others.reduce<Entry>(
    (head, other) => ({ ...other, ...head }),
    first as Entry,
  )
  const notes = [...new Set(entries.flatMap(({ note }) => note ?? []))]
  const [, conflict, ...spare] = pairs
  return [
    { ...united, ...(notes.length > 0 && { note: notes.join('\n') }), ...(conflict && { conflict }) },
    ...spare.map(pair => ({ id: give(JSON.stringify(pair)), ...pair })),
  ]
}

/** Source, target and state of an entry: what a merge weighs as one value. */
export function pairOf({ source, target, state }: Pair): Pair {
  return { source, target, state }
}

function samePair(a: Pair, b: Pair): boolean {
  return sameText(a.source, b.source) && a.target === b.target && a.state === b.state
}
