import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Quick rather than small. */
const LEVEL = 1

/** Text as fewer bytes. */
export function deflated(text: string): Buffer {
  return deflateRawSync(text, { level: LEVEL })
}

/** The bytes of such a text; undefined for what is none, or would be more than `limit` bytes. */
export function inflated(bytes: Uint8Array, limit: number): Buffer | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined
    throw error
  }
}
