import { withoutMark } from '../text/byte-order-mark.js'
/** A text without the byte order mark that editors put before JSON, which may have none. */
export function asRead(text: string, path: string): string {
  return path.endsWith('.json') ? withoutMark(text) : text
}
