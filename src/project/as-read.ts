import { withoutMark, withoutMarkBytes } from '../text/byte-order-mark.js'
/** A text without the byte order mark that editors put before JSON, which may have none. */
export function asRead(text: string, path: string): string {
  return path.endsWith('.json') ? withoutMark(text) : text
}

/** The same of its bytes. */
export function bytesAsRead(bytes: Uint8Array, path: string): Uint8Array {
  return path.endsWith('.json') ? withoutMarkBytes(bytes) : bytes
}
