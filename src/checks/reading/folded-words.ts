import type { Text } from './text.js'
import { wordsIn } from './words.js'

/** The words of a text and nothing else, in lower case: texts that differ in signs, markup and case only are the same. */
export function foldedWords({ prose }: Text): string {
  return wordsIn(prose.text)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
}
