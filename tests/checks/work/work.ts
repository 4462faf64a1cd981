import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'
import { native, stepsOf } from './regexp-steps.js'

/** What a piece of work took: blocks of this project's code that were run, and steps of regular expressions, by expression. */
export interface Work {
  blocks: number
  steps: ReadonlyMap<string, number>
}

/**
 * Counts work, which is the same on any machine at any time: V8 counts how often each block of `src/` is run, and each
 * call of a regular expression is done once more by a matcher that counts its steps.
 */
export function workOf(run: () => unknown): Work {
  const calls: [RegExp, string, number][] = []
  RegExp.prototype.exec = function (text: string) {
    calls.push([this, String(text), this.global || this.sticky ? this.lastIndex : 0])
    return native.call(this, text)
  }
  let blocks: number
  try {
    blocks = blocksOf(run)
  } finally {
    RegExp.prototype.exec = native
  }
  const steps = new Map<string, number>()
  for (const [pattern, text, from] of calls)
    steps.set(String(pattern), (steps.get(String(pattern)) ?? 0) + stepsOf(pattern, text, from))
  return { blocks, steps }
}

/** Without the optimising compilers, as blocks of what they make of running code are not all counted. */
function blocksOf(run: () => unknown): number {
  const session = new Session()
  session.connect()
  setFlagsFromString('--no-opt')
  setFlagsFromString('--no-maglev')
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    run()
    let blocks = 0
    session.post('Profiler.takePreciseCoverage', (error, found) => {
      if (error) throw error
      for (const { url, functions } of found.result)
        if (/\/src\/[^?]*\.ts$/.test(url))
          for (const { ranges } of functions) for (const { count } of ranges) blocks += count
    })
    session.post('Profiler.stopPreciseCoverage')
    return blocks
  } finally {
    // Maglev stays off: not every Node has it on.
    setFlagsFromString('--opt')
    session.disconnect()
  }
}
