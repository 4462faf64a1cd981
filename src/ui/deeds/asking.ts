import { fieldEdited } from '../field.js'
import type { DeedName } from '../keys.js'
import { spotOf } from '../spot.js'
import type { Layer } from '../state.js'
import { deciding } from './deciding.js'
import type { Deed } from './deed.js'
import { toHit } from './moving.js'

const layer =
  (layer: Layer): Deed =>
  state => ({ ...state, layer, typed: '', top: 0 })

/** What lies over the screen: help, all about a unit, a line to type into. */
export const ASKING = {
  search: layer('search'),
  filter: layer('filter'),
  help: layer('help'),
  detail: state => {
    const where = spotOf(state)
    const shown = { ...state, layer: 'detail' as const, top: 0 }
    return where ? [shown, { kind: 'explain', document: where.document, unit: where.unit }] : state
  },
  close: state => ({ ...state, layer: undefined }),
  rubOut: (state, _input, room) => fieldEdited(state, { type: 'delete', what: 'backward' }, room),
  take: (state, input, room) => {
    const { typed, layer, asked: basis = {} } = state
    const closed = { ...state, layer: undefined }
    if (layer === 'filter') return { ...closed, query: typed, at: 0 }
    if (layer === 'search') return toHit(1)({ ...closed, search: typed }, input, room)
    const where = spotOf(state)
    if (!where) return closed
    if (layer === 'allow') {
      const chosen = state.allowing?.[state.top]
      if (!chosen) return closed
      const reason = typed.trim()
      if (reason === '') return { ...state, message: { key: 'ui.reasonWanted' } }
      const { unit, code } = chosen
      return [closed, { kind: 'allow', ...where, unit, code, reason, basis }]
    }
    if (layer === 'return') {
      const note = typed.trim()
      if (note === '') return { ...state, message: { key: 'ui.returnNoteWanted' } }
      return [deciding(closed), { kind: 'return', ...where, note, basis }]
    }
    if (layer === 'note') return [closed, { kind: 'note', ...where, note: typed.trim(), basis }]
    return [closed, { kind: 'accept', ...where, reason: typed.trim(), basis }]
  },
} as const satisfies Partial<Record<DeedName, Deed>>
