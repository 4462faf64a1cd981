import { direction } from '../terminal/bidi.js'
import { sideBySide } from '../terminal/columns.js'
import type { Span } from '../terminal/spans.js'
import type { View } from './view.js'

const INDENT = 4
/** Cells: nobody reads longer lines with ease. */
const WIDEST = 100

/** A paragraph, wrapped, indented, in the direction of its language; made safe for a terminal. */
export function paragraph(
  text: string | readonly Span[],
  language: string,
  { width, bidi }: View,
  style: (line: string) => string = line => line,
): string {
  const cells = Math.max(20, Math.min(width, WIDEST) - INDENT)
  return sideBySide([{ text, direction: direction(language) }], [cells], { mode: bidi })
    .map(line => ' '.repeat(INDENT) + style(line.trimEnd()))
    .join('\n')
}
