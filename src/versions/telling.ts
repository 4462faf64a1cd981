import { knownLanguage } from '../languages/index.js'
import { withoutMarks } from '../languages/without-marks.js'

/** What changed between two wordings that changes the meaning most: numbers, and words that deny. */
export interface Telling {
  old: string[]
  new: string[]
}

/** The numbers and negations that only one of two wordings has, in the order of the text. @param tag BCP 47 */
export function telling(old: string, now: string, tag: string): Telling {
  const [before, after] = [tellingWords(old, tag), tellingWords(now, tag)]
  return { old: without(before, after), new: without(after, before) }
}

/** A number with what may stand inside of one, or a word with its apostrophes. */
const WORD = /\p{N}+(?:[.,٫٬’'\u00A0\u202F:/-]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

function tellingWords(text: string, tag: string): string[] {
  const negations = new Set(knownLanguage(tag)?.words.negations.map(plain))
  return [...text.matchAll(WORD)].flatMap(([word]) =>
    /^\p{N}/u.test(word) || negations.has(plain(word)) || /n['’]t$/i.test(word) ? [word] : [],
  )
}

/** A word as the lists have it. */
function plain(word: string): string {
  return withoutMarks(word.toLowerCase())
}

/** The words of one list without as many of the same in another. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(plain(word), (left.get(plain(word)) ?? 0) + 1)
  return words.filter(word => {
    const count = left.get(plain(word)) ?? 0
    left.set(plain(word), count - 1)
    return count <= 0
  })
}
