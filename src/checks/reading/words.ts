import type { Range } from '../../text/range.js'
import { readOnce } from './read-once.js'
import type { Text } from './text.js'

/** A word of a text: letters and digits, with hyphens and apostrophes inside. */
export interface Word extends Range {
  text: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
}

/** The words of the prose of a text. */
export const wordsOf = readOnce(({ prose }: Text): readonly Word[] => wordsIn(prose.text))

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsIn(text).length
}
