/** How many lines something has to show, and how many of them it is of use with. */
export interface LinesWanted {
  all: number
  least: number
  /** Whether it gets its least before any other gets more (default: false). */
  isSure?: boolean
}

/**
 * Shares out lines, the more important first: to those that are sure of it the least that they are of use with, then to each all that
 * it has to show, or as much of that as is left. As long as anything is left, nothing is cut.
 *
 * @param wanted the most important first
 * @returns for each of them
 */
export function shareLines(wanted: readonly LinesWanted[], room: number): number[] {
  let left = room
  const take = ({ all, least }: LinesWanted, most: number) => {
    const taken = left < Math.min(all, least) ? 0 : Math.min(left, all, most)
    left -= taken
    return taken
  }
  const sure = wanted.map(want => (want.isSure ? take(want, want.least) : 0))
  return wanted.map(({ all, least }, index) => {
    const given = sure[index] ?? 0
    return given + take({ all: all - given, least: given > 0 ? 0 : least }, all)
  })
}
