/** Bytes that file systems take for a name. */
export const LONGEST_NAME = 255

/** By what a disk knows a name again that makes no difference of capitals, and writes accents in its own way. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
