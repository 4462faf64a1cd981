import { createHash } from 'node:crypto'
import { hashedForm } from '../document/hashed-form.js'

/** Tells a target from others that say something else: the beginning of a SHA-256, in base 64. */
export function targetHash(target: string): string {
  return hash(hashedForm(target))
}

/** The same of how it is written, which needs no look at what it says. */
export function writtenHash(target: string): string {
  return hash(target)
}

/** Whether a hash was made of a target, or of how it is written, by this version or by the first, which hashed what it had stored. */
export function isTargetHash(of: string, target: string): boolean {
  return of === writtenHash(target) || of === targetHash(target)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
