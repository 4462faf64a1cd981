import { presentedWords } from '../../locales/words.js'
import type { View } from '../../reports/view.js'
import type { Row } from '../../synopsis/synopsis.js'
import type { BidiMode } from '../../terminal/bidi.js'

/** How the screen wants to be drawn: `width` and `height` in cells. */
export interface Screen extends View {
  height: number
  /** What was drawn before: a key must not draw all of it anew (default: nothing). */
  kept?: Kept
}

/** What was drawn before. It changes with every picture. */
export interface Kept {
  /** Rows, and under which circumstances they were drawn. */
  rows: WeakMap<Row, { of: string; lines: string[] }>
  /** Parts of the editor that do not hang on what is typed, and what they were made from. */
  parts: Map<string, { of: readonly unknown[]; lines: string[] }>
  /** The lines of the last picture, as they were made to fit. */
  lines: ReadonlyMap<string, string>
  width: number
}

export const nothingKept = (): Kept => ({
  rows: new WeakMap(),
  parts: new Map(),
  lines: new Map(),
  width: 0,
})

/** The screen that a terminal has, of so many cells. */
export function screenOf(
  view: Omit<View, 'width' | 'bidi'>,
  bidi: BidiMode,
  { columns, rows }: { columns: number | undefined; rows: number | undefined },
): Screen {
  return {
    ...view,
    words: presentedWords(view.words.logical, bidi),
    bidi,
    // The last column stays free: a terminal that draws a sign wider than it is must not wrap the line.
    width: Math.max(14, (columns || 80) - 1),
    height: Math.max(1, (rows || 24) - 1),
  }
}
