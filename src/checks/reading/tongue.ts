import type { Language } from '../../languages/language.js'

/** Words from which on a piece of text says in which language it is. */
export const TELLING = 4

/** How many of some words tell that they are of a language: its little words, and such as only it forms so. */
export function hits(words: readonly string[], { words: lists }: Language): number {
  return words.filter(word => {
    const folded = word.toLowerCase()
    return (
      lists.frequent.has(folded) ||
      (word.length > 5 && lists.endings.some(ending => folded.endsWith(ending))) ||
      (word === folded && lists.letters !== '' && [...lists.letters].some(letter => word.includes(letter)))
    )
  }).length
}
