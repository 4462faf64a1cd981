/** Runs of a property: few in `npm test`, ten times as many where SYNOPSE_FULL is set, as CI does. */
export function runs(few: number): { numRuns: number } {
  return { numRuns: process.env.SYNOPSE_FULL ? few * 10 : few }
}
