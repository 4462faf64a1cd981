import { go } from 'fuzzysort'
import { fold } from '../../synopsis/find.js'
import type { Choice } from './choice.js'

/** Choices that are shown, at most. */
const MOST = 100

/** The choices that hold what was typed, letter by letter in its order, the best first; all of them where nothing was typed. */
export function ranked(typed: string, choices: readonly Choice[]): Choice[] {
  const wanted = fold(typed).trim()
  if (wanted === '') return choices.slice(0, MOST)
  const found = go(wanted, [...choices], {
    key: ({ label }: Choice) => fold(label),
    limit: MOST,
    threshold: 0.1,
  })
  return found.map(({ obj }) => obj)
}
