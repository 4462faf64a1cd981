import type { Span } from '../terminal/spans.js'
import { width } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'

export interface FlowOptions {
  /** Between two pieces of a line (default: two spaces). */
  separator?: string
  /** Before the lines that follow the first (default: two spaces). */
  indent?: string
}

/**
 * Short pieces in a row, on as many lines as they need. A piece is safe, presented already and stays whole, so that
 * right-to-left words keep their order; only one that is longer than a line (a path) is cut.
 */
export function flow(
  pieces: readonly Span[],
  cells: number,
  { separator = '  ', indent = '  ' }: FlowOptions = {},
): string[] {
  const lines: string[] = []
  let used = 0
  for (const { text, paint = (part: string) => part } of pieces) {
    const taken = width(text)
    if (lines.length > 0 && used + separator.length + taken <= cells) {
      lines.push(`${lines.pop()}${separator}${paint(text)}`)
      used += separator.length + taken
      continue
    }
    const room = cells - (lines.length > 0 ? indent.length : 0)
    for (const part of taken <= room ? [text] : wrap(text, cells - indent.length)) {
      const left = lines.length > 0 ? indent : ''
      lines.push(left + paint(part))
      used = left.length + width(part)
    }
  }
  return lines
}
