import type { Words } from '../../locales/words.js'
import type { Effect } from '../effect.js'
import type { UiState } from '../state.js'
import type { Target } from '../target.js'

/** A key that was pressed, a text that was pasted, or what a mouse did. */
export interface Input {
  /** `up`, `f5`, `ctrl+s`, `shift+left`, `click`, or the character itself; empty for what was pasted. */
  name: string
  /** The characters that it stands for, if it stands for any. */
  text: string
  /** The name that the key has in English, where the terminal tells. */
  english?: string
  /** Which of the keys of its deed it is, from 0. */
  which?: number
  /** Where the mouse points: cells from the upper left corner, from 0. */
  at?: { column: number; row: number }
}

/** How much the screen holds. */
export interface Room {
  /** Cells of a row of the editor. */
  width: number
  /** Rows or documents of a page. */
  page: number
  words: Words
  /** Whether the screen has a use for a deed: nobody is offered another one (default: for all). */
  isDeed?: (does: string) => boolean
  /** The last `top` of what lies over the screen, or of the source in the editor (default: 0). */
  lastTop?: number
  /** Rows of the editor that are seen (default: 1). */
  rows?: number
  /** What the mouse points at, where that is anything. */
  target?: Target | undefined
}

/** A state, and what is wanted of the world outside. */
export type Next = UiState | readonly [UiState, Effect]

/** What a key does. */
export type Deed = (state: UiState, input: Input, room: Room) => Next

export function isPair(next: Next): next is readonly [UiState, Effect] {
  return Array.isArray(next)
}
