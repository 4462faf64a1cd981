/**
 * The order of three lists of names merged: that of the side which changed it, with what only the other one has behind
 * what it stands behind there. Of two runs that came to one place, the one with the smaller first name comes first, so that it
 * is the same whichever side is called ours. No name is lost; a name stands in each list once.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const [lead, other] = leadsBefore(base, ours, theirs) ? [ours, theirs] : [theirs, ours]
  const [inLead, inOther, inBase] = [new Set(lead), new Set(other), new Set(base)]
  const runs = runsBehind(other, inLead)
  const merged: string[] = []
  const isNew = (name: string | undefined) => name !== undefined && !inOther.has(name) && !inBase.has(name)
  let at = 0
  for (let anchor: string | undefined = START; anchor !== undefined; anchor = lead[at++]) {
    if (anchor !== START) merged.push(anchor)
    const run = runs.get(anchor)
    if (!run) continue
    const own: string[] = []
    while (isNew(lead[at])) own.push(lead[at++] as string)
    const isFirst = own[0] === undefined || !isNew(own[0]) || (run[0] as string) < own[0]
    merged.push(...(isFirst ? [...run, ...own] : [...own, ...run]))
  }
  return merged
}

/** Whether the order of ours counts; between two sides that both changed it, or neither, the same one decides always. */
function leadsBefore(base: readonly string[], ours: readonly string[], theirs: readonly string[]): boolean {
  const [isOurs, isTheirs] = [!keepsOrder(base, ours), !keepsOrder(base, theirs)]
  return isOurs === isTheirs ? ours.join('\n') < theirs.join('\n') : isOurs
}

/** Stands for the beginning of a list. */
const START = '\0'

/** What of a list another one does not have, by the name before it that both have. */
function runsBehind(names: readonly string[], known: ReadonlySet<string>): Map<string, string[]> {
  const runs = new Map<string, string[]>()
  let anchor = START
  for (const name of names) {
    if (known.has(name)) anchor = name
    else runs.set(anchor, [...(runs.get(anchor) ?? []), name])
  }
  return runs
}

/** Whether what two lists have in common stands in the same order in both. */
function keepsOrder(base: readonly string[], side: readonly string[]): boolean {
  const place = new Map(side.map((name, index) => [name, index]))
  let last = -1
  return base.every(name => {
    const index = place.get(name)
    if (index === undefined) return true
    const rises = index > last
    last = index
    return rises
  })
}
