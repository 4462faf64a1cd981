/** Runs of a property: few in `npm test`, ten times as many where SYNOPSE_FULL is set, as CI does. */
export function runs(few: number): { numRuns: number } {
  return { numRuns: process.env.SYNOPSE_FULL ? few * 10 : few }
}

/** Each nth row of a long table in `npm test`, all where SYNOPSE_FULL is set. */
export function rows<T>(all: readonly T[], nth: number): T[] {
  return all.filter((_, index) => process.env.SYNOPSE_FULL || index % nth === 0)
}
