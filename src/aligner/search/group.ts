import type { IndexGroup } from '../bead.js'

/** Whether a text of a side is in none of some groups. */
export function freeTexts(groups: readonly IndexGroup[]) {
  const sources = new Set(groups.flatMap(({ source }) => source))
  const targets = new Set(groups.flatMap(({ target }) => target))
  return { source: (index: number) => !sources.has(index), target: (index: number) => !targets.has(index) }
}

/** A path without the texts of some groups. */
export function pathWithout(path: readonly IndexGroup[], taken: readonly IndexGroup[]): IndexGroup[] {
  const free = freeTexts(taken)
  return path.map(({ source, target }) => ({
    source: source.filter(free.source),
    target: target.filter(free.target),
  }))
}

/** Beads in the order of the source; those without a source behind the bead that holds the target before theirs. */
export function inSourceOrder(groups: readonly IndexGroup[]): IndexGroup[] {
  const placed = groups
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => (a.source[0] as number) - (b.source[0] as number))
  const inserted = groups
    .filter(({ source }) => source.length === 0)
    .sort((a, b) => (a.target[0] as number) - (b.target[0] as number))
  const behind = new Map<IndexGroup | undefined, IndexGroup[]>()
  const owner = new Map(placed.flatMap(group => group.target.map(target => [target, group] as const)))
  for (const group of inserted) {
    const before = owner.get((group.target[0] as number) - 1)
    const list = behind.get(before)
    if (list) list.push(group)
    else behind.set(before, [group])
    for (const target of group.target) if (before) owner.set(target, before)
  }
  return [...(behind.get(undefined) ?? []), ...placed.flatMap(group => [group, ...(behind.get(group) ?? [])])]
}
