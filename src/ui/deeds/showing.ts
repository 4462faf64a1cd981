import type { DeedName } from '../keys.js'
import { toReview } from '../to-review.js'
import type { Deed } from './deed.js'

/** Columns of translations beside the source, at most. */
const COLUMNS = 3

const turned =
  (by: 1 | -1): Deed =>
  state => {
    const { languages, language, shown } = state
    const at = languages.indexOf(language) + by + languages.length
    const next = languages[at % languages.length] ?? language
    const turned = {
      ...state,
      language: next,
      shown: shown.includes(next) ? shown : [...shown.slice(1), next],
    }
    return state.isReviewing ? toReview(turned) : turned
  }

/** The column of the current language changes places with its neighbour. */
const columnMoved =
  (by: 1 | -1): Deed =>
  state => {
    const { shown, language } = state
    const from = shown.indexOf(language)
    const other = shown[from + by]
    if (from < 0 || other === undefined) return state
    return { ...state, shown: shown.with(from, other).with(from + by, language) }
  }

/** Which languages stand beside the source, and how. */
export const SHOWING = {
  nextLanguage: turned(1),
  previousLanguage: turned(-1),
  column: state => {
    const { shown, language, languages } = state
    const isAlone = shown.length === 1 && shown.includes(language)
    return { ...state, shown: isAlone ? languages.slice(0, 3) : [language] }
  },
  toggle: (state, { which = 0 }) => {
    const { languages, shown, language } = state
    const toggled = languages[which]
    if (toggled === undefined) return state
    const now = languages.filter(other => shown.includes(other) !== (other === toggled))
    const [first] = now
    if (first === undefined) return { ...state, message: { key: 'ui.lastColumn' } }
    if (now.length > COLUMNS)
      return { ...state, message: { key: 'ui.tooManyColumns', args: { number: COLUMNS } } }
    return { ...state, shown: now, language: now.includes(language) ? language : first }
  },
  moveLeft: columnMoved(-1),
  moveRight: columnMoved(1),
  widen: state => ({ ...state, isWide: !state.isWide }),
  repaint: state => ({ ...state, repaints: state.repaints + 1 }),
  mouse: state => {
    const hasMouse = !state.hasMouse
    const message = { key: hasMouse ? 'ui.mouse.on' : 'ui.mouse.off' } as const
    return [
      { ...state, hasMouse, message },
      { kind: 'settings', mouse: hasMouse },
    ]
  },
} as const satisfies Partial<Record<DeedName, Deed>>
