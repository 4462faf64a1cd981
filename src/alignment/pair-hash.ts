import { createHash } from 'node:crypto'
import { hashedForm } from '../document/hashed-form.js'

/** Hash of a source and its target: what a person judged. It changes when either says something else. */
export function pairHash(source: string, target: string): string {
  return hash(hashedForm(source), hashedForm(target))
}

/** Whether a hash was made of a source and its target, by this version or by the first, which hashed what it had stored. */
export function isHashOf(of: string, source: string, target: string): boolean {
  return of === pairHash(source, target) || of === hash(source, target)
}

function hash(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
}
