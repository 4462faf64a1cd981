import { firstQuery, hitsNow } from '../concordance.js'
import { toDestination } from '../course.js'
import { selectedField } from '../field.js'
import type { DeedName } from '../keys.js'
import type { Hit } from '../said.js'
import type { UiState } from '../state.js'
import type { Deed } from './deed.js'
import { edited } from './editing.js'

/** Looks up how words were translated elsewhere. */
export const LOOKING_UP = {
  concordance: state => ({
    ...state,
    layer: 'concordance',
    ...selectedField(firstQuery(state.editing?.editor)),
    top: 0,
  }),
  takeHit: (state, _input, room) => {
    const hit = hitsNow(state)?.[state.top]
    if (!hit) return { ...state, message: { key: hitsNow(state) ? 'ui.noHit' : 'ui.searching' } }
    if (!state.editing) return gone(state, hit)
    return edited({ ...state, layer: undefined }, { type: 'paste', text: hit.target }, room)
  },
} as const satisfies Partial<Record<DeedName, Deed>>

/** To the paragraph where it stands, in whatever document that is. */
function gone(state: UiState, { document, unit }: Hit): UiState {
  const isInProject = state.documents.some(listed => listed.document === document)
  return isInProject
    ? toDestination(state, { document, unit })
    : { ...state, message: { key: 'ui.notInProject' } }
}
