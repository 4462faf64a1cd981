import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** How many letters and digits readers read in a text. */
export const lettersIn = readOnce(
  ({ prose }: ReadText): number => prose.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
)
