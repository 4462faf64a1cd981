import { basisOf } from '../../door/basis-of.js'
import { allowable } from '../allowable.js'
import type { Turn } from '../effect.js'
import type { DeedName } from '../keys.js'
import { spotOf } from '../spot.js'
import { baseOf, currentCell, type UiState, type Undo } from '../state.js'
import type { Deed, Next } from './deed.js'

const reviewed =
  (to: 'reviewed' | 'final'): Deed =>
  state => {
    const where = spotOf(state)
    const cell = currentCell(state)
    return where && cell
      ? [deciding(state), { kind: 'review', ...where, state: to, basis: basisOf(cell) }]
      : state
  }

/** Whoever goes through a review goes on behind what they decide. */
export const deciding = (state: UiState): UiState => ({ ...state, isDeciding: state.isReviewing })

function turned(state: UiState, turn: Turn, undo: Undo | undefined): Next {
  if (undo)
    return [
      { ...state, isDeciding: true },
      { kind: 'restore', undo, turn },
    ]
  return { ...state, message: { key: turn === 'undo' ? 'ui.nothingToUndo' : 'ui.nothingToRedo' } }
}

/** Decides on a translation without typing another. */
export const DECIDING = {
  accept: state => {
    const cell = currentCell(state)
    if (!cell?.drifted) return { ...state, message: { key: 'ui.notDrifted' } }
    return { ...state, layer: 'reason', typed: '', top: 0, asked: basisOf(cell) }
  },
  allow: state => {
    const { opened, editing } = state
    const cell = currentCell(state)
    if (!opened || !cell) return state
    if (editing && editing.editor.text !== baseOf(editing))
      return { ...state, message: { key: 'ui.allowStored' } }
    if (!opened.isLooked) return { ...state, message: { key: 'ui.looking' } }
    const allowing = allowable(state)
    if (allowing.length === 0) return { ...state, message: { key: 'ui.nothingToAllow' } }
    return { ...state, layer: 'allow', allowing, typed: '', top: 0, asked: basisOf(cell) }
  },
  note: state => {
    const cell = currentCell(state)
    if (!cell) return state
    return { ...state, layer: 'note', typed: cell.entry?.note ?? '', top: 0, asked: basisOf(cell) }
  },
  sendBack: state => {
    const cell = currentCell(state)
    if (!cell) return state
    return {
      ...state,
      layer: 'return',
      typed: cell.entry?.returned?.note ?? '',
      top: 0,
      asked: basisOf(cell),
    }
  },
  review: reviewed('reviewed'),
  finish: reviewed('final'),
  restore: state => turned(state, 'undo', state.undos[0]),
  repeat: state => turned(state, 'redo', state.redos[0]),
} as const satisfies Partial<Record<DeedName, Deed>>
