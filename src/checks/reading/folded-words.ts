import { readOnce } from './read-once.js'
import type { Text } from './text.js'
import { wordsOf } from './words.js'

/** The words of a text and nothing else, in lower case: texts that differ in signs, markup and case only are the same. */
export const foldedWords = readOnce((text: Text): string =>
  wordsOf(text)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase(),
)
