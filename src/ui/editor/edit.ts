import type { BidiMode } from '../../terminal/bidi.js'
import type { Direction } from '../../terminal/direction.js'
import { graphemes } from '../../terminal/graphemes.js'
import { clusterEnd, clusterStart, erasedFrom, snapped, wordEnd, wordStart } from './boundaries.js'
import { cellsOf } from './cells.js'
import { type Editor, type EditorAction, type Goal, type Moment, selectionOf, stepped } from './editor.js'
import { placeAt } from './pointed.js'
import { type EditorRow, rowAt, rowsOf } from './rows.js'
import { isMixed, visualStep, visualWord } from './visual-moves.js'

export interface EditOptions {
  /** Cells of a row: moves up and down follow what is drawn. */
  width: number
  /** In a text that runs from right to left, the key to the left goes forward. */
  direction: Direction
  /** Where we put signs in their order ourselves, keys to the left and right go where they point (default: `logical`). */
  bidi?: BidiMode
  /** Rows that are seen at once (default: 1). */
  page?: number
}

/** The editor after an action. */
export function edit(editor: Editor, action: EditorAction, options: EditOptions): Editor {
  return (DO[action.type] as Doing<EditorAction>)(editor, action, options)
}

type Doing<A> = (editor: Editor, action: A, options: EditOptions) => Editor

const DO: { [T in EditorAction['type']]: Doing<Extract<EditorAction, { type: T }>> } = {
  insert: (editor, { text }) => inserted(editor, text, !/\s/.test(text)),
  paste: (editor, { text }) => inserted(editor, text, false),
  move: (editor, { to, select = false }, options) => {
    const seen = select || editor.cursor === editor.anchor ? seenAt(editor, to, options) : undefined
    if (seen !== undefined) return moved(editor, seen, select)
    const goal = (options.direction === 'rtl' ? FROM_RIGHT : FROM_LEFT)[to] ?? to
    const { start, end } = selectionOf(editor)
    // Without Shift, the first step out of a selection ends at its edge.
    if (!select && start !== end && goal === 'forward') return moved(editor, end, false)
    if (!select && start !== end && goal === 'backward') return moved(editor, start, false)
    const rows = ROWS[goal]?.(options)
    if (rows !== undefined) return vertically(editor, rows, select, options)
    return moved(editor, (PLACES[goal] as CursorMove)(editor, options), select)
  },
  delete: (editor, { what }, options) => {
    const { start, end } = selectionOf(editor)
    if (start !== end) return replaced(editor, start, end, '', false)
    const { text, cursor } = editor
    const to = what === 'backward' ? erasedFrom(text, cursor) : (PLACES[what] as CursorMove)(editor, options)
    if (to === cursor) return editor
    return replaced(editor, Math.min(cursor, to), Math.max(cursor, to), '', false)
  },
  point: (editor, { row, cell }, options) => moved(editor, placeAt(editor.text, row, cell, options), false),
  selectAll: editor => ({
    ...editor,
    anchor: 0,
    cursor: editor.text.length,
    isTyping: false,
    column: undefined,
  }),
  undo: editor => {
    const [before, ...past] = editor.past
    if (!before) return editor
    return { ...before, past, future: [momentOf(editor), ...editor.future], isTyping: false }
  },
  redo: editor => {
    const [after, ...future] = editor.future
    if (!after) return editor
    return { ...after, past: [momentOf(editor), ...editor.past], future, isTyping: false }
  },
}

const FROM_LEFT: Partial<Record<Goal, Goal>> = {
  left: 'backward',
  right: 'forward',
  wordLeft: 'wordBackward',
  wordRight: 'wordForward',
}
const FROM_RIGHT: Partial<Record<Goal, Goal>> = {
  left: 'forward',
  right: 'backward',
  wordLeft: 'wordForward',
  wordRight: 'wordBackward',
}

