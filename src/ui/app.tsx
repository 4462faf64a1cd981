import { useApp, useWindowSize } from 'ink'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { View } from '../reports/view.js'
import type { Desk } from './desk.js'
import type { Effect } from './effect.js'
import { useKeyboard } from './keyboard/use-keyboard.js'
import { beginSession, type Session } from './session.js'
import type { UiState } from './state.js'
import { usePicture } from './use-picture.js'
import { type Lend, useStops } from './use-stops.js'
import { frame, lastTop, rowsSeen, targetAt } from './views/frame.js'
import { nothingKept, screenOf } from './views/screen.js'
import { editorWidth } from './views/typing.js'

export interface AppProps {
  first: UiState
  /** What is wanted before anybody pressed a key. */
  wants: readonly Effect[]
  desk: Desk
  view: Omit<View, 'width' | 'bidi'>
  /** Whether the terminal is mlterm, which has a way of its own to be told who orders text (default: no). */
  isMlterm?: boolean
  /** Whether the terminal is one within another (default: no). */
  isNested?: boolean
  /** Which function key sends the sequence of F13 with Shift (see `firstShifted`). */
  firstShifted?: number
  /** Told of each state, so that something can be said after the end. */
  seen: (state: UiState) => void
}

/** The screen of a session: it is drawn for each state, and hears the keys. */
export function App({ first, wants, desk, view, isMlterm = false, isNested, firstShifted, seen }: AppProps) {
  const { columns, rows } = useWindowSize()
  const { exit } = useApp()
  const [state, setState] = useState(first)
  const kept = useRef(nothingKept())
  const { bidi } = state
  const screen = { ...screenOf(view, bidi, { columns, rows }), kept: kept.current }

  const { hasMouse, repaints } = state
  const whole = [columns, rows, bidi, repaints].join(' ')
  const lendScreen = usePicture(frame(state, screen), whole, { bidi, hasMouse, isMlterm, isNested })
  const session = useRef<Session>(undefined)
  const lendKeyboard = useKeyboard(
    useCallback(input => session.current?.press(input), []),
    firstShifted,
  )

  const lend = useStops(work => lendKeyboard(() => lendScreen(work)))

  // What a session asks for is as it is then.
  const now = useRef({ screen, exit, lend })
  now.current = { screen, exit, lend }
  useEffect(() => {
    const begun = beginSession(first, wants, {
      desk: { ...desk, answer: effect => answeredBy(desk, effect, now.current.lend) },
      room: (state, input) => {
        const { screen } = now.current
        return {
          width: editorWidth(screen.width),
          words: view.words.logical,
          page: Math.max(1, Math.floor(screen.height / 5)),
          // Few keys ask for it, and whoever types waits for none that do not.
          get lastTop() {
            return lastTop(state, screen)
          },
          get rows() {
            return rowsSeen(state, screen)
          },
          target: input.at && targetAt(state, screen, input.at),
        }
      },
      seen: next => {
        seen(next)
        setState(next)
        if (next.ended) now.current.exit()
      },
      // It ends the screen, and is told where all such faults are.
      failed: fault => now.current.exit(fault as Error),
      later: (then, milliseconds) => {
        const timer = setTimeout(then, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    session.current = begun
    return begun.end
  }, [first, wants, desk, view, seen])

  return null
}

/** What the desk answers, with the terminal lent to whatever needs it for itself. */
function answeredBy(desk: Desk, effect: Effect, lend: Lend): ReturnType<Desk['answer']> {
  const answer = () => desk.answer(effect)
  return effect.kind === 'external' ? lend(answer) : answer()
}
