import { render } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { toDestination } from '../../ui/course.js'
import { draftOf } from '../../ui/draft.js'
import { beginSession, type Session } from '../../ui/session.js'
import { begin as begunState, type UiState } from '../../ui/state.js'
import { mustWait } from '../../ui/step.js'
import { toReview } from '../../ui/to-review.js'
import { wantsAtFirst } from '../../ui/wants.js'
import type { Begin } from '../contract.js'
import { NO_SERVER, pageDesk } from './desk.js'
import { listen } from './events.js'
import { deedFor, inputOf, isDeedHere } from './keyboard.js'
import { offering } from './offered.js'
import { type Page, PageContext } from './page.js'
import { renewalOf } from './renewal.js'
import { go, here, routed } from './router.js'
import { ask, begin } from './server.js'
import { FIELD, withTyped } from './typed.js'
import { type Unsaved, unsavedTexts } from './unsaved.js'
import { App } from './views/app.js'
import { wordsFor } from './words.js'

async function start(root: HTMLElement): Promise<void> {
  const [begun, unsaved] = await Promise.all([begin(), unsavedTexts()])
  const words = wordsFor(begun)
  const desk = pageDesk(unsaved, isThere => session.become(reached(session.now(), isThere)))
  const first = firstState(begun)
  let show = (_state: UiState) => {}
  let route: ReturnType<typeof routed> | undefined
  let offer: ReturnType<typeof offering> | undefined
  const session = beginSession(first, wantsAtFirst({ ...first, aim: undefined }, first), {
    desk,
    room: () => ({ width: 80, page: 10, words, isDeed: isDeedHere, lastTop: Number.MAX_SAFE_INTEGER }),
    seen: state => {
      show(state)
      route?.went(state)
      offer?.(state)
    },
    failed: fault =>
      show({ ...session.now(), message: { key: 'serve.failed', args: { reason: String(fault) } } }),
    later: (then, milliseconds) => {
      const timer = setTimeout(then, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  route = routed(session, ({ document, unit, language }) => {
    if (document !== undefined && unit !== undefined && language !== undefined)
      // The next one is told as well.
      ask({ kind: 'left', document, unit, language }).catch(() => {})
  })
  offer = offering(session, unsaved)
  const page = pageOf(session, words, unsaved)
  const renewal = renewalOf(session)
  listen(event => {
    desk.told(event)
    renewal(event)
  })
  hearKeys(session, page)
  // What was typed, or saved, in the last moment.
  addEventListener('pagehide', () => unsaved.keep(draftOf(session.now())))
  render(<Root first={session.now()} page={page} showing={take => (show = take)} />, root)
}

/** The state that the page begins with: at its address. */
function firstState({ source, languages, documents, leftAt, language: last }: Begin): UiState {
  const address = here()
  const wanted = [address.language, last].find(
    language => language !== undefined && languages.includes(language),
  )
  const state = begunState(
    source,
    languages,
    documents.map(document => ({ document })),
  )
  const language = wanted ?? state.language
  const { document, unit, isReview: isReviewing = false } = address
  const shown = state.shown.includes(language) ? state.shown : [...state.shown.slice(1), language]
  const begun = { ...state, leftAt, language, shown, isReviewing }
  if (document === undefined) return isReviewing ? toReview(begun) : begun
  return { ...toDestination(begun, { document, unit }), isReviewing }
}

/** The state once the server does not answer, or does again. */
function reached(state: UiState, isThere: boolean): UiState {
  if (!isThere) return { ...state, message: NO_SERVER }
  return state.message === NO_SERVER ? { ...state, message: undefined } : state
}

function pageOf(session: Session, words: Page['words'], unsaved: Unsaved): Page {
  return {
    words,
    unsaved,
    now: session.now,
    become: session.become,
    wish: session.wish,
    go: address => go(session, address),
    act: (does, which) => {
      // A field is there for these.
      if (does === 'filter' || does === 'search') return document.getElementById(does)?.focus()
      const field = document.getElementById(FIELD)
      if (field instanceof HTMLTextAreaElement) {
        const typed = withTyped(session.now(), field)
        if (typed !== session.now()) session.become(typed)
      }
      session.act(does, which)
    },
  }
}

/** Keys do what they do in the terminal, where the browser has no use for them. */
function hearKeys(session: Session, page: Page): void {
  addEventListener('keydown', event => {
    const state = session.now()
    const found = deedFor(state, event)
    if (found) {
      event.preventDefault()
      page.act(found.does, found.which)
    } else if (inputOf(event).name === 'ctrl+s') {
      // All that could be saved is: nobody wants the page as a file who presses it once too often.
      event.preventDefault()
    } else if (mustWait(state) && event.target instanceof HTMLTextAreaElement) {
      // It is meant for the paragraph that comes.
      const input = inputOf(event)
      if (input.text !== '') session.press(input)
    }
  })
}

interface RootProps {
  first: UiState
  page: Page
  showing: (take: (state: UiState) => void) => void
}

function Root({ first, page, showing }: RootProps) {
  const [state, setState] = useState(first)
  useLayoutEffect(() => {
    showing(setState)
    setState(page.now())
  }, [page, showing])
  return (
    <PageContext.Provider value={page}>
      <App state={state} />
    </PageContext.Provider>
  )
}

const root = document.querySelector<HTMLElement>('#app')
if (root)
  start(root).catch(error => {
    const said = document.createElement('p')
    said.role = 'alert'
    said.textContent = String(error)
    root.replaceChildren(said)
  })
