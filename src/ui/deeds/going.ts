import { BIDI_MODES } from '../../terminal/bidi.js'
import type { DeedName } from '../keys.js'
import { leftAtOf } from '../left-at.js'
import { listedDocuments } from '../listed-documents.js'
import type { Deed } from './deed.js'

/** From the overview to a document and back, and out. */
export const GOING = {
  open: state => {
    const document = listedDocuments(state)[state.at]?.document
    if (document === undefined) return state
    return [
      { ...state, message: { key: 'ui.reading' } },
      { kind: 'open', document },
    ]
  },
  sort: state => ({ ...state, sort: state.sort === 'name' ? 'work' : 'name', at: 0 }),
  unfilter: state => ({ ...state, query: '', at: 0 }),
  back: state => {
    if (state.only || state.search) return { ...state, only: undefined, search: '' }
    const left = { ...state, opened: undefined, explanation: undefined, leftAt: leftAtOf(state), changed: [] }
    return [left, { kind: 'overview' }]
  },
  bidi: state => {
    const bidi = BIDI_MODES[(BIDI_MODES.indexOf(state.bidi) + 1) % BIDI_MODES.length] ?? state.bidi
    const message = { key: `ui.bidi.${bidi}`, sample: true } as const
    return [
      { ...state, bidi, message },
      { kind: 'settings', bidi },
    ]
  },
  quit: state => ({ ...state, ended: true }),
} as const satisfies Partial<Record<DeedName, Deed>>
