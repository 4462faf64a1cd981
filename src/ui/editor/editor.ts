/** One moment of a text that is edited. Offsets are UTF-16 units, always between grapheme clusters. */
export interface Moment {
  text: string
  /** Where the next character goes. */
  cursor: number
  /** The other end of the selection; the same as `cursor` where nothing is selected. */
  anchor: number
}

/** A text that is edited, with the way back. A value: every step gives a new one. */
export interface Editor extends Moment {
  /** Moments to go back to, the last one first. */
  past: readonly Moment[]
  /** Moments that were gone back from, the last one first. */
  future: readonly Moment[]
  /** Whether the last step was typing: then the next character belongs to the same step. */
  isTyping: boolean
  /** The column in cells that moves up and down keep to; undefined after any other step. */
  column?: number | undefined
}

/** Where a cursor can go. `left` and `right` are what the keys say: in a text from right to left, left is forward. */
export type Goal =
  | 'forward'
  | 'backward'
  | 'left'
  | 'right'
  | 'wordForward'
  | 'wordBackward'
  | 'wordLeft'
  | 'wordRight'
  | 'up'
  | 'down'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'textStart'
  | 'textEnd'

export type EditorAction =
  | { type: 'insert'; text: string }
  /** As `insert`, but always a step of its own. */
  | { type: 'paste'; text: string }
  | { type: 'move'; to: Goal; select?: boolean }
  | { type: 'delete'; what: 'forward' | 'backward' | 'wordForward' | 'wordBackward' }
  /** To a cell of a drawn row, both from 0. */
  | { type: 'point'; row: number; cell: number }
  | { type: 'selectAll' }
  | { type: 'undo' }
  | { type: 'redo' }

/** Steps that can be undone, at most. */
const STEPS = 500

/**
 * An editor with its cursor at the end of the text.
 *
 * @param before the editor whose text this one takes the place of, as one step that can be undone (default: none)
 */
export function editorOf(text: string, before?: Editor): Editor {
  const moment = { text, cursor: text.length, anchor: text.length }
  return before ? stepped(before, moment, false) : { ...moment, past: [], future: [], isTyping: false }
}

/** The editor after a step that changed its text. A run of typing is one step. */
export function stepped(editor: Editor, now: Moment, isTyping: boolean): Editor {
  const { text, cursor, anchor, past } = editor
  const isSameRun = isTyping && editor.isTyping
  return {
    ...now,
    past: isSameRun ? past : [{ text, cursor, anchor }, ...past].slice(0, STEPS),
    future: [],
    isTyping,
  }
}

/** The two ends of the selection, in the order of the text. */
export function selectionOf({ cursor, anchor }: Moment): { start: number; end: number } {
  return { start: Math.min(cursor, anchor), end: Math.max(cursor, anchor) }
}
