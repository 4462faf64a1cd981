/** Runs of a property: all where SYNOPSE_FULL is set, as CI does, and one in 25 in `npm test`. */
export function runs(all: number): { numRuns: number } {
  return { numRuns: process.env.SYNOPSE_FULL ? all : Math.ceil(all / 25) }
}

/** Each nth row of a long table in `npm test`, all where SYNOPSE_FULL is set. */
export function rows<T>(all: readonly T[], nth: number): T[] {
  return all.filter((_, index) => process.env.SYNOPSE_FULL || index % nth === 0)
}
