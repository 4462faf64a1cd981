import { useApp, useWindowSize } from 'ink'
import { useCallback, useEffect, useRef, useState } from 'react'
import { presentedWords } from '../locales/words.js'
import type { View } from '../reports/view.js'
import { type Answer, answered } from './answer.js'
import { wantedConcordance } from './concordance.js'
import type { Input } from './deeds/deed.js'
import type { Desk } from './desk.js'
import type { Draft } from './draft.js'
import type { Effect } from './effect.js'
import { useKeyboard } from './keyboard/use-keyboard.js'
import { baseOf, type UiState } from './state.js'
import { mustWait, step } from './step.js'
import { wantedTrial } from './trial.js'
import { usePicture } from './use-picture.js'
import { frame, lastTop } from './views/frame.js'
import { nothingKept } from './views/screen.js'
import { editorWidth } from './views/typing.js'
import { wantsSince } from './wants.js'

export interface AppProps {
  first: UiState
  /** What is wanted before anybody pressed a key. */
  wants: readonly Effect[]
  answer?: Answer | undefined
  desk: Desk
  view: Omit<View, 'width' | 'bidi'>
  /** Told of each state, so that something can be said after the end. */
  seen: (state: UiState) => void
}

/** Milliseconds after a key until what was typed is kept, and judged. */
const PAUSE = 200

/** The screen: keys go into the state, wishes to the desk, and its answers into the state again. */
export function App({ first, wants, answer, desk, view, seen }: AppProps) {
  const { columns, rows } = useWindowSize()
  const { exit } = useApp()
  const [state, setState] = useState(() => (answer ? answered(first, answer) : first))
  const now = useRef(state)
  const kept = useRef(nothingKept())
  /** Keys that wait for the paragraph that they are meant for. */
  const held = useRef<Input[]>([])
  const { bidi } = state
  // The last column stays free: a terminal that draws a sign wider than it is must not wrap the line.
  const screen = {
    ...view,
    words: presentedWords(view.words.logical, bidi),
    kept: kept.current,
    bidi,
    width: Math.max(20, (columns || 80) - 1),
    height: Math.max(8, (rows || 24) - 1),
  }

  const { hasMouse, repaints } = state
  const whole = [columns, rows, bidi, repaints].join(' ')
  const lendScreen = usePicture(frame(state, screen), whole, { bidi, hasMouse })

  const show = useCallback(
    (next: UiState) => {
      now.current = next
      seen(next)
      setState(next)
    },
    [seen],
  )
  const press = (input: Input) => {
    if (mustWait(now.current)) return void held.current.push(input)
    const next = step(now.current, input, {
      width: editorWidth(screen.width),
      page: Math.max(1, Math.floor(screen.height / 5)),
      // Few keys ask for it, and whoever types waits for none that do not.
      get lastTop() {
        return lastTop(now.current, screen)
      },
    })
    const [after, effect] = isPair(next) ? next : [next, undefined]
    become(after)
    if (after.ended) exit()
    else if (effect) wish(effect)
  }
  const lendKeyboard = useKeyboard(press)
  const lend = useCallback(
    <T,>(work: () => Promise<T>) => lendKeyboard(() => lendScreen(work)),
    [lendKeyboard, lendScreen],
  )

  const want = async (effect: Effect) => {
    const answer = () => desk.answer(effect)
    const given = await (effect.kind === 'external' ? lend(answer) : answer())
    if (given) become(answered(now.current, given))
    if (!mustWait(now.current)) held.current.splice(0).forEach(press)
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
    for (const effect of [...wantsSince(first, now.current), ...wants]) wishes.current(effect)
  }, [first, wants])

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
