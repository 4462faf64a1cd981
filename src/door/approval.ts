import { STATES, type State } from '../alignment/entry.js'
import type { MisalignmentCode } from '../synopsis/misalignment.js'
import type { EntryEdit, UnitPlace } from './edit.js'
import type { LookedUp } from './looked-up.js'

/**
 * The checks that stand against an approval, as long as no person has judged their findings false and the config leaves them on:
 * nobody can have read a translation and found it right that is one of these.
 */
export const AGAINST_APPROVAL = [
  'drifted',
  'misaligned',
  'truncated',
  'doubled',
  'conflict',
  'structure',
] as const satisfies readonly (MisalignmentCode | 'drifted' | 'conflict' | 'structure')[]

/** The codes of those that find something at a place, in the document as it would be after the edits. */
export type Verdicts = (place: UnitPlace) => readonly string[]

/**
 * The state that an edit asks for, if that is an approval; undefined where it approves nothing that was not approved. What comes back
 * keeps the review that it had.
 */
export function raisedTo({ wish }: EntryEdit, { entry, target }: LookedUp): State | undefined {
  const state = wish.kind === 'translate' || wish.kind === 'approve' ? wish.state : undefined
  if (state === undefined || state === 'translated') return undefined
  // A person who reviews looks at it now; another text was never approved.
  const isKnown = wish.kind === 'translate' && wish.target === target
  const before = entry && isKnown && !entry.returned ? entry.state : 'initial'
  return STATES.indexOf(state) > STATES.indexOf(before) ? state : undefined
}

/** Whether an edit approves what a reviewer sent back, and whoever wants it may not know that. */
export function passesOverReturn({ basis, wish }: EntryEdit, { entry, target }: LookedUp): boolean {
  const isSame = wish.kind === 'translate' && wish.target === target
  return isSame && entry?.returned !== undefined && entry.returned.note !== basis.returned
}

/** The edit without the approval that it asks for: what may not be approved is taken as translated. */
export function withoutApproval(edit: EntryEdit, { entry, target }: LookedUp): EntryEdit {
  const { wish } = edit
  if (wish.kind !== 'translate') return edit
  // The same text keeps the state that it has.
  const kept = wish.target === target && entry?.state !== 'initial' ? entry?.state : undefined
  const state = (kept ?? 'translated') as Exclude<State, 'initial'>
  return { ...edit, wish: { ...wish, state } }
}
