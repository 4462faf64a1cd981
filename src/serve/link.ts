import { ENTRANCE } from './guard.js'
import type { Keys } from './keys.js'

/** The link that opens the pages: whoever has it may do all that they can. @param document the one that they begin with */
export function linkTo(port: number, keys: Keys, document?: string): string {
  const query = new URLSearchParams({ token: keys.link, ...(document !== undefined && { document }) })
  return `http://127.0.0.1:${port}${ENTRANCE}?${query}`
}
