import { createHash } from 'node:crypto'
import { hashedForm } from '../document/hashed-form.js'

/** Tells a target from others that say something else: the beginning of a SHA-256, in base 64. */
export function targetHash(target: string): string {
  return hash(hashedForm(target))
}

/** Whether a hash was made of a target, by this version or by the first, which hashed what it had stored. */
export function isTargetHash(of: string, target: string): boolean {
  return of === targetHash(target) || of === hash(target)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
