import { createHash } from 'node:crypto'
import { type KnownFinding, keyOf } from './baseline.js'

/** For each finding a short name by which other tools know it again; several that are alike are numbered. */
export function fingerprints(findings: readonly KnownFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const key = keyOf(finding)
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return createHash('sha256').update(`${key} ${number}`).digest('hex').slice(0, 32)
  })
}
