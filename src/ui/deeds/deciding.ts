import type { DeedName } from '../keys.js'
import { currentRow } from '../state.js'
import { layer } from './asking.js'
import type { Deed } from './deed.js'
import { spotOf } from './spot.js'

const reviewed =
  (to: 'reviewed' | 'final'): Deed =>
  state => {
    const where = spotOf(state)
    if (currentRow(state)?.languages[state.language]?.misaligned)
      return { ...state, message: { key: 'ui.misaligned' } }
    return where ? [state, { kind: 'review', ...where, state: to }] : state
  }

/** Decides on a translation without typing another. */
export const DECIDING = {
  accept: state => {
    const cell = currentRow(state)?.languages[state.language]
    if (!cell?.drifted) return { ...state, message: { key: 'ui.notDrifted' } }
    return layer('reason')(state, { name: '', text: '' }, { width: 0, page: 0 })
  },
  note: state =>
    spotOf(state)
      ? {
          ...state,
          layer: 'note',
          typed: currentRow(state)?.languages[state.language]?.entry?.note ?? '',
          top: 0,
        }
      : state,
  review: reviewed('reviewed'),
  finish: reviewed('final'),
  restore: state =>
    state.undo
      ? [state, { kind: 'restore', undo: state.undo }]
      : { ...state, message: { key: 'ui.nothingToUndo' } },
} as const satisfies Partial<Record<DeedName, Deed>>
