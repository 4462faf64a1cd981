import { knownLanguage } from './index.js'
import { stemmer } from './stems.js'

/** A word of a text with the stems that it may have. Offsets are UTF-16 units. */
export interface StemmedWord {
  start: number
  end: number
  stems: readonly string[]
  isCapitals: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Letters of a word that something may be written together with. */
const SHORTEST = 3

/** The words of a text in a language. */
export function stemmedWords(text: string, language: string): StemmedWord[] {
  const stem = stemmer(language)
  const prefixes = knownLanguage(language)?.words.prefixes ?? []
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => {
    const lower = word.toLowerCase()
    // What is written together with the next word: the word may be either.
    const bare = prefixes
      .filter(prefix => lower.startsWith(prefix) && lower.length - prefix.length >= SHORTEST)
      .map(prefix => stem(lower.slice(prefix.length)))
    return {
      start: index,
      end: index + word.length,
      stems: [stem(lower), ...bare],
      isCapitals: word.length > 1 && word !== lower && word === word.toUpperCase(),
    }
  })
}
