import { basisOf } from '../../door/basis-of.js'
import type { Basis } from '../../door/edit.js'
import type { Refusal, RefusalReason } from '../../door/refusal.js'
import { cellAt } from '../../synopsis/spot.js'
import { toward } from '../course.js'
import type { WantedChange } from '../effect.js'
import type { Editing, Opened, UiMessage, UiState } from '../state.js'
import { withOpened } from './reading.js'

/** What was refused, and why. */
export interface Refused {
  opened: Opened
  refusal: Pick<Refusal, 'reason' | 'expected' | 'found'>
  /** What was wanted (none where something was taken back). */
  change?: WantedChange | undefined
  message: UiMessage
}

/** Nothing was written: a person decides again, with what is there now before them. */
export function refused(state: UiState, { opened, refusal, change, message }: Refused): UiState {
  return {
    ...withOpened(state, opened),
    isDeciding: false,
    message,
    ...(change && askedAgain(state, change, opened, refusal)),
  }
}

/** What could not be done: nobody goes anywhere, but past a document that could not be checked on the way. */
export function failed(state: UiState, { message }: { message: UiMessage }): UiState {
  const { aim, documents } = state
  if (aim?.checks && aim.course && message.key.startsWith('error.')) {
    const without = documents.map(listed =>
      listed.document === aim.document ? { ...listed, broken: message } : listed,
    )
    return toward({ ...state, documents: without }, aim.course, aim.from)
  }
  return {
    ...state,
    message,
    aim: undefined,
    isDeciding: false,
    editing: state.editing && stayed(state.editing),
  }
}

/** Lets a person decide again, with what is there now before them: what they typed is kept. */
function askedAgain(
  { editing }: UiState,
  change: WantedChange,
  { synopsis }: Opened,
  { reason, expected, found }: Refused['refusal'],
): Partial<UiState> {
  const cell = cellAt(synopsis, change.unit, change.language)
  if (!cell) return { layer: undefined }
  const now = basisOf(cell)
  if (change.kind === 'accept') return { layer: 'reason', typed: change.reason, asked: now }
  if (change.kind === 'allow') return { layer: 'allow', typed: change.reason, asked: now }
  if (change.kind === 'return') return { layer: 'return', typed: change.note, asked: now }
  if (change.kind === 'note') return { layer: 'note', typed: change.note, asked: now }
  if (change.kind !== 'save' || !editing) return {}
  const { saving: _saved, goesOn: _next, leavesFor: _there, ...kept } = editing
  const isTheirs = reason === 'targetChanged' || reason === 'conflictChanged'
  return {
    editing: {
      ...kept,
      // Only what the refusal shows was seen now; the next asks about the rest.
      basis: { ...kept.basis, ...pick(now, SHOWN[reason] ?? []) },
      ...(isTheirs && found !== undefined && { theirs: found }),
      ...(reason === 'sourceChanged' && expected !== undefined && { former: expected }),
    },
  }
}

/** What a refusal shows of what is there now. */
const SHOWN: Partial<Record<RefusalReason, readonly (keyof Basis)[]>> = {
  sourceChanged: ['source'],
  sourceUnknown: ['source'],
  targetChanged: ['target'],
  conflictChanged: ['conflict'],
  noConflict: ['conflict'],
  returnedChanged: ['returned'],
}

function pick(basis: Basis, keys: readonly (keyof Basis)[]): Basis {
  return Object.fromEntries(keys.map(key => [key, basis[key]]))
}

/** A text whose person stays with it. */
function stayed({ goesOn: _next, leavesFor: _there, ...editing }: Editing): Editing {
  return editing
}
