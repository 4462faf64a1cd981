import { basisOf } from '../../door/basis-of.js'
import { cellAt } from '../../synopsis/spot.js'
import { toDestination, toward } from '../course.js'
import type { Turn } from '../effect.js'
import { isAllKnown, leftIn } from '../in-queue.js'
import { leaving } from '../left-at.js'
import { ON_REVIEWING, onward } from '../reviewing.js'
import type { Editing, Opened, UiMessage, UiState, Undo } from '../state.js'
import { read, withOpened } from './reading.js'

/** What was written, and the document as it is since. */
export interface Written {
  opened: Opened
  paths: readonly string[]
  message: UiMessage
  /** What takes it back. */
  undo?: Undo | undefined
  /** Whether it took a change back itself, or made it again. */
  turn?: Turn | undefined
}

/** Saved changes that can be taken back, at most. */
const STEPS = 100

const withPaths = ({ written }: UiState, paths: readonly string[]) =>
  [...new Set([...written, ...paths])].sort()

/** After something was written: on to where its person wanted to be then; whoever typed on stays. */
export function saved(state: UiState, answer: Written): UiState {
  if (answer.turn) return turnedTo(state, answer)
  const { opened, paths, message, undo } = answer
  const editing = stillTyped(state, opened)
  const now = {
    ...withOpened(state, opened),
    message,
    ...(undo && { undos: [undo, ...state.undos].slice(0, STEPS), redos: [] }),
    editing,
    layer: undefined,
    isDeciding: false,
    written: withPaths(state, paths),
    changed: [...state.changed, opened.id],
  }
  if (message.key !== 'ui.saved') return state.isDeciding ? toward(now, ON_REVIEWING) : now
  const left = leftIn(now, now.queue)
  const after = state.isDeciding ? toward(now, ON_REVIEWING) : editing ? now : goneOn(now, state.editing)
  if (left > 0) return { ...after, message: { key: 'ui.savedLeft', args: { left } } }
  return { ...after, message: isAllKnown(now, now.queue) ? { key: 'ui.savedAll' } : message }
}

/** After a change was taken back or made again: at its place, wherever that is. */
function turnedTo(state: UiState, { opened, paths, message, undo, turn }: Written): UiState {
  const [past, future] =
    turn === 'undo' ? [state.undos.slice(1), state.redos] : [state.undos, state.redos.slice(1)]
  const isOther = state.opened !== undefined && state.opened.id !== opened.id
  const row = opened.synopsis.rows.findIndex(({ unit }) => unit.id === undo?.unit)
  const now = isOther ? leaving(state) : state
  return {
    ...read(now, opened),
    row: row < 0 ? Math.min(now.row, opened.synopsis.rows.length - 1) : row,
    isDeciding: false,
    // What waits again is what somebody takes up again.
    ...(state.placing &&
      undo?.paragraph &&
      undo.paragraph.at === undefined && { placing: undo.paragraph.id }),
    language: undo?.language ?? state.language,
    explanation: undefined,
    message,
    changed: [...state.changed, opened.id],
    undos: undo && turn === 'redo' ? [undo, ...past] : past,
    redos: undo && turn === 'undo' ? [undo, ...future] : future,
    written: withPaths(state, paths),
  }
}

/** Where somebody wanted to be once their text was saved. */
function goneOn(state: UiState, { goesOn, leavesFor }: Partial<Editing> = {}): UiState {
  if (leavesFor) return toDestination(state, leavesFor)
  return goesOn ? toward(state, onward(state)) : state
}

/** What was typed on while it was saved; undefined where it was not. */
function stillTyped({ editing }: UiState, { synopsis }: Opened): Editing | undefined {
  if (!editing || editing.editor.text === editing.saving) return undefined
  const { unit, language, editor } = editing
  const cell = cellAt(synopsis, unit, language)
  if (editing.saving === undefined || !cell) return editing
  // A conflict that arose meanwhile was not shown.
  return { unit, language, editor, basis: { ...basisOf(cell), conflict: undefined } }
}
