import type { Link } from './lay.js'

/** Tells of each link whether it keeps the order of what is the same on both sides. */
export function keepsOrder(links: readonly Link[]): (link: Link) => boolean {
  const same = links
    .filter(({ kind }) => kind === 'same')
    .map(({ today, before }) => [today[0] as number, before[0] as number] as const)
    .sort(([a], [b]) => a - b)
  return ({ today, before }) => {
    const [i, j] = [today[0] as number, before[0] as number]
    const next = firstBehind(same, i)
    return (same[next - 1]?.[1] ?? -1) < j && j < (same[next]?.[1] ?? Number.POSITIVE_INFINITY)
  }
}

/** Index of the first pair that lies behind a place; the pairs rise. */
function firstBehind(pairs: readonly (readonly [number, number])[], place: number): number {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle]?.[0] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
