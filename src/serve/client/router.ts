import { toDestination } from '../../ui/course.js'
import type { Session } from '../../ui/session.js'
import { baseOf, currentRow, type UiState } from '../../ui/state.js'
import { isOnTheWay } from '../../ui/step.js'
import { toReview } from '../../ui/to-review.js'
import { type Address, addressAt, pathTo } from '../address.js'

/** Milliseconds after which the address follows whoever goes through a document: browsers refuse to have it changed all the time. */
const PAUSE = 300

/**
 * Keeps the address of the page and the place of the session the same, each led by the other.
 *
 * @param arrived told where somebody stays for a moment
 */
export function routed(
  session: Session,
  arrived: (address: Address) => void,
): { went: (state: UiState) => void } {
  let shown = pageAt(here())
  let last: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  addEventListener('popstate', () => {
    shown = pageAt(here())
    last = undefined
    go(session, here())
    // Who has something to decide first stays where they are.
    if (session.now().layer === 'leave') history.pushState(null, '', pathTo(addressOf(session.now())))
  })
  return {
    went: state => {
      // Where somebody comes from is not where they are.
      if (isOnTheWay(state)) return
      const address = addressOf(state)
      const path = pathTo(address)
      if (path === last) return
      last = path
      const page = pageAt(address)
      document.title = address.document === undefined ? 'Synopse' : `${address.document} – Synopse`
      clearTimeout(timer)
      if (page !== shown) {
        shown = page
        history.pushState(null, '', path)
      }
      timer = setTimeout(() => {
        history.replaceState(null, '', path)
        arrived(address)
      }, PAUSE)
    },
  }
}

/** Who goes back, goes to another page: a review is one, however many documents it leads through. */
const pageAt = ({ document, isReview }: Address) => (isReview ? true : document)

export function here(): Address {
  return addressAt(location.pathname, location.search) ?? {}
}

/** Where a state is. */
export function addressOf(state: UiState): Address {
  const { opened, language, isReviewing } = state
  const isReview = isReviewing && { isReview: true, language }
  return { ...(opened && { document: opened.id, unit: currentRow(state)?.unit.id, language }), ...isReview }
}

/** Leads a session to a place. */
export function go(session: Session, { document, unit, language: named, isReview = false }: Address): void {
  const before = session.now()
  if (before.editing && before.editing.editor.text !== baseOf(before.editing)) {
    session.act('leave')
    return
  }
  const language = named !== undefined && before.languages.includes(named) ? named : before.language
  const shown = before.shown.includes(language) ? before.shown : [...before.shown.slice(1), language]
  const state = {
    ...before,
    editing: undefined,
    layer: undefined,
    placing: undefined,
    aim: undefined,
    message: undefined,
    isReviewing: isReview,
    language,
    shown,
  }
  if (document === undefined && isReview) {
    session.become(toReview(state))
    return
  }
  if (document === undefined) {
    session.become({ ...state, only: undefined, search: '' })
    if (state.opened) session.act('back')
    return
  }
  const row = state.opened?.id === document ? rowOf(state, unit) : undefined
  if (row !== undefined) {
    session.become({ ...state, row, explanation: undefined })
    return
  }
  session.become({ ...toDestination(state, { document, unit }), isReviewing: isReview })
}

function rowOf({ opened, row }: UiState, unit: string | undefined): number {
  const found = opened?.synopsis.rows.findIndex(({ unit: { id } }) => id === unit) ?? -1
  return found < 0 ? row : found
}
