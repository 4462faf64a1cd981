import type { EntryEdit } from '../../door/edit.js'

const TAKEN = ['taken', 'unapproved', 'stale', 'settled', 'noted'] as const

/** What came for nothing: a translation that isn't in the entries now. */
export const REFUSED = [
  'guess',
  'conflict',
  'misshapen',
  'partial',
  'codes',
  'damaged',
  'language',
  'twice',
  'mixed',
  'unknown',
] as const

/** What something came of. */
export const ACCEPTED = [...TAKEN, 'guess'] as const

/**
 * What becomes of a unit that comes back.
 *
 * Taken: `taken`; `unapproved`, as translated, since a check objects to the state that it asks for; `stale`, as a translation of a
 * source that changed since; `settled`, the same text for a source that had changed; `noted`, a note alone.
 *
 * Not taken: `guess`, kept as a candidate, since nobody stands behind it or it was made for another text; `conflict`, somebody wrote
 * something else meanwhile; `misshapen`, its text can't stand there; `partial`, a segment of it has no translation; `codes`, it has
 * codes whose marks nobody knows; `damaged`, its characters were lost or read in a wrong encoding; `language`, it is not in its language's script; `twice`, the file had another text
 * for it before; `mixed`, its id and its source belong to different units; `unknown`, no such unit.
 *
 * Nothing to take: `same`, nothing new; `empty`, no translation in the file.
 */
export const OUTCOMES = [...TAKEN, ...REFUSED, 'same', 'empty'] as const
export type ImportOutcome = (typeof OUTCOMES)[number]

export interface TakenUnit {
  outcome: ImportOutcome
  /** The line or row of the file, where it is known. */
  line?: number | undefined
  /** The unit of today, or what the file calls it. */
  unit: string
  /** The source in the file; of a guess, the one that it is said to be made from. */
  source: string
  /** The target in the file. */
  target: string
  /** The target that stands: of a conflict that of somebody else, of what comes twice the first. */
  current?: string
  /** Where it asked for an approval, the code of the check that objects. */
  code?: string
  /** What the door is asked for. */
  edits?: readonly EntryEdit[]
}
