import { type BidiMode, type Direction, isolate, needsBidi } from './bidi.js'
import { type MarkedCluster, textWindow, type WindowPiece } from './text-window.js'
import { visualLines } from './visual-order.js'
import { width } from './width.js'

export interface MarkedLineOptions {
  /** That of the text's language. */
  direction: Direction
  /** Cells that the line may fill. */
  cells: number
  mode: BidiMode
  /** Paints the marks (default: not at all). */
  paint?: (text: string) => string
  /** Without a piece, what is to be in sight (default: the beginning). */
  around?: number
}

/** Marks in a line whose order its viewer decides: nobody knows under which cells carets would have to stand. */
const OPEN = '⟦'
const CLOSE = '⟧'

/**
 * A text on one line, cut to what fits around a piece of it, with carets below the cells where the piece is shown: one line
 * or two. Where a viewer puts the text in order, the piece stands between brackets instead.
 *
 * @param text from a file: it is made safe here
 * @param piece what is meant; undefined for nothing
 */
export function markedLine(
  text: string,
  piece: WindowPiece | undefined,
  { direction, cells, mode, paint = marks => marks, around = 0 }: MarkedLineOptions,
): string[] {
  const isOrderedHere = mode === 'visual' || !needsBidi(text, direction)
  const room = isOrderedHere || !piece ? cells : cells - width(OPEN + CLOSE)
  const shown = textWindow(text, piece ?? { start: around, end: around }, piece !== undefined, room)
  if (!isOrderedHere) {
    const line = bracketed(shown, paint)
    return [mode === 'isolate' ? isolate(line, direction) : line]
  }
  const drawn = inVisualOrder(shown, direction)
  const carets = drawn
    .map(({ cells, isMarked }) => (isMarked ? '^' : ' ').repeat(cells))
    .join('')
    .trimEnd()
  return [joined(drawn), ...(carets === '' ? [] : [paintMarks(carets, paint)])]
}

/** Carets without the spaces before them. */
function paintMarks(carets: string, paint: (text: string) => string): string {
  const lead = carets.length - carets.trimStart().length
  return carets.slice(0, lead) + paint(carets.slice(lead))
}

function bracketed(clusters: readonly MarkedCluster[], paint: (text: string) => string): string {
  const first = clusters.findIndex(({ isMarked }) => isMarked)
  if (first < 0) return joined(clusters)
  const end = clusters.findLastIndex(({ isMarked }) => isMarked) + 1
  const marked = paint(OPEN + joined(clusters.slice(first, end)) + CLOSE)
  return joined(clusters.slice(0, first)) + marked + joined(clusters.slice(end))
}

function joined(clusters: readonly MarkedCluster[]): string {
  return clusters.map(({ text }) => text).join('')
}

/** The clusters from left to right, as a terminal draws them that puts nothing in order itself. */
function inVisualOrder(clusters: readonly MarkedCluster[], direction: Direction): MarkedCluster[] {
  const text = joined(clusters)
  if (!needsBidi(text, direction)) return [...clusters]
  const isMarked = clusters.flatMap(({ text, isMarked }) => Array<boolean>(text.length).fill(isMarked))
  const [line = []] = visualLines(text, direction, [{ start: 0, end: text.length }])
  const starts = line.map(({ at }) => at).sort((a, b) => a - b)
  const ends = new Map(starts.map((at, index) => [at, starts[index + 1]]))
  return line.map(({ text: drawn, at }) => ({
    text: drawn,
    cells: width(drawn),
    // A lam-alef is drawn as one, and is two letters.
    isMarked: isMarked.slice(at, ends.get(at)).includes(true),
  }))
}
