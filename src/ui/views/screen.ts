import type { View } from '../../reports/view.js'
import type { Row } from '../../synopsis/synopsis.js'

/** How the screen wants to be drawn: `width` and `height` in cells. */
export interface Screen extends View {
  height: number
  /** Rows that were drawn before, for a key must not draw all of them anew (default: none). */
  kept?: Kept
}

/** What was drawn of a row, and under which circumstances. */
export type Kept = WeakMap<Row, { of: string; lines: string[] }>
