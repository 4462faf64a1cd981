import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** How many letters and digits readers read in a text. */
export const lettersIn = readOnce(({ prose }: ReadText): number => {
  const letters = prose.text.replace(/[^\p{L}\p{N}]+/gu, '')
  const pairs = letters.match(/[\ud800-\udbff]/g)?.length ?? 0
  return letters.length - pairs
})
