import { loadWords } from '../../src/locales/words.js'
import type { Effect } from '../../src/ui/effect.js'
import type { UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'

export const WORDS = await loadWords('en')
export const ROOM = { width: 40, page: 3, words: WORDS }

/** The state after keys by their names (a text in double quotes is pasted), and the last wish. */
export function pressed(
  state: UiState,
  ...keys: readonly string[]
): { state: UiState; effect: Effect | undefined } {
  let effect: Effect | undefined
  for (const key of keys) {
    const name = key.startsWith('"') ? '' : key
    const text = name === '' ? key.slice(1, -1) : [...key].length === 1 ? key : ''
    const next = step(state, { name, text }, ROOM)
    const [now, wish] = Array.isArray(next) ? (next as [UiState, Effect]) : [next as UiState, undefined]
    state = now
    effect = wish
  }
  return { state, effect }
}
