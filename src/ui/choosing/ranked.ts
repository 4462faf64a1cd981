import { go } from 'fuzzysort'
import { fold } from '../../synopsis/find.js'
import type { Choice } from './choice.js'

/** Choices that are shown, at most. */
const MOST = 100
/** From about there on, a text has the words that were typed, and not just their letters. */
const HAS_WORDS = 0.5

/**
 * The choices that hold what was typed, letter by letter in its order, the best first; all of them where nothing was typed.
 *
 * @param others choices that were found by their words elsewhere: they come behind those that have the words as well
 */
export function ranked(typed: string, choices: readonly Choice[], others: readonly Choice[] = []): Choice[] {
  const wanted = fold(typed).trim()
  if (wanted === '') return choices.slice(0, MOST)
  const found = go(wanted, [...choices], {
    key: ({ label }: Choice) => fold(label),
    limit: MOST,
    threshold: 0.1,
  })
  const sure = found.filter(({ score }) => score >= HAS_WORDS).length
  const all = found.map(({ obj }) => obj)
  return [...all.slice(0, sure), ...others, ...all.slice(sure)]
}
