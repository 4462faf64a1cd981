import type { Allowance, Entry } from '../alignment/entry.js'
import { pairHash } from '../alignment/pair-hash.js'

/** Whether an entry's allowance still holds: for this code, source and target. */
export function allows(entry: Entry, source: string, code: string): boolean {
  return allowanceFor(entry, source, code) !== undefined
}

/** The allowance of an entry that holds for this code, source and target. */
export function allowanceFor(entry: Entry, source: string, code: string): Allowance | undefined {
  const candidates = entry.allow?.filter(allowance => allowance.code === code) ?? []
  if (candidates.length === 0) return undefined
  const of = pairHash(source, entry.target)
  return candidates.find(allowance => allowance.of === of)
}

/** The allowances that hold for a source and a target; undefined where none does. */
export function holding(
  entry: Entry | undefined,
  source: string,
  target: string,
): readonly Allowance[] | undefined {
  const of = pairHash(source, target)
  const held = entry?.allow?.filter(allowance => allowance.of === of) ?? []
  return held.length > 0 ? held : undefined
}
