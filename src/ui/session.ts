import { answered } from './answer.js'
import { wantedSearch } from './concordance.js'
import { type Input, isPair, type Next, type Room } from './deeds/deed.js'
import type { Desk } from './desk.js'
import { draftOf } from './draft.js'
import type { Effect } from './effect.js'
import type { DeedName } from './keys.js'
import type { UiState } from './state.js'
import { deedDone, isOnTheWay, mustWait, step } from './step.js'
import { wantedTrial } from './trial.js'
import { wantsSince } from './wants.js'

/** Where a session takes place. */
export interface Surroundings {
  desk: Desk
  /** How much the screen holds when something is pressed. */
  room: (state: UiState, input: Input) => Room
  /** Told of each state. */
  seen: (state: UiState) => void
  /** Told of what the desk did not foresee. */
  failed: (error: unknown) => void
  /** Calls back after some milliseconds. Returns what calls that off. */
  later: (then: () => void, milliseconds: number) => () => void
}

/** Somebody's work: what they do goes into the state, wishes to the desk, and its answers into the state again. */
export interface Session {
  now: () => UiState
  press: (input: Input) => void
  /** Does a deed without a key. @param which of its keys it would have been, from 0 (default: the first) */
  act: (does: DeedName, which?: number) => void
  /** The state after something that is no deed. */
  become: (next: UiState) => void
  wish: (effect: Effect) => void
  /** Nothing is followed from then on, and nothing comes later. */
  end: () => void
}

/** Milliseconds after a change until what was typed is kept, and judged. */
const PAUSE = 200

/** @param wants what is wanted before anybody pressed a key */
export function beginSession(
  first: UiState,
  wants: readonly Effect[],
  { desk, room, seen, failed, later }: Surroundings,
): Session {
  let state = first
  /** What waits for the paragraph that it is meant for. */
  let held: ((state: UiState) => Next)[] = []
  let followed: { document: string; end: () => void } | undefined
  let isOver = false

  const take = (to: (state: UiState) => Next) => {
    if (mustWait(state)) return void held.push(to)
    const next = to(state)
    const [after, effect] = isPair(next) ? next : [next, undefined]
    become(after)
    if (effect && !after.ended) wish(effect)
  }
  const want = async (effect: Effect) => {
    const given = await desk.answer(effect)
    if (given) become(answered(state, given))
    if (mustWait(state)) return
    const waiting = held
    held = []
    // Where the paragraph did not come, they are meant for nothing that is there.
    if (given?.kind !== 'failed' && given?.kind !== 'refused') waiting.forEach(take)
  }
  const wish = (effect: Effect) => void want(effect).catch(failed)

  // What is looked at is what stands there when nobody types for a moment.
  const pauses = [
    afterPause(wantedTrial, trial => trial && wish(trial), later),
    afterPause(wantedSearch, search => search && wish(search), later),
    // A draft that could not be offered, since its paragraph is gone, stays where it is.
    afterPause(draftOf, draft => void desk.keep(draft).catch(failed), later),
  ]
  const follow = (document: string | undefined) => {
    if (document === followed?.document) return
    followed?.end()
    followed = document === undefined ? undefined : { document, end: followOne(document) }
  }
  const followOne = (document: string) =>
    desk.follow(document, () => wish({ kind: 'reread', document, version: state.opened?.version }))
  const attend = () => {
    if (isOver) return
    follow(state.opened?.id)
    for (const pause of pauses) pause.changed(state)
  }
  const become = (next: UiState) => {
    const before = state
    state = next
    seen(next)
    wantsSince(before, next).forEach(wish)
    attend()
  }

  attend()
  wants.forEach(wish)
  return {
    now: () => state,
    press: input => {
      if (!isOnTheWay(state) || input.name !== 'escape')
        return take(now => step(now, input, room(now, input)))
      held = []
      become({ ...state, aim: undefined, message: undefined })
    },
    act: (does, which = 0) => {
      const input = { name: '', text: '', which }
      take(now => deedDone(now, does, input, room(now, input)))
    },
    become,
    wish,
    end: () => {
      isOver = true
      follow(undefined)
      for (const pause of pauses) pause.end()
    },
  }
}

/** Calls for what a state wants once it has wanted the same for a while. */
function afterPause<T>(
  wanted: (state: UiState) => T | undefined,
  due: (what: T | undefined) => void,
  later: Surroundings['later'],
) {
  let last: string | undefined
  let callOff = () => {}
  return {
    changed: (state: UiState) => {
      const what = wanted(state)
      const now = what && JSON.stringify(what)
      if (now === last) return
      last = now
      callOff()
      callOff = later(() => due(what), PAUSE)
    },
    end: () => callOff(),
  }
}
