/** Runs of a property: all where SYNOPSE_FULL is set, as CI does, ten times as many with SYNOPSE_SOAK, and one in 25 in `npm test`. */
export function runs(all: number): { numRuns: number } {
  if (process.env.SYNOPSE_SOAK) return { numRuns: all * 10 }
  return { numRuns: process.env.SYNOPSE_FULL ? all : Math.ceil(all / 25) }
}

/** Each nth row of a long table in `npm test`, all where SYNOPSE_FULL is set. */
export function rows<T>(all: readonly T[], nth: number): T[] {
  return all.filter((_, index) => process.env.SYNOPSE_FULL || process.env.SYNOPSE_SOAK || index % nth === 0)
}
