import { BIDI_MODES } from '../../terminal/bidi.js'
import { toDestination } from '../course.js'
import type { DeedName } from '../keys.js'
import { leaving } from '../left-at.js'
import { listedDocuments } from '../listed-documents.js'
import type { Deed } from './deed.js'

/** From the overview to a document and back, and out. */
export const GOING = {
  open: state => {
    const document = listedDocuments(state)[state.at]?.document
    if (document === undefined) return state
    return toDestination(state, { document })
  },
  sort: state => ({ ...state, sort: state.sort === 'name' ? 'work' : 'name', at: 0 }),
  unfilter: state => ({ ...state, query: '', at: 0 }),
  back: state => {
    if (state.only || state.search) return { ...state, only: undefined, search: '' }
    return [{ ...leaving(state), opened: undefined, changed: [] }, { kind: 'overview' }]
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
