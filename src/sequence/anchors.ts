/** A match of one item on each side, by index. */
export type Match = readonly [today: number, before: number]

/**
 * Matches of equal items that keep the order on both sides: first those that occur once on each side (the longest rising
 * run of them, as in patience diff), then their equal neighbours. O(n log n).
 */
export function anchors(today: readonly string[], before: readonly string[]): Match[] {
  const unique = once(today)
  const uniqueBefore = once(before)
  const shared: Match[] = []
  for (const [key, index] of unique) {
    const other = uniqueBefore.get(key)
    if (other !== undefined) shared.push([index, other])
  }
  return withNeighbours(longestRising(shared), today, before)
}

/** Items that occur exactly once, with their index, in order. */
function once(items: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const [index, item] of items.entries()) seen.set(item, seen.has(item) ? -1 : index)
  for (const [item, index] of seen) if (index < 0) seen.delete(item)
  return seen
}

/** The longest subsequence whose second members rise (the first ones do already): patience sorting. */
export function longestRising(matches: readonly Match[]): Match[] {
  const tails: number[] = []
  const previous = new Array<number>(matches.length).fill(-1)
  for (const [index, [, before]] of matches.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[tails[middle] as number] as Match)[1] < before) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const run: Match[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number)
    run.push(matches[index] as Match)
  return run.reverse()
}

/** Extends each match over its equal neighbours, forward, and then backward to what is left. */
function withNeighbours(
  matches: readonly Match[],
  today: readonly string[],
  before: readonly string[],
): Match[] {
  const grown: Match[] = []
  let left: Match = [-1, -1]
  for (const [index, right] of matches.entries()) {
    grown.push(...run(right, left, -1).reverse(), right)
    const next = matches[index + 1] ?? ([today.length, before.length] as const)
    const behind = run(right, next, 1)
    grown.push(...behind)
    left = behind.at(-1) ?? right
  }
  return grown

  function run(from: Match, to: Match, step: 1 | -1): Match[] {
    const found: Match[] = []
    for (let [i, j] = [from[0] + step, from[1] + step]; i !== to[0] && j !== to[1]; i += step, j += step) {
      if (today[i] !== before[j]) break
      found.push([i, j])
    }
    return found
  }
}
