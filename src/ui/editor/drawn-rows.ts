import type { BidiMode, Direction } from '../../terminal/bidi.js'
import { graphemes } from '../../terminal/graphemes.js'
import { terminalSafe } from '../../terminal/safe.js'
import { visualLines } from '../../terminal/visual-order.js'
import { cellsOf } from './cells.js'
import { type Editor, selectionOf } from './editor.js'
import { type EditorRow, rowAt, rowsOf, seen } from './rows.js'

/** A grapheme cluster as it is drawn. */
export interface DrawnPiece {
  text: string
  /** Where it stands in the text: UTF-16 offset. */
  at: number
  cursor: boolean
  selected: boolean
}

export interface DrawnRow {
  /** From left to right as the terminal gets them. */
  pieces: readonly DrawnPiece[]
}

export interface DrawOptions {
  direction: Direction
  bidi: BidiMode
}

/** The rows of an editor, each at most `cells` cells wide, and one more where the cursor stands behind a full one. */
export function drawnRows(editor: Editor, cells: number, { direction, bidi }: DrawOptions): DrawnRow[] {
  const { text, cursor } = editor
  const rows = rowsOf(text, cells)
  const clusters =
    bidi === 'visual'
      ? visualLines(
          text,
          direction,
          rows.map(row => seen(text, row)),
        )
      : undefined
  const current = rowAt(rows, cursor)
  const selection = selectionOf(editor)
  return rows.map((row, index) => {
    const drawn = clusters?.[index] ?? logical(text, seen(text, row))
    const at = index === current ? cursor : -1
    const under = Math.max(...drawn.map(({ at: start }) => start).filter(start => start <= at), -1)
    const isBehind = index === current && cursor >= seen(text, row).end
    const pieces = drawn.map(({ text, at: start }) => ({
      text: terminalSafe(text),
      at: start,
      cursor: !isBehind && start === under,
      selected: start >= selection.start && start < selection.end,
    }))
    const kept = within(pieces, cells)
    if (!isBehind) return { pieces: kept }
    const end = { text: ' ', at: cursor, cursor: true, selected: false }
    return { pieces: direction === 'rtl' && bidi === 'visual' ? [end, ...kept] : [...kept, end] }
  })
}

function logical(text: string, { start, end }: EditorRow): { text: string; at: number }[] {
  let at = start
  return graphemes(text.slice(start, end)).map(cluster => {
    const placed = { text: cluster, at }
    at += cluster.length
    return placed
  })
}

/** Spaces at a break may hang over the edge: they are not drawn there. */
function within(pieces: readonly DrawnPiece[], cells: number): DrawnPiece[] {
  let over = pieces.reduce((sum, { text }) => sum + cellsOf(text), 0) - cells
  const isHanging = (piece: DrawnPiece | undefined) => piece?.text === ' ' && !piece.cursor
  const kept = [...pieces]
  while (over > 0 && (isHanging(kept.at(-1)) || isHanging(kept[0]))) {
    if (isHanging(kept.at(-1))) kept.pop()
    else kept.shift()
    over--
  }
  return kept
}
