import { useApp, useWindowSize } from 'ink'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { View } from '../reports/view.js'
import { answered } from './answer.js'
import { wantedConcordance } from './concordance.js'
import type { Input } from './deeds/deed.js'
import type { Desk } from './desk.js'
import type { Draft } from './draft.js'
import type { Effect } from './effect.js'
import { useKeyboard } from './keyboard/use-keyboard.js'
import { baseOf, type UiState } from './state.js'
import { isOnTheWay, mustWait, step } from './step.js'
import { wantedTrial } from './trial.js'
import { usePicture } from './use-picture.js'
import { frame, lastTop, rowsSeen, targetAt } from './views/frame.js'
import { nothingKept, screenOf } from './views/screen.js'
import { editorWidth } from './views/typing.js'
import { wantsSince } from './wants.js'

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

/** Milliseconds after a key until what was typed is kept, and judged. */
const PAUSE = 200

/** The screen: keys go into the state, wishes to the desk, and its answers into the state again. */
export function App({ first, wants, desk, view, isMlterm = false, isNested, firstShifted, seen }: AppProps) {
  const { columns, rows } = useWindowSize()
  const { exit } = useApp()
  const [state, setState] = useState(first)
  const now = useRef(state)
  const kept = useRef(nothingKept())
  /** Keys that wait for the paragraph that they are meant for. */
  const held = useRef<Input[]>([])
  const { bidi } = state
  const screen = { ...screenOf(view, bidi, { columns, rows }), kept: kept.current }

  const { hasMouse, repaints } = state
  const whole = [columns, rows, bidi, repaints].join(' ')
  const lendScreen = usePicture(frame(state, screen), whole, { bidi, hasMouse, isMlterm, isNested })

  const show = useCallback(
    (next: UiState) => {
      now.current = next
      seen(next)
      setState(next)
    },
    [seen],
  )
  const press = (input: Input) => {
    if (isOnTheWay(now.current) && input.name === 'escape') {
      held.current = []
      return become({ ...now.current, aim: undefined, message: undefined })
    }
    if (mustWait(now.current)) return void held.current.push(input)
    const next = step(now.current, input, {
      width: editorWidth(screen.width),
      words: view.words.logical,
      page: Math.max(1, Math.floor(screen.height / 5)),
      // Few keys ask for it, and whoever types waits for none that do not.
      get lastTop() {
        return lastTop(now.current, screen)
      },
      get rows() {
        return rowsSeen(now.current, screen)
      },
      target: input.at && targetAt(now.current, screen, input.at),
    })
    const [after, effect] = isPair(next) ? next : [next, undefined]
    become(after)
    if (after.ended) exit()
    else if (effect) wish(effect)
  }
  const lendKeyboard = useKeyboard(press, firstShifted)
  const lend = useCallback(
    <T,>(work: () => Promise<T>) => lendKeyboard(() => lendScreen(work)),
    [lendKeyboard, lendScreen],
  )

  const want = async (effect: Effect) => {
    const answer = () => desk.answer(effect)
    const given = await (effect.kind === 'external' ? lend(answer) : answer())
    if (given) become(answered(now.current, given))
    if (mustWait(now.current)) return
    const waiting = held.current.splice(0)
    // Where the paragraph did not come, they are meant for nothing that is there.
    if (given?.kind !== 'failed' && given?.kind !== 'refused') waiting.forEach(press)
  }
  // What the desk did not foresee ends the screen, and is told where all such faults are.
  const wish = (effect: Effect) => void want(effect).catch(exit)
  const become = (next: UiState) => {
    const before = now.current
    show(next)
    wantsSince(before, next).forEach(wish)
  }

  const wishes = useRef(wish)
  wishes.current = wish
  useEffect(() => {
    for (const effect of wants) wishes.current(effect)
  }, [wants])

  const open = state.opened?.id
  useEffect(() => {
    if (open === undefined) return
    return desk.follow(open, () => wishes.current({ kind: 'reread', document: open }))
  }, [desk, open])

  // What is judged is what stands there when nobody types for a moment.
  const trial = wantedTrial(state)
  const asked =
    trial && JSON.stringify([trial.document, trial.language, trial.units, trial.source, trial.text])
  const wanted = useRef(trial)
  wanted.current = trial
  useEffect(() => {
    if (asked === undefined) return
    const timer = setTimeout(() => wanted.current && wishes.current(wanted.current), PAUSE)
    return () => clearTimeout(timer)
  }, [asked])

  const search = wantedConcordance(state)
  const looked = search && JSON.stringify(search)
  useEffect(() => {
    if (looked === undefined) return
    const timer = setTimeout(() => wishes.current(JSON.parse(looked) as Effect), PAUSE)
    return () => clearTimeout(timer)
  }, [looked])

  const draft = draftOf(state)
  const typed = JSON.stringify(draft)
  const isKept = useRef(false)
  useEffect(() => {
    // A draft that could not be offered, since its paragraph is gone, stays where it is.
    if (typed === undefined && !isKept.current) return
    isKept.current = true
    const timer = setTimeout(
      () => void desk.keep(typed === undefined ? undefined : (JSON.parse(typed) as Draft)),
      PAUSE,
    )
    return () => clearTimeout(timer)
  }, [desk, typed])

  return null
}

function isPair(next: ReturnType<typeof step>): next is readonly [UiState, Effect] {
  return Array.isArray(next)
}

/** What would be lost if the screen ended now. */
function draftOf({ editing, opened }: UiState): Draft | undefined {
  if (!editing || !opened || editing.editor.text === baseOf(editing)) return undefined
  const { unit, language, basis, editor } = editing
  const { source, conflict } = basis
  return { document: opened.id, unit, language, text: editor.text, base: baseOf(editing), source, conflict }
}
