import { sameText } from '../document/white-space.js'
import type { Entry, Pair } from './entry.js'

/**
 * Makes one entry of several with the same id, as a merge in git leaves them: equal contents become one, an empty one gives
 * way, and of two translations the second becomes the `conflict` of the first. What does not fit (a third translation)
 * stays behind as an entry of its own.
 */
export function unite(entries: readonly Entry[]): Entry[] {
  const [first, ...others] = entries
  if (!first) return []
  const united: Entry[] = [first]
  for (const other of others) {
    const head = united[0] as Entry
    if (!other.target || samePair(head, other)) united[0] = { ...other, ...head }
    else if (!head.target) united[0] = { ...head, ...other }
    else if (!head.conflict || samePair(head.conflict, other))
      united[0] = { ...other, ...head, conflict: pairOf(other) }
    else united.push(other)
  }
  return united
}

/** Source, target and state of an entry: what a merge weighs as one value. */
export function pairOf({ source, target, state }: Pair): Pair {
  return { source, target, state }
}

function samePair(a: Pair, b: Pair): boolean {
  return sameText(a.source, b.source) && a.target === b.target && a.state === b.state
}
