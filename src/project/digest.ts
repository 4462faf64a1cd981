import { createHash } from 'node:crypto'
import type { Document } from './document.js'

/** Tells apart what the files of a document hold, in a few characters. */
export function digestOf({ texts }: Document): string {
  const hash = createHash('sha256')
  for (const [path, text] of texts) hash.update(`${path}\0${text === undefined}\0`).update(text ?? '')
  return hash.digest('base64url').slice(0, 22)
}
