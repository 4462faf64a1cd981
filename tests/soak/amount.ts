import { runs } from '../runs.js'

/**
 * How often something is tried: as often as a property of that number, and ten times as often where SYNOPSE_SOAK is set.
 *
 * @param part of it that `npm test` tries (default: that of a property)
 */
export function amount(all: number, part = runs(all).numRuns): number {
  if (process.env.SYNOPSE_SOAK) return 10 * all
  return process.env.SYNOPSE_FULL ? all : part
}

/** Milliseconds that a test may take that does something so often. */
export function patience(times: number, each: number): number {
  return 60_000 + times * each
}

/** Prints what was counted, past Jest, which would print where that is done as well. */
export function counted(what: string): void {
  process.stdout.write(`  ${what}\n`)
}
