import { direction, isolate } from '../../terminal/bidi.js'
import { paint } from '../../terminal/colour.js'
import { padEnd, padStart } from '../../terminal/width.js'
import { drawnRows } from '../editor/drawn-rows.js'
import type { Editing } from '../state.js'
import type { Line } from './line.js'
import type { Screen } from './screen.js'

/** The cursor and what is selected are no colours: they are there without any, too, and never look alike. */
const { inverse, underline, bold } = paint(true)
export const selectedText = (text: string) => underline(bold(text))
export const cursorText = inverse

/** Cells before a row of the editor. */
const EDGE = 1

/** The rows of the editor. */
export interface Typing {
  /** How many there are. */
  count: number
  /** So many of them, around the cursor. */
  lines: (height: number) => Line[]
}

/** What is being typed. */
export function typing({ editor, language }: Editing, { width, bidi }: Screen): Typing {
  const way = direction(language)
  const room = editorWidth(width)
  const rows = drawnRows(editor, room, { direction: way, bidi })
  const at = Math.max(
    0,
    rows.findIndex(({ pieces }) => pieces.some(({ cursor }) => cursor)),
  )
  const lines = (height: number): Line[] => {
    const from = Math.max(0, Math.min(at - Math.floor(height / 2), rows.length - height))
    return rows.slice(from, from + height).map(({ pieces }, index) => {
      const drawn = pieces
        .map(({ text, selected, cursor }) => (cursor ? inverse(text) : selected ? selectedText(text) : text))
        .join('')
      const line = bidi === 'isolate' ? isolate(drawn, way) : drawn
      const text = `${' '.repeat(EDGE)}${way === 'rtl' ? padStart(line, room) : padEnd(line, room)}`
      return { text, of: { kind: 'text', at: { row: from + index, cell: -EDGE } } }
    })
  }
  return { count: rows.length, lines }
}

/** Cells of a row of the editor on a screen of this width. */
export function editorWidth(width: number): number {
  return Math.max(10, width - 3)
}
