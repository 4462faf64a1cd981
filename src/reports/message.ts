import { direction } from '../terminal/bidi.js'
import { type Span, wrapSpans } from '../terminal/spans.js'
import { padStart, width } from '../terminal/width.js'
import type { View } from './view.js'

/** What a message needs to know of its view. */
export type MessageView = Pick<View, 'words' | 'width' | 'bidi'>

/** Cells that make it worthwhile to lay a message beside its head and not below it. */
const ROOM = 36
const INDENT = '    '
/** A command that a message quotes with all its names: who copies it copies a line. */
const COMMAND = /[“„«]synopse [^ ”“»]+ [^ ”“»]+ [^”“»]*[”“»]\p{P}?/gu
const BOUND = '\u00A0'

/**
 * A message in logical order as lines of at most `cells`, presented. Right-to-left lines end flush on the right, at the
 * longest of them (but not where their viewer puts them in order); a message of one line stays where it is. A command to be
 * copied is on one line where it fits on one.
 */
export function messageLines(
  message: string | readonly Span[],
  cells: number,
  { words, bidi }: MessageView,
): string[] {
  const spans = typeof message === 'string' ? [{ text: message }] : message
  const way = direction(words.language)
  const whole = spans.map(({ text, ...style }) => ({ ...style, text: bound(text, cells) }))
  const lines = wrapSpans(whole, Math.max(1, cells), way, bidi).map(line => line.replaceAll(BOUND, ' '))
  if (way === 'ltr' || bidi === 'logical') return lines
  const widest = Math.max(...lines.map(width))
  return lines.map(line => padStart(line, widest))
}

function bound(text: string, cells: number): string {
  return text.replace(COMMAND, command =>
    width(command) <= cells ? command.replaceAll(' ', BOUND) : command,
  )
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