/** Moves over rows, by how many. */
const ROWS: Partial<Record<Goal, (options: EditOptions) => number>> = {
  up: () => -1,
  down: () => 1,
  pageUp: ({ page = 1 }) => -page,
  pageDown: ({ page = 1 }) => page,
}

/** Where a key to the left or right leads that goes by what is seen; undefined where the order of the text says as much. */
function seenAt({ text, cursor }: Editor, to: Goal, options: EditOptions): number | undefined {
  const { bidi, direction } = options
  if (bidi !== 'visual' || !isMixed(text, direction)) return undefined
  if (to === 'left' || to === 'right') return visualStep(text, cursor, to, options)
  if (to === 'wordLeft') return visualWord(text, cursor, 'left', options)
  return to === 'wordRight' ? visualWord(text, cursor, 'right', options) : undefined
}

type CursorMove = (editor: Editor, options: EditOptions) => number

const PLACES: Partial<Record<Goal, CursorMove>> = {
  forward: ({ text, cursor }) => (cursor < text.length ? clusterEnd(text, cursor) : cursor),
  backward: ({ text, cursor }) => clusterStart(text, cursor),
  wordForward: ({ text, cursor }) => wordEnd(text, cursor),
  wordBackward: ({ text, cursor }) => wordStart(text, cursor),
  rowStart: ({ text, cursor }, { width }) => {
    const rows = rowsOf(text, width)
    return rows[rowAt(rows, cursor)]?.start ?? 0
  },
  rowEnd: ({ text, cursor }, { width }) => {
    const rows = rowsOf(text, width)
    return endOf(text, rows, rowAt(rows, cursor))
  },
  textStart: () => 0,
  textEnd: ({ text }) => text.length,
}

/** The last place of a cursor in a row: before what parts it from the next one. */
function endOf(text: string, rows: readonly EditorRow[], index: number): number {
  const { start, end } = rows[index] ?? { start: 0, end: 0 }
  return index < rows.length - 1 && end > start ? clusterStart(text, end) : end
}

function moved(editor: Editor, to: number, select: boolean): Editor {
  const cursor = snapped(editor.text, to)
  return { ...editor, cursor, anchor: select ? editor.anchor : cursor, isTyping: false, column: undefined }
}

function vertically(editor: Editor, by: number, select: boolean, { width }: EditOptions): Editor {
  const { text, cursor } = editor
  const rows = rowsOf(text, width)
  const from = rowAt(rows, cursor)
  const goal = Math.max(0, Math.min(rows.length - 1, from + by))
  const to = goal === from ? undefined : rows[goal]
  const column = editor.column ?? cellsOf(text.slice(rows[from]?.start, cursor))
  if (!to) return { ...moved(editor, by < 0 ? 0 : text.length, select), column }
  const last = endOf(text, rows, goal)
  let at = to.start
  let used = 0
  for (const cluster of graphemes(text.slice(to.start, last))) {
    used += cellsOf(cluster)
    if (used > column) break
    at += cluster.length
  }
  return { ...moved(editor, at, select), column }
}

/** Characters that no text of a paragraph holds. */
const UNWANTED = /[\p{Cc}\u2028\u2029]/gu

function inserted(editor: Editor, text: string, isTyping: boolean): Editor {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNWANTED, sign => (sign === '\n' ? sign : sign === '\t' ? ' ' : ''))
  if (clean === '') return editor
  const { start, end } = selectionOf(editor)
  return replaced(editor, start, end, clean, isTyping)
}

function replaced(editor: Editor, start: number, end: number, by: string, isTyping: boolean): Editor {
  const text = editor.text.slice(0, start) + by + editor.text.slice(end)
  // A mark may have joined what stands before it, or what is behind may have joined the mark.
  const cursor = snapped(text, start + by.length)
  return stepped(editor, { text, cursor, anchor: cursor }, isTyping)
}

function momentOf({ text, cursor, anchor }: Editor): Moment {
  return { text, cursor, anchor }
}
