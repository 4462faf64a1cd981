import { createHash } from 'node:crypto'

/** Tells a target from others: the beginning of a SHA-256, in base 64. */
export function targetHash(target: string): string {
  return createHash('sha256').update(target).digest('base64url').slice(0, 12)
}
