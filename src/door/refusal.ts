import type { EntryEdit } from './edit.js'

/** Why an edit was refused. */
const REASONS = [
  /** There is no such unit in that language any more. */
  'gone',
  /** There is no translation that this could be about. */
  'untranslated',
  /** The source is another one than the one decided on. */
  'sourceChanged',
  /** Nobody knows which source was decided on. */
  'sourceUnknown',
  /** Somebody else wrote another target meanwhile. */
  'targetChanged',
  /** Somebody else wrote another note meanwhile. */
  'noteChanged',
  /** A reviewer sent it back meanwhile, or says something else of it. */
  'returnedChanged',
  /** The conflict is another one than the one decided on. */
  'conflictChanged',
  /** Two translations wait for a decision. */
  'conflict',
  /** There is none to decide on. */
  'noConflict',
  /** It is needed: its unit is there. */
  'needed',
  /** The kind of unit holds one paragraph only. */
  'paragraphs',
  /** The paragraph is no longer without a place, or no longer says the same. */
  'placed',
  /** The unit has a translation already. */
  'occupied',
  /** A check objects, and nobody judged that false. */
  'flagged',
] as const

export type RefusalReason = (typeof REASONS)[number]

/** An edit that was not carried out: what was expected, and what is there now. */
export interface Refusal {
  edit: EntryEdit
  reason: RefusalReason
  /** What whoever decided had before them, as far as it is about that. */
  expected?: string | undefined
  found?: string | undefined
  /** Of `flagged`, the code of the check. */
  code?: string
}
