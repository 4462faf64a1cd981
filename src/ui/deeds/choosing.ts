import { choicesOf } from '../choosing/choices.js'
import { toDestination } from '../course.js'
import type { DeedName } from '../keys.js'
import type { Deed, Input, Next, Room } from './deed.js'

type Run = (does: DeedName, ...rest: Parameters<Deed>) => Next

const moved =
  (by: number): Deed =>
  (state, _input, room) => {
    const count = choicesOf(state, room).length
    return { ...state, top: Math.max(0, Math.min(count - 1, state.top + by)) }
  }

/** A list to choose from, by some letters. @param run does another deed: what the palette lists */
export const choosing = (run: Run) =>
  ({
    palette: state => ({ ...state, layer: 'palette', typed: '', top: 0 }),
    finder: state => ({ ...state, layer: 'finder', typed: '', top: 0 }),
    nextChoice: moved(1),
    previousChoice: moved(-1),
    choose: (state, input: Input, room: Room) => {
      const chosen = choicesOf(state, room)[state.top]?.chosen
      if (!chosen) return { ...state, message: { key: 'ui.noChoice' } }
      if (chosen.kind === 'place') return toDestination(state, chosen.place)
      const closed = { ...state, layer: undefined, typed: '', top: 0 }
      return run(chosen.does, closed, { ...input, which: 0 }, room)
    },
  }) as const satisfies Partial<Record<DeedName, Deed>>
