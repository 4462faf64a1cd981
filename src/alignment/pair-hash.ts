import { createHash } from 'node:crypto'

/** Hash of a source and its target: what a person judged. It changes when either does. */
export function pairHash(source: string, target: string): string {
  return createHash('sha256')
    .update(JSON.stringify([source, target]))
    .digest('hex')
    .slice(0, 16)
}
