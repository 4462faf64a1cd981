import { SynopseError } from '../errors.js'
import type { Words } from '../locales/words.js'
import type { Paint } from '../terminal/colour.js'
import { terminalSafe } from '../terminal/safe.js'
import { EXIT } from './exit.js'

/** What to tell about an error, and the exit code: 2 for what the user can mend, 70 for a bug of ours. */
export function failure(error: unknown, words: Words, paint: Paint): { text: string; code: number } {
  const errors = error instanceof AggregateError ? error.errors : [error]
  const known = errors.filter(error => error instanceof SynopseError)
  if (known.length === errors.length) {
    return { text: known.map(error => explain(error, words, paint)).join('\n'), code: EXIT.stuck }
  }
  const bug = errors.find(error => !(error instanceof SynopseError))
  const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)
  return { text: `${paint.red(words('error.bug'))}\n${terminalSafe(stack)}`, code: EXIT.bug }
}

function explain(error: SynopseError, words: Words, paint: Paint): string {
  const key = `error.${error.key}` as const
  const lines = [paint.red(words(key, error.args))]
  for (const fault of error.faults)
    lines.push(words('error.fault', { fault: words(`error.${fault.key}`, fault.args) }))
  const hint = `${key}.hint`
  if (words.has(hint)) lines.push(words(hint, error.args))
  return lines.join('\n')
}
