import type { Allowance, Entry } from '../alignment/entry.js'
import { isHashOf } from '../alignment/pair-hash.js'

/** Whether an entry's allowance still holds: for this code, source and target. */
export function allows(entry: Entry, source: string, code: string): boolean {
  return allowanceFor(entry, source, code) !== undefined
}

/** The allowance of an entry that holds for this code, source and target. */
export function allowanceFor(entry: Entry, source: string, code: string): Allowance | undefined {
  const candidates = entry.allow?.filter(allowance => allowance.code === code) ?? []
  return candidates.find(({ of }) => isHashOf(of, source, entry.target))
}

/** The allowances that hold for a source and a target; undefined where none does. */
export function holding(
  entry: Entry | undefined,
  source: string,
  target: string,
): readonly Allowance[] | undefined {
  const held = entry?.allow?.filter(({ of }) => isHashOf(of, source, target)) ?? []
  return held.length > 0 ? held : undefined
}
