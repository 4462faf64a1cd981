import { expect, test } from '@jest/globals'
import { refuseWrongText } from '../../src/placing/wrong-text.js'
import { ARABIC, ENGLISH, GERMAN, RUSSIAN } from '../commands/reservoir.js'

/** What is said of a text as a translation of the source: the key of the refusal, if there is one. */
function said(texts: readonly string[], language: string): string | undefined {
  try {
    refuseWrongText(texts, GERMAN, { path: 'x.md', language }, 'de')
  } catch (error) {
    return (error as { key?: string }).key
  }
  return undefined
}

const ADDRESSES = ['Quelle: https://example.org/ein/sehr/langer/pfad/in/lateinischer/schrift']

test.each<[string, readonly string[], string, string | undefined]>([
  ['right ones', RUSSIAN, 'ru', undefined],
  ['right ones', ARABIC, 'ar-EG', undefined],
  ['right ones', ENGLISH, 'en', undefined],
  ['another script', ENGLISH, 'ru', 'align.otherScript'],
  ['another script', ENGLISH, 'ar', 'align.otherScript'],
  ['another script', RUSSIAN, 'en-GB', 'align.otherScript'],
  ['another script', RUSSIAN, 'ar', 'align.otherScript'],
  ['another language of the same script is not told', ENGLISH, 'fr', undefined],
  ['a language of which nothing is known', RUSSIAN, 'sr', undefined],
  ['a tag that names a script', ENGLISH, 'ru-Latn', undefined],
  ['the German itself', GERMAN, 'en', 'align.original'],
  ['the German itself', GERMAN, 'ru', 'align.original'],
  [
    'the German, edited and laid out anew',
    [GERMAN.slice(2).join(' '), 'Ein neuer Satz.'],
    'en',
    'align.original',
  ],
  ['some German in it', [...ENGLISH, ...GERMAN.slice(0, 3)], 'en', undefined],
  ['names in another script', ['Смотри Wikipedia, YouTube.', 'Источник неизвестен.'], 'ru', undefined],
  [
    'addresses are of no script',
    ['Источник: здесь.', ...ADDRESSES.map(text => text.slice(8))],
    'ru',
    undefined,
  ],
  ['too little to tell', ['OSZE', 'NATO'], 'ru', undefined],
  ['no letters', ['1957', '–'], 'ru', undefined],
])('%s: %#', (_, texts, language, expected) => {
  expect(said(texts, language)).toBe(expected)
})
