import { direction } from '../terminal/bidi.js'
import { paragraphLines } from '../terminal/columns.js'
import type { Span } from '../terminal/spans.js'
import { padStart } from '../terminal/width.js'
import type { View } from './view.js'

const INDENT = 4
/** Cells: nobody reads longer lines with ease. */
const WIDEST = 100

/**
 * A paragraph, wrapped, indented, in the direction of its language; made safe for a terminal. What is put in order by its
 * viewer (`logical`) isn't pushed to the right: there the spaces would come to stand on the other side.
 */
export function paragraph(
  text: string | readonly Span[],
  language: string,
  { width, bidi }: View,
  style: (line: string) => string = line => line,
): string {
  const cells = Math.max(20, Math.min(width, WIDEST) - INDENT)
  const way = direction(language)
  const align = (line: string) => (way === 'rtl' && bidi !== 'logical' ? padStart(line, cells) : line)
  return paragraphLines({ text, direction: way }, cells, bidi)
    .map(line => ' '.repeat(INDENT) + style(align(line).trimEnd()))
    .join('\n')
}
