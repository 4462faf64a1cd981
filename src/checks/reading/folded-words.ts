import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'
import { bareWords } from './words.js'

/** The words of a text and nothing else, in lower case: texts that differ in signs, markup and case only are the same. */
export const foldedWords = readOnce((text: ReadText): string => bareWords(text).join(' ').toLowerCase())
