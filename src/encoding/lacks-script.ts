import { proseOf } from './prose.js'
import { letterOf } from './script.js'

/** A text beside what it translates. */
export interface TextPair {
  source: string
  target: string
}

/** Words that the sources don't have from which on they are no mere names: in all, and such as begin with a small letter. */
const [WORDS, SMALL] = [5, 3]

/**
 * Whether translations of a language have not one letter of its script, though they have words that are no names of the source:
 * they are in another language, or their letters went another way.
 */
export function lacksScript(pairs: readonly TextPair[], language: string): boolean {
  const letter = letterOf(language)
  if (!letter || pairs.some(({ target }) => letter.test(target))) return false
  const words = pairs.flatMap(({ source, target }) => {
    const known = new Set(wordsIn(source).map(word => word.toLowerCase()))
    return wordsIn(target).filter(word => !known.has(word.toLowerCase()))
  })
  return words.length >= WORDS || words.filter(word => !/^\p{Lu}/u.test(word)).length >= SMALL
}

const wordsIn = (text: string) => proseOf(text).match(/\p{L}{2,}/gu) ?? []
