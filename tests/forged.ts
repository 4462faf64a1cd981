import { crc32 } from 'node:zlib'

/**
 * A kept file with something else in its place, and a sum that fits: what its reader thinks of that has nothing to do with damage.
 *
 * @param kept the file as it was kept
 */
export function forged(kept: string, text: string): string {
  const [key = ''] = kept.split(' ', 1)
  return `${key} ${crc32(text).toString(16)}-${Buffer.byteLength(text)}\n${text}`
}
