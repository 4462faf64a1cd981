import type { Range } from '../../text/range.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** A word of a text: letters and digits, with hyphens and apostrophes inside. */
export interface PlacedWord extends Range {
  text: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text. */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
}

/** The words of the prose of a text. */
export const wordsOf = readOnce(({ prose }: ReadText): readonly PlacedWord[] => wordsIn(prose.text))

/** The same without their places. */
export const bareWords = readOnce(({ prose }: ReadText): readonly string[] => prose.text.match(WORD) ?? [])

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0
}
