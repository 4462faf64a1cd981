import { firstQuery, hitsNow } from '../concordance.js'
import type { DeedName } from '../keys.js'
import { leftAtOf } from '../left-at.js'
import type { Hit } from '../said.js'
import type { UiState } from '../state.js'
import type { Deed, Next } from './deed.js'
import { edited } from './editing.js'

/** Looks up how words were translated elsewhere. */
export const LOOKING_UP = {
  concordance: state => ({
    ...state,
    layer: 'concordance',
    typed: firstQuery(state.editing?.editor),
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
function gone(state: UiState, { document, unit }: Hit): Next {
  const { opened, language, documents } = state
  const closed: UiState = { ...state, layer: undefined, only: undefined, explanation: undefined }
  const row = opened?.id === document ? opened.synopsis.rows.findIndex(row => row.unit.id === unit) : -1
  if (row >= 0) return { ...closed, row }
  if (opened?.id === document || !documents.some(listed => listed.document === document))
    return { ...state, message: { key: 'ui.notInProject' } }
  const leftAt = { ...leftAtOf(state), [document]: { unit, language } }
  return [
    { ...closed, opened: undefined, placing: undefined, leftAt, message: { key: 'ui.reading' } },
    { kind: 'open', document },
  ]
}
