import { type Examples, type Fault, type Pair, pairCheck } from './pair.js'
import { foldedWords } from './reading/folded-words.js'
import { hits } from './reading/tongue.js'
import { wordsIn } from './reading/words.js'

/** A target that says the same as its German, in German. Names, numbers, addresses, code and loan words are the same in both. */
export const sameAsSource = pairCheck('same-as-source', 'warn', ({ german, target }: Pair): Fault[] => {
  const folded = foldedWords(target)
  if (folded === '' || folded !== foldedWords(german)) return []
  const words = wordsIn(target.prose.text).map(({ text }) => text)
  const { language } = target
  const source = german.language
  // Words that both languages have say nothing.
  const told = source
    ? words.filter(word => hits([word], source) > 0 && !(language && hits([word], language) > 0))
    : []
  return told.length > 0 || isSpeech(words) ? [{ args: { text: target.prose.text } }] : []
})

/** Whether words are no mere names: German begins all nouns with a capital letter, but neither verbs nor adjectives. */
function isSpeech(words: readonly string[]): boolean {
  const small = words.filter(word => /^\p{Ll}{3}/u.test(word))
  return words.length > 2 ? small.length > 0 : words.length > 1 && small.some(word => word.length >= LONG)
}

/** Letters from which on a small word of two is no part of a name. */
const LONG = 6

export const examples: Examples = {
  accept: [
    { language: 'en', german: 'Karl Marx, 1867', target: 'Karl Marx, 1867' },
    { language: 'en', german: 'Open Source in Action', target: 'Open Source in Action' },
    { language: 'en', german: 'https://example.org/der-streik', target: 'https://example.org/der-streik' },
    { language: 'ru', german: 'Microsoft Visual Studio', target: 'Microsoft Visual Studio' },
    { language: 'ru', german: '`der die das`', target: '`der die das`' },
    { language: 'ar', german: '# Community', target: 'Community' },
    { language: 'ar', german: '1.500', target: '1.500' },
  ],
  reject: [
    { language: 'en', german: 'Die Arbeiter streiken.', target: 'Die Arbeiter streiken.', finds: [''] },
    { language: 'en', german: '# Entwicklung', target: 'Entwicklung', finds: [''] },
    { language: 'ru', german: 'Die **Arbeiter** streiken.', target: 'Die Arbeiter streiken', finds: [''] },
    { language: 'ru', german: 'Arbeiter fordern Lohn', target: 'Arbeiter fordern Lohn', finds: [''] },
    { language: 'ar', german: '# Lage der Arbeiter', target: 'Lage der Arbeiter', finds: [''] },
  ],
}
