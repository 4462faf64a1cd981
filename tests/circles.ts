/**
 * The circles in which files import each other, each once, as `a → b → a`: for each file that can reach itself through others
 * that were not told yet, the shortest way back.
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const told = new Set<string>()
  return [...imports.keys()].sort().flatMap(file => {
    const way = told.has(file) ? undefined : wayBack(file, imports)
    if (!way) return []
    for (const other of way) told.add(other)
    return [way.join(' → ')]
  })
}

/** The shortest way from a file back to itself. */
function wayBack(file: string, imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>()
  let ways = [[file]]
  while (ways.length > 0) {
    const next: string[][] = []
    for (const way of ways)
      for (const other of imports.get(way.at(-1) as string) ?? []) {
        if (other === file) return [...way, file]
        if (seen.has(other)) continue
        seen.add(other)
        next.push([...way, other])
      }
    ways = next
  }
  return undefined
}
