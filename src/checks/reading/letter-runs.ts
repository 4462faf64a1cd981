import { remembered } from '../../remembered.js'
import type { Range } from '../../text/range.js'
import { readOnce } from './read-once.js'
import { type Script, scriptOfLetter } from './scripts.js'
import type { ReadText } from './text-reader.js'

/** Letters without anything between. */
export interface LetterRun extends Range {
  text: string
  /** How many letters of each script it has. */
  scripts: ReadonlyMap<Script, number>
}

/** The runs of letters of a text. */
function letterRuns(text: string): LetterRun[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ index, 0: run }) => ({
    text: run,
    start: index,
    end: index + run.length,
    scripts: scriptsOf(run),
  }))
}

const scriptsOf = remembered((run): LetterRun['scripts'] => {
  const scripts = new Map<Script, number>()
  for (const letter of run) {
    const script = scriptOfLetter(letter)
    if (script) scripts.set(script, (scripts.get(script) ?? 0) + 1)
  }
  return scripts
})

/** The runs of letters of the prose of a text. */
export const letterRunsOf = readOnce(({ prose }: ReadText): readonly LetterRun[] => letterRuns(prose.text))

/** How many letters of each script the prose of a text has. */
export const letterCountsOf = readOnce((text: ReadText): ReadonlyMap<Script, number> => {
  const counts = new Map<Script, number>()
  for (const { scripts } of letterRunsOf(text))
    for (const [script, count] of scripts) counts.set(script, (counts.get(script) ?? 0) + count)
  return counts
})
