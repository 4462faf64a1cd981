import { runs } from '../runs.js'

/** How often something is tried: as often as a property of that number, and ten times as often where SYNOPSE_SOAK is set. */
export function amount(all: number): number {
  return process.env.SYNOPSE_SOAK ? 10 * all : runs(all).numRuns
}

/** Milliseconds that a test may take that does something so often. */
export function patience(times: number, each: number): number {
  return 60_000 + times * each
}

/** Prints what was counted, past Jest, which would print where that is done as well. */
export function counted(what: string): void {
  process.stdout.write(`  ${what}\n`)
}
