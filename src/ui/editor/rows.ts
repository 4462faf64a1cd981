import { graphemes } from '../../terminal/graphemes.js'
import { cellsOf } from './cells.js'

/** A drawn row of a text: UTF-16 offsets, `end` exclusive. Together the rows are the whole text, newlines included. */
export interface EditorRow {
  start: number
  end: number
}

/**
 * Wraps a text into rows of at most `cells` cells, each grapheme cluster in exactly one row. Rows break behind spaces, which
 * may hang over the edge, behind a newline, and inside of a word only where it is longer than a row.
 */
export function rowsOf(text: string, cells: number): EditorRow[] {
  const rows: EditorRow[] = []
  let start = 0
  for (const line of text.split(/(?<=\n)/)) {
    rows.push(...lineRows(line, start, Math.max(1, cells)))
    start += line.length
  }
  // Behind a last newline the cursor stands in a row of its own.
  if (text.endsWith('\n')) rows.push({ start: text.length, end: text.length })
  return rows
}

/** A word with the spaces behind it, or spaces; one that has a mark on it is a sign like others. */
const WORD =
  /(?:[^ \n]| (?=[\p{M}\u200C\u200D]))+(?: (?![\p{M}\u200C\u200D])|\n)*|(?: (?![\p{M}\u200C\u200D])|\n)+/gu

function lineRows(line: string, offset: number, cells: number): EditorRow[] {
  const rows: EditorRow[] = []
  let row = { start: offset, end: offset }
  let used = 0
  const close = () => {
    rows.push(row)
    row = { start: row.end, end: row.end }
    used = 0
  }
  for (const [word] of line.matchAll(WORD)) {
    const visible = cellsOf(word.replace(/[ \n]+$/, ''))
    if (row.end > row.start && used + visible > cells) close()
    if (visible <= cells) {
      row.end += word.length
      used += cellsOf(word)
      continue
    }
    for (const cluster of graphemes(word)) {
      const taken = cellsOf(cluster)
      if (row.end > row.start && cluster !== ' ' && used + taken > cells) close()
      row.end += cluster.length
      used += taken
    }
  }
  if (row.end > row.start || rows.length === 0) rows.push(row)
  return rows
}

/** Index of the row in which a cursor stands: before a break, it stands at the beginning of the next row. */
export function rowAt(rows: readonly EditorRow[], cursor: number): number {
  const index = rows.findLastIndex(({ start }) => start <= cursor)
  return Math.max(0, index)
}

/** A row without the newline at its end. */
export function seen(text: string, { start, end }: EditorRow): EditorRow {
  return { start, end: end > start && text[end - 1] === '\n' ? end - 1 : end }
}
