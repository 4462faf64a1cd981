import { expect, test } from '@jest/globals'
import { project } from '../process.js'

/** Runs before the command line, in its process. */
const first = (code: string) => ({
  NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(code)}"`,
})

/** Has the first file that is opened do something else. */
const opening = (what: string) => `import fs from "node:fs/promises"
import { syncBuiltinESMExports } from "node:module"
fs.open = () => { ${what}; return new Promise(() => {}) }
syncBuiltinESMExports()`

test.each([
  ['waits for what never comes', ''],
  ['meets an error that nobody catches', 'setTimeout(() => { throw new Error("egal") })'],
  ['leaves a promise alone that fails', 'Promise.reject(new Error("egal"))'],
])('a call that %s ends as a bug of ours, and says something', async (_what, act) => {
  // Only what is large is read by another thread, which can be waited for.
  const made = project({ 'corpus/a.md': `${'Eins. '.repeat(200_000)}\n` })
  const outcome = await made.run(['check'], { env: first(opening(act)) })
  expect(outcome.code).toBe(70)
  expect(outcome.stderr).not.toBe('')
})
