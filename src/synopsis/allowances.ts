import type { Allowance, Entry } from '../alignment/entry.js'
import { isHashOf } from '../alignment/pair-hash.js'
import { sameText } from '../document/key.js'

/** Whether an entry's allowance still holds: for this code, source and target. */
export function allows(entry: Entry, source: string, code: string): boolean {
  return allowanceFor(entry, source, code) !== undefined
}

/** The allowance of an entry that holds for this code, source and target. */
export function allowanceFor(entry: Entry, source: string, code: string): Allowance | undefined {
  const candidates = entry.allow?.filter(allowance => allowance.code === code) ?? []
  return candidates.find(({ of }) => holdsOf(of, entry, source, entry.target))
}

/** Whether a hash is of a source and a target, or of the source as the entry keeps it, if that says the same. */
export function holdsOf(of: string, entry: Entry, source: string, target: string): boolean {
  if (isHashOf(of, source, target)) return true
  return entry.source !== source && sameText(entry.source, source) && isHashOf(of, entry.source, target)
}

/** The allowances that hold for a source and a target; undefined where none does. */
export function holding(
  entry: Entry | undefined,
  source: string,
  target: string,
): readonly Allowance[] | undefined {
  const held = entry?.allow?.filter(({ of }) => holdsOf(of, entry, source, target)) ?? []
  return held.length > 0 ? held : undefined
}
