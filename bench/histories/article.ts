/** A text in all its versions, the oldest first; no two neighbours are the same. */
export interface Article {
  name: string
  versions: readonly string[]
}

/** Articles with what was left out on the way to them, by the reason. */
export interface Articles {
  name: string
  articles: Article[]
  leftOut: Map<string, number>
}

/** Versions that an article has at least: fewer are no history. */
export const FEWEST_VERSIONS = 5

/** Adds to a number that is kept under a name. */
export function count(counts: Map<string, number>, name: string, by = 1): void {
  if (by > 0) counts.set(name, (counts.get(name) ?? 0) + by)
}

/** Versions without those that are the same as the one before. */
export function withoutRepeats(versions: readonly string[]): string[] {
  return versions.filter((text, index) => text !== versions[index - 1])
}
