import type { Unit } from '../document/unit.js'
import type { Range } from '../text/range.js'

/** A line that ends in a line end, or where the file does. */
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y

/** Where the line begins that a place is on. */
export function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

/** What stands on a line before a place. */
export function lineBefore(text: string, at: number): string {
  return text.slice(lineStart(text, at), at)
}

/** Where the line ends that a place is on: before its line end. */
export function lineStop(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/)
  return end < 0 ? text.length : at + end
}

/** The place behind the line end of a line. */
export function nextLine(text: string, at: number): number {
  LINE.lastIndex = at
  return at + (LINE.exec(text)?.[0].length ?? 0)
}

/** The lines of a block, with the one that underlines a heading. */
export function blockOf(text: string, { start, end, kind }: Pick<Unit, 'start' | 'end' | 'kind'>): Range {
  const from = lineStart(text, start)
  const stop = lineStop(text, end)
  const isUnderlined = kind === 'heading' && !/#[ \t]+$/.test(text.slice(from, start))
  const [under = ''] = isUnderlined
    ? (/^(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?=[\r\n]|$)/.exec(text.slice(stop)) ?? [])
    : []
  return { start: from, end: stop + under.length }
}

/** Lines with their end, and with one of two blank lines around them. */
export function withBlankLine(text: string, { start, end }: Range): Range {
  const behind = nextLine(text, end)
  const isBlankBefore = start === 0 || /(?:^|[\r\n])[ \t>]*(?:\r\n?|\n)$/.test(text.slice(0, start))
  const after = text.slice(behind, nextLine(text, behind))
  if (!isBlankBefore) return { start, end: behind }
  if (after !== '') return { start, end: /^[ \t>]*[\r\n]/.test(after) ? behind + after.length : behind }
  // Behind the last block, the blank line before it goes.
  const stop = text.slice(0, start).replace(/(?:(?:\r\n?|\n)[ \t>]*)+$/, '').length
  return { start: stop, end: lineStop(text, end) }
}

/** A text with the line ends of a file. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replace(/\r\n?|\n/g, lineEnd)
}
