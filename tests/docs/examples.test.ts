import { describe, expect, test } from '@jest/globals'
import { type Example, examplesOf, inCopy, matches, PRELUDE, runScripts, UPDATING, updatePage } from './examples.js'
import { PAGES, readPage } from './pages.js'

const RERUN = 'the page shows something else; SYNOPSE_UPDATE_DOCS=1 writes what the tool prints'

/** Each page's examples run in a copy of this project's corpus, one after the other: one may build on another. */
describe('examples of the documentation', () => {
  for (const path of PAGES) {
    const examples = examplesOf(readPage(path))
    if (examples.length === 0) continue
    test(path, () => {
      const [, ...outputs] = inCopy(folder => runScripts([PRELUDE, ...examples.map(({ script }) => script)], folder))
      expect(outputs.length).toBe(examples.length)
      if (UPDATING) updatePage(path, examples, outputs)
      else for (const [index, example] of examples.entries()) expectShown(example, outputs[index] ?? '')
    })
  }
})

function expectShown({ script, shown }: Example, output: string): void {
  if (!shown || matches(shown.text, output)) return
  // Not equal: this prints the difference.
  expect({ script, [RERUN]: output.split('\n') }).toEqual({ script, [RERUN]: shown.text.split('\n') })
}
