import { direction } from '../terminal/bidi.js'
import { type Span, wrapSpans } from '../terminal/spans.js'
import { padStart, width } from '../terminal/width.js'
import type { View } from './view.js'

/** What a message needs to know of its view. */
export type MessageView = Pick<View, 'words' | 'width' | 'bidi'>

/** Cells that make it worthwhile to lay a message beside its head and not below it. */
const ROOM = 36
const INDENT = '    '

/**
 * A message in logical order as lines of at most `cells`, presented. Right-to-left lines end flush on the right, at the
 * longest of them (but not where their viewer puts them in order); a message of one line stays where it is.
 */
export function messageLines(
  message: string | readonly Span[],
  cells: number,
  { words, bidi }: MessageView,
): string[] {
  const spans = typeof message === 'string' ? [{ text: message }] : message
  const way = direction(words.language)
  const lines = wrapSpans(spans, Math.max(1, cells), way, bidi)
  if (way === 'ltr' || bidi === 'logical') return lines
  const widest = Math.max(...lines.map(width))
  return lines.map(line => padStart(line, widest))
}

/** A message beside what stands before it, later lines indented as far as the first; below it where too little room is left. */
export function hanging(
  head: readonly string[],
  message: string | readonly Span[],
  view: MessageView,
): string[] {
  const [first = '', ...others] = head
  const indent = width(first) + 2
  if (others.length > 0 || view.width - indent < ROOM) {
    const lines = messageLines(message, view.width - INDENT.length, view)
    return [...head.map(line => line.trimEnd()).filter(Boolean), ...lines.map(line => INDENT + line)]
  }
  return messageLines(message, view.width - indent, view).map(
    (line, index) => (index === 0 ? `${first}  ` : ' '.repeat(indent)) + line,
  )
}
