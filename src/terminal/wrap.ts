import { graphemes } from './graphemes.js'
import { isNarrow } from './narrow.js'
import { truncate, width } from './width.js'

/** Where a line stands in the text: UTF-16 offsets, `end` exclusive. */
export interface LineRange {
  start: number
  end: number
}

/**
 * Breaks safe text into lines of at most `cells` (at least 1) display cells, in logical order.
 *
 * Newlines stay, an empty line too. Lines break at spaces (U+0020; never at a no-break space), which are dropped at the
 * break and at both ends of a line and kept elsewhere; a word longer than a line is cut between grapheme clusters. A
 * single cluster that is wider than a line is shown as an ellipsis: the only case in which something is lost.
 */
export function wrap(text: string, cells: number): string[] {
  return lineRanges(text, cells).map(({ start, end }) => truncate(text.slice(start, end), Math.max(1, cells)))
}

/** The same lines as places in the text, for callers that carry styles along. Takes time linear in the text. */
export function lineRanges(text: string, cells: number): LineRange[] {
  const lines: LineRange[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    const before = lines.length
    breakParagraph(paragraph, start, Math.max(1, cells), lines)
    if (lines.length === before) lines.push({ start, end: start })
    start += paragraph.length + 1
  }
  return lines
}

function breakParagraph(paragraph: string, offset: number, cells: number, lines: LineRange[]): void {
  let line: LineRange | undefined
  let used = 0
  const open = (start: number, end: number, taken: number) => {
    line = { start, end }
    lines.push(line)
    used = taken
  }
  const cellsOf = isNarrow(paragraph) ? (word: string) => word.length : width
  for (const match of paragraph.matchAll(/[^ ]+/g)) {
    const word = match[0]
    const start = offset + match.index
    const end = start + word.length
    const taken = cellsOf(word)
    const gap = line ? start - line.end : 0
    if (line && used + gap + taken <= cells) {
      line.end = end
      used += gap + taken
    } else if (taken <= cells) {
      open(start, end, taken)
    } else {
      for (const piece of pieces(word, cells)) open(start + piece.start, start + piece.end, piece.cells)
    }
  }
}

/** Cuts an over-long word; the next word may follow on the line of its last piece. */
function pieces(word: string, cells: number): (LineRange & { cells: number })[] {
  const cut: (LineRange & { cells: number })[] = []
  let last: (LineRange & { cells: number }) | undefined
  const widths = new Map<string, number>()
  let at = 0
  for (const cluster of graphemes(word)) {
    const taken = widths.get(cluster) ?? width(cluster)
    widths.set(cluster, taken)
    if (last && last.cells + taken <= cells) {
      last.end += cluster.length
      last.cells += taken
    } else {
      last = { start: at, end: at + cluster.length, cells: taken }
      cut.push(last)
    }
    at += cluster.length
  }
  return cut
}
