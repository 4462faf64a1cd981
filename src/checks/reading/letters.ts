import { readOnce } from './read-once.js'
import type { Text } from './text.js'

/** How many letters and digits readers read in a text. */
export const lettersIn = readOnce(
  ({ prose }: Text): number => prose.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
)
