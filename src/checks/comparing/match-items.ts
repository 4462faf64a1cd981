/** Items of both sides that are the same by one key. */
export interface Pass<T> {
  /** What an item has to be like on each side; default: anything. */
  source?: (item: T) => boolean
  target?: (item: T) => boolean
  /** What an item is compared by; it may have several readings. */
  keys: (item: T) => readonly string[]
}

/** Items that were found to be the same, and what is left on both sides, in order. */
export interface Matches<T> {
  matched: (readonly [source: T, target: T, pass: number])[]
  source: T[]
  target: T[]
}

/**
 * Compares two multisets: pass by pass, each item of the source takes the first of the target that has one of its keys.
 * Linear in the keys, whatever the texts repeat.
 */
export function matchItems<T>(
  source: readonly T[],
  target: readonly T[],
  passes: readonly Pass<T>[],
): Matches<T> {
  const matched: (readonly [T, T, number])[] = []
  let [left, right] = [[...source], [...target]]
  for (const [index, { source: from = () => true, target: to = () => true, keys }] of passes.entries()) {
    if (left.length === 0 || right.length === 0) break
    const waiting = new Map<string, T[]>()
    for (const item of right.filter(to).reverse())
      for (const key of keys(item)) {
        const queue = waiting.get(key)
        if (queue) queue.push(item)
        else waiting.set(key, [item])
      }
    const used = new Set<T>()
    left = left.filter(item => {
      if (!from(item)) return true
      for (const key of keys(item)) {
        const queue = waiting.get(key)
        while (queue?.length) {
          const other = queue.pop() as T
          if (used.has(other)) continue
          used.add(other)
          matched.push([item, other, index])
          return false
        }
      }
      return true
    })
    right = right.filter(item => !used.has(item))
  }
  return { matched, source: left, target: right }
}
