import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 turn to its thorough compiler later, as the command line does: each file of tests evaluates all modules anew, and hardly any
 * of their functions runs for so long that it pays.
 */
const LATER: Record<string, string> = {
  v20: '--interrupt-budget=500000',
  v22: '--invocation-count-for-turbofan=12000',
}
const later = LATER[process.version.split('.')[0] ?? '']
if (later) setFlagsFromString(later)
