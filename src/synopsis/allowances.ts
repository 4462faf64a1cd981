import type { Allowance, Entry } from '../alignment/entry.js'
import { isHashOf } from '../alignment/pair-hash.js'
import { sameText } from '../document/key.js'
import { MISALIGNMENT_CODES } from './misalignment.js'
import type { Cell } from './synopsis.js'
import { toldSource } from './told-source.js'

type Judged = Pick<Cell, 'entry' | 'source'>

/** Whether a person judged a finding false that a code has of a unit. */
export function allows(cell: Judged, code: string): boolean {
  return allowanceFor(cell, code) !== undefined
}

/** The allowance of a unit's entry that holds for a code. */
export function allowanceFor(cell: Judged, code: string): Allowance | undefined {
  return cell.entry?.allow?.find(allowance => allowance.code === code && isInForce(allowance, cell))
}

/** Whether an allowance holds of what its finding is about, or of today's source: there, it was given. */
export function isInForce({ code, of }: Allowance, cell: Judged): boolean {
  const { entry, source } = cell
  if (!entry) return false
  return holdsOf(of, entry, source, entry.target) || isHashOf(of, allowedSource(code, cell), entry.target)
}

/** The source of which a person allows what a code has of a unit. Whether a target stands where it belongs is asked of today's. */
export function allowedSource(code: string, cell: Judged): string {
  return MISALIGNMENT_CODES.some(other => other === code) ? cell.source : toldSource(code, cell)
}

/** Whether a hash is of a source and a target, or of the source as the entry keeps it, if that says the same. */
function holdsOf(of: string, entry: Entry, source: string, target: string): boolean {
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
