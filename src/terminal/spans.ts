import { type BidiMode, type Direction, isolate, needsBidi } from './bidi.js'
import { visualClusters } from './visual-order.js'
import { lineRanges } from './wrap.js'

/** A run of safe text with a style of its own. Styles go on last, so they survive wrapping and reordering. */
export interface Span {
  text: string
  paint?: (text: string) => string
}

/** `wrap` for spans: the lines in logical order, each a list of spans. */
export function wrapSpans(spans: readonly Span[], cells: number): Span[][] {
  return lineRanges(plain(spans), cells).map(({ start, end }) => {
    let from = 0
    return spans.flatMap(span => {
      const text = span.text.slice(Math.max(0, start - from), Math.max(0, end - from))
      from += span.text.length
      return text === '' ? [] : { ...span, text }
    })
  })
}

/** `present` for a line of spans: the painted line. A cluster that two spans share is painted as the first one. */
export function presentSpans(spans: readonly Span[], direction: Direction, mode: BidiMode): string {
  const line = plain(spans)
  if (mode === 'logical' || !needsBidi(line, direction)) return painted(spans)
  if (mode === 'isolate') return isolate(painted(spans), direction)
  const owners = spans.flatMap(span => Array<Span>(span.text.length).fill(span))
  const runs: { owner: Span | undefined; text: string }[] = []
  for (const { text, at } of visualClusters(line, direction)) {
    const owner = owners[at]
    const last = runs.at(-1)
    if (last && last.owner === owner) last.text += text
    else runs.push({ owner, text })
  }
  return painted(runs.map(({ owner, text }) => ({ ...owner, text })))
}

function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

function painted(spans: readonly Span[]): string {
  return spans.map(({ text, paint }) => (paint ? paint(text) : text)).join('')
}
