import type { Effect } from '../effect.js'
import type { UiState } from '../state.js'

/** A key that was pressed, or a text that was pasted. */
export interface Input {
  /** As `keyName` gives it; empty for what was pasted. */
  name: string
  /** The characters that it stands for, if it stands for any. */
  text: string
}

/** How much the screen holds. */
export interface Room {
  /** Cells of a row of the editor. */
  width: number
  /** Rows or documents of a page. */
  page: number
  /** The last `top` of what lies over the screen (default: 0). */
  lastTop?: number
}

/** A state, and what is wanted of the world outside. */
export type Next = UiState | readonly [UiState, Effect]

/** What a key does. */
export type Deed = (state: UiState, input: Input, room: Room) => Next
