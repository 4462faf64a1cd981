import type { Evidence, Suspicion } from '../aligner/suspect.js'

/** A unit of the document by its id and its number; the first unit has the number 1. */
export interface Place {
  unit: string
  number: number
  /** Its source today. */
  text: string
}

/** The first and last of the units whose targets are shifted together, and by how many places. */
export interface Run {
  from: Place
  to: Place
  by: number
}

/**
 * Why a target seems not to translate the units that it stands beside. `score` says how sure it is, 0 to 1; `fits` is the
 * unit whose source the target fits better.
 */
export type Misalignment = { score: number; evidence: readonly Evidence[] } & (
  | { kind: 'swapped'; fits: Place; run?: never }
  | { kind: 'shifted'; fits: Place; run?: Run }
  | { kind: 'foreign'; fits?: Place; run?: never }
  | { kind: 'truncated' | 'doubled'; fits?: never; run?: never }
)

/** The codes under which checks tell of misalignments, and a person allows them. */
export const MISALIGNMENT_CODES = ['misaligned', 'truncated', 'doubled'] as const

export type MisalignmentCode = (typeof MISALIGNMENT_CODES)[number]

/** The code of a suspicion. */
export function codeOf(kind: Suspicion): MisalignmentCode {
  return kind === 'truncated' || kind === 'doubled' ? kind : 'misaligned'
}

/** What there is to say of a misalignment, by what is known: where the target belongs, and what is shifted with it. */
export function wordingOf({ kind, fits, run }: Misalignment) {
  if (kind !== 'shifted' && kind !== 'foreign') return kind
  if (run) return 'shifted'
  return fits ? 'fits' : 'foreign'
}

/** Whether two misalignments of a language are told as one: those of a run are. */
export function toldTogether(a: Misalignment, b: Misalignment): boolean {
  return a === b || (a.run !== undefined && a.run.from.unit === b.run?.from.unit)
}

/** What a reader calls that which a reason is about: several of them are words. */
export type EvidenceName = 'number' | 'address' | 'name' | 'word' | 'length'

/** The reasons that the analysis tells, by what a reader calls them. */
export const EVIDENCE: Readonly<Partial<Record<Evidence['reason'], EvidenceName>>> = {
  number: 'number',
  address: 'address',
  name: 'name',
  same: 'word',
  cognate: 'word',
  lexicon: 'word',
  compound: 'word',
  learned: 'word',
  length: 'length',
}
