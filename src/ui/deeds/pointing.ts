import type { DeedName } from '../keys.js'
import type { UiState } from '../state.js'
import type { Target } from '../target.js'
import type { Deed, Room } from './deed.js'
import { edited } from './editing.js'

/** Goes to what the mouse points at. */
export const POINTING = {
  point: (state, _input, room) => (room.target ? toTarget(state, room.target, room) : state),
} as const satisfies Partial<Record<DeedName, Deed>>

function toTarget(state: UiState, target: Target, room: Room): UiState {
  if (target.kind === 'text') return edited(state, { type: 'point', ...target.at }, room)
  if (target.kind === 'document') return { ...state, at: target.at }
  return { ...state, row: target.row, explanation: undefined }
}
