import { graphemes } from '../../terminal/graphemes.js'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The end of the grapheme cluster that begins at an offset. */
export function clusterEnd(text: string, at: number): number {
  const next = graphemes(text.slice(lineStart(text, at), lineEnd(text, at)))
  let end = lineStart(text, at)
  for (const cluster of next) {
    end += cluster.length
    if (end > at) return end
  }
  return Math.min(text.length, at + 1)
}

/** The beginning of the grapheme cluster that ends at an offset. */
export function clusterStart(text: string, at: number): number {
  if (at === 0) return 0
  if (text[at - 1] === '\n') return at - 1
  let start = lineStart(text, at)
  for (const cluster of graphemes(text.slice(start, at))) {
    if (start + cluster.length >= at) return start
    start += cluster.length
  }
  return start
}

/** Signs that are one picture of several, whatever they are made of: emoji, flags, keycaps. */
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u
/** A mark on the letter before it; a variation selector is none that anybody sees. */
const MARK = /(?!\p{Variation_Selector})\p{M}$/u

/** Where a deletion backward begins: of a letter with marks it takes the last mark first. */
export function erasedFrom(text: string, at: number): number {
  const start = clusterStart(text, at)
  const cluster = text.slice(start, at)
  const mark = PICTURE.test(cluster) ? undefined : MARK.exec(cluster)?.[0]
  return mark ? at - mark.length : start
}

/** The next end of a word behind an offset; the end of the text where there is none. */
export function wordEnd(text: string, at: number): number {
  const segments = words.segment(text)
  for (let from = at; from < text.length; ) {
    const found = segments.containing(from)
    if (!found) break
    from = found.index + found.segment.length
    if (found.isWordLike) return from
  }
  return text.length
}

/** The nearest beginning of a word before an offset; the beginning of the text where there is none. */
export function wordStart(text: string, at: number): number {
  const segments = words.segment(text)
  for (let from = at; from > 0; ) {
    const found = segments.containing(from - 1)
    if (!found) break
    from = found.index
    if (found.isWordLike) return from
  }
  return 0
}

/** Where words begin. */
export function wordStarts(text: string): ReadonlySet<number> {
  const starts = Array.from(words.segment(text), ({ index, isWordLike }) => (isWordLike ? index : -1))
  return new Set(starts.filter(start => start >= 0))
}

/** The nearest end of a grapheme cluster at or behind an offset. */
export function snapped(text: string, at: number): number {
  const inside = Math.max(0, Math.min(text.length, at))
  if (inside === 0 || inside === text.length) return inside
  return clusterEnd(text, inside - 1)
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Behind the newline of the line. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
