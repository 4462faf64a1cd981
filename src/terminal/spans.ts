import { type BidiMode, type Direction, isolate, needsBidi } from './bidi.js'
import { brokenRuns } from './broken-runs.js'
import { type VisualCluster, visualLines } from './visual-order.js'
import { truncate, width } from './width.js'
import { type LineRange, lineRanges } from './wrap.js'

/** A run of safe text with a style of its own. Styles go on last, so they survive wrapping and reordering. */
export interface Span {
  text: string
  paint?: (text: string) => string
}

/**
 * `wrap` and `present` for spans: the painted lines. The text is wrapped as it is read; then each line is reordered by what
 * the whole paragraph says of its characters. A cluster that two spans share is painted as the first one.
 */
export function wrapSpans(
  spans: readonly Span[],
  cells: number,
  direction: Direction,
  mode: BidiMode,
): string[] {
  const text = spans.map(span => span.text).join('')
  const lines = lineRanges(text, cells)
  return presented(spans, text, lines, direction, mode).map((line, index) => {
    if (width(line) <= cells) return line
    // Only a single cluster that is wider than the line gets here.
    return truncate(text.slice(lines[index]?.start, lines[index]?.end), cells)
  })
}

function presented(
  spans: readonly Span[],
  text: string,
  lines: readonly LineRange[],
  direction: Direction,
  mode: BidiMode,
): string[] {
  if (mode === 'logical' || !needsBidi(text, direction)) return cut(spans, lines).map(painted)
  if (mode === 'isolate') return isolated(spans, text, lines, direction)
  const owners = spans.flatMap(span => Array<Span>(span.text.length).fill(span))
  return visualLines(text, direction, lines).map(line => painted(inRuns(line, owners)))
}

/** Each line in an isolate, and in it what it shares with the lines around in isolates of the other direction. */
function isolated(
  spans: readonly Span[],
  text: string,
  lines: readonly LineRange[],
  direction: Direction,
): string[] {
  const other = direction === 'rtl' ? 'ltr' : 'rtl'
  const parts = brokenRuns(text, direction, lines).flatMap(({ head, tail }, index) => {
    const { start, end } = lines[index] as LineRange
    return [
      { start, end: head },
      { start: head, end: tail },
      { start: tail, end },
    ]
  })
  const shown = cut(spans, parts).map(painted)
  return lines.map(({ start, end }, index) => {
    const [head = '', middle = '', tail = ''] = shown.slice(index * 3)
    if (head + tail === '' && !needsBidi(text.slice(start, end), direction)) return middle
    return isolate((head && isolate(head, other)) + middle + (tail && isolate(tail, other)), direction)
  })
}

/** What lies of the spans in each of the ranges, which ascend. */
function cut(spans: readonly Span[], ranges: readonly LineRange[]): Span[][] {
  let index = 0
  let from = 0
  return ranges.map(({ start, end }) => {
    const parts: Span[] = []
    for (; index < spans.length; index++) {
      const span = spans[index] as Span
      const text = span.text.slice(Math.max(0, start - from), Math.max(0, end - from))
      if (text !== '') parts.push({ ...span, text })
      // The next range may begin in this span.
      if (from + span.text.length > end) break
      from += span.text.length
    }
    return parts
  })
}

/** Neighbours of one span joined again: one stroke of paint for each. */
function inRuns(line: readonly VisualCluster[], owners: readonly Span[]): Span[] {
  const runs: { owner: Span | undefined; text: string }[] = []
  for (const { text, at } of line) {
    const owner = owners[at]
    const last = runs.at(-1)
    if (last && last.owner === owner) last.text += text
    else runs.push({ owner, text })
  }
  return runs.map(({ owner, text }) => ({ ...owner, text }))
}

function painted(spans: readonly Span[]): string {
  return spans.map(({ text, paint }) => (paint ? paint(text) : text)).join('')
}
