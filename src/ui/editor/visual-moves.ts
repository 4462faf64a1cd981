import { type Direction, needsBidi } from '../../terminal/bidi.js'
import { graphemes } from '../../terminal/graphemes.js'
import { baseLevel, bidiUnits, embeddingLevels } from '../../terminal/levels.js'
import { type VisualCluster, visualLines } from '../../terminal/visual-order.js'
import { wordStarts } from './boundaries.js'
import { type EditorRow, rowAt, rowsOf, seen } from './rows.js'

/** How a text is laid out. */
interface Layout {
  /** Cells of a row. */
  width: number
  direction: Direction
}

/** Whether some of a text runs against the direction of its paragraph. */
export function isMixed(text: string, direction: Direction): boolean {
  if (direction === 'ltr' && !needsBidi(text, direction)) return false
  const base = baseLevel(direction)
  return embeddingLevels(bidiUnits(text), direction).some(level => level !== base)
}

/** The place one step to the left or right of a cursor, as it is seen; in a row above or below where the row ends. */
export function visualStep(text: string, cursor: number, to: 'left' | 'right', layout: Layout): number {
  return stepsOf(text, layout)(cursor, to)
}

/** The nearest beginning of a word to the left or right of a cursor, as it is seen. */
export function visualWord(text: string, cursor: number, to: 'left' | 'right', layout: Layout): number {
  const step = stepsOf(text, layout)
  const starts = wordStarts(text)
  let at = step(cursor, to)
  for (let before = cursor; at !== before && !starts.has(at); ) {
    before = at
    at = step(at, to)
  }
  return at
}

function stepsOf(text: string, layout: Layout): (from: number, to: 'left' | 'right') => number {
  const rows = rowsOf(text, layout.width)
  const places = placesIn(text, rows, layout.direction)
  return (from, to) => {
    const index = rowAt(rows, from)
    const here = places[index] ?? []
    const by = to === 'right' ? 1 : -1
    const beside = here[here.indexOf(from) + by]
    if (beside !== undefined) return beside
    const other = places[index + (layout.direction === 'rtl' ? -by : by)]
    return (to === 'right' ? other?.[0] : other?.at(-1)) ?? from
  }
}

/** Row by row, the places of a cursor from left to right. */
function placesIn(text: string, rows: readonly EditorRow[], direction: Direction): number[][] {
  const shown = rows.map(row => seen(text, row))
  const drawn = visualLines(text, direction, shown)
  return shown.map(({ start, end }, index) => {
    const inside = withJoined(text.slice(start, end), start, drawn[index] ?? [])
    // Where the next row goes on with the same line, the place behind the last sign is there.
    const isOpen = index === rows.length - 1 || end < (rows[index] as EditorRow).end
    if (!isOpen) return inside
    return direction === 'rtl' ? [end, ...inside] : [...inside, end]
  })
}

/** With the signs that are drawn as one with the sign before them: the alef of lam-alef stands at its left. */
function withJoined(line: string, start: number, drawn: readonly VisualCluster[]): number[] {
  const own = new Set(drawn.map(({ at }) => at))
  const joined = new Map<number, number[]>()
  let at = start
  let last = start
  for (const cluster of graphemes(line)) {
    if (own.has(at)) last = at
    else joined.set(last, [at, ...(joined.get(last) ?? [])])
    at += cluster.length
  }
  return drawn.flatMap(({ at }) => [...(joined.get(at) ?? []), at])
}
