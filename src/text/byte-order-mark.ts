/** What programs on Windows set before a text; it is none of it. */
export const BOM = '\uFEFF'

const BOM_BYTES = [0xef, 0xbb, 0xbf]

/** A text without the mark that may stand before it. */
export function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(BOM.length) : text
}

/** The same of the bytes of a text in UTF-8. */
export function withoutMarkBytes(bytes: Uint8Array): Uint8Array {
  return BOM_BYTES.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BOM_BYTES.length) : bytes
}
