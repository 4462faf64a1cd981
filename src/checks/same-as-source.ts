import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { foldedWords } from './reading/folded-words.js'
import { hits, TELLING } from './reading/tongue.js'
import { bareWords } from './reading/words.js'

/** A target that says the same as its source, in the language of the source. Names, numbers, addresses, code and loan words are the same in both. */
export const sameAsSource = pairCheck(
  'same-as-source',
  'warn',
  ({ source, target }: CheckedPair): PairFault[] => {
    const folded = foldedWords(target)
    if (folded === '' || folded !== foldedWords(source)) return []
    const words = bareWords(target)
    const { language } = target
    // Words that both languages have say nothing.
    const original = source.language
    const told = original
      ? words.filter(word => hits([word], original) > 0 && !(language && hits([word], language) > 0))
      : []
    const tells = original ? told.length > 0 || isSpeech(words) : isSentence(words)
    return tells ? [{ args: { text: target.prose.text } }] : []
  },
)

/** Whether words are no mere names: German begins all nouns with a capital letter, but neither verbs nor adjectives. */
function isSpeech(words: readonly string[]): boolean {
  const small = words.filter(word => /^\p{Ll}{3}/u.test(word))
  return words.length > 2 ? small.length > 0 : words.length > 1 && small.some(word => word.length >= LONG)
}

/** Whether words are no mere name in a language of which nothing is known: names have small words, but not many. */
const isSentence = (words: readonly string[]): boolean =>
  words.filter(word => /^\p{Ll}/u.test(word)).length >= TELLING

/** Letters from which on a small word of two is no part of a name. */
const LONG = 6

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Karl Marx, 1867', target: 'Karl Marx, 1867' },
    { language: 'en', source: 'Open Source in Action', target: 'Open Source in Action' },
    { language: 'en', source: 'https://example.org/der-streik', target: 'https://example.org/der-streik' },
    { language: 'ru', source: 'Microsoft Visual Studio', target: 'Microsoft Visual Studio' },
    { language: 'ru', source: '`der die das`', target: '`der die das`' },
    { language: 'ar', source: '# Community', target: 'Community' },
    { language: 'ar', source: '1.500', target: '1.500' },
  ],
  reject: [
    { language: 'en', source: 'Die Arbeiter streiken.', target: 'Die Arbeiter streiken.', finds: [''] },
    { language: 'en', source: '# Entwicklung', target: 'Entwicklung', finds: [''] },
    { language: 'ru', source: 'Die **Arbeiter** streiken.', target: 'Die Arbeiter streiken', finds: [''] },
    { language: 'ru', source: 'Arbeiter fordern Lohn', target: 'Arbeiter fordern Lohn', finds: [''] },
    { language: 'ar', source: '# Lage der Arbeiter', target: 'Lage der Arbeiter', finds: [''] },
  ],
}
