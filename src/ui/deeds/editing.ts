import { direction } from '../../terminal/bidi.js'
import { candidatesNow } from '../candidates.js'
import { toDestination, toward } from '../course.js'
import { edit } from '../editor/edit.js'
import { type Editor, type EditorAction, editorOf, stepped } from '../editor/editor.js'
import { lineBreakOf } from '../editor/line-break.js'
import { editorAction } from '../editor-keys.js'
import { fieldEdited } from '../field.js'
import { queueOf } from '../in-queue.js'
import type { DeedName } from '../keys.js'
import { mendable, mended } from '../mendable.js'
import { onward } from '../reviewing.js'
import { editingOf } from '../spot.js'
import { baseOf, currentRow, type UiMessage, type UiState } from '../state.js'
import { termsNow } from '../trial.js'
import type { Deed, Room } from './deed.js'

/** Characters that may be pasted at once: no paragraph has as many, and whoever pasted a book by mistake would wait for each key. */
const MOST_PASTED = 50_000

/** Candidates that have a key. */
const CANDIDATES = 3

/** Saves what is typed; whoever changed nothing goes on as well. */
const saved =
  (goesOn: boolean): Deed =>
  state => {
    const { editing, opened } = state
    if (!editing || !opened) return state
    const { leavesFor, ...text } = editing
    const { unit, language, basis, editor } = text
    if (
      goesOn &&
      editor.text === baseOf(editing) &&
      editing.former === undefined &&
      editing.theirs === undefined
    )
      return toward(state, onward(state))
    if (editor.text.trim() === '') return { ...state, layer: undefined, message: { key: 'ui.empty' } }
    const where = { document: opened.id, unit, language }
    return [
      {
        ...state,
        layer: undefined,
        editing: {
          ...text,
          saving: editor.text,
          goesOn,
          // Who was asked and chose to stay goes nowhere.
          ...(state.layer === 'leave' && leavesFor && { leavesFor }),
        },
      },
      { kind: 'save', ...where, text: editor.text, basis },
    ]
  }

/** What is being typed after an action. */
export function edited(state: UiState, action: EditorAction, room: Room): UiState {
  const { editing, bidi } = state
  if (!editing) return state
  const options = {
    width: room.width,
    bidi,
    direction: direction(editing.language),
    // Few keys ask for it, and whoever types does not wait for it.
    get page() {
      return room.rows ?? 1
    },
  }
  return { ...state, editing: { ...editing, editor: edit(editing.editor, action, options) } }
}

/** An action with the line breaks that the place of the translation holds, or why it holds none. */
function withLineBreaks(action: EditorAction, state: UiState): EditorAction | UiMessage {
  const unit = currentRow(state)?.unit
  if (!unit || (action.type !== 'insert' && action.type !== 'paste') || !action.text.includes('\n'))
    return action
  const allowed = lineBreakOf(unit)
  if (action.type === 'paste')
    return 'types' in allowed ? action : { ...action, text: action.text.replace(/\s*\n\s*/g, ' ') }
  return 'types' in allowed ? { ...action, text: allowed.types } : { key: `ui.oneLine.${allowed.refusedIn}` }
}

/** A word with a space to the words that it would stick to. */
function apart({ text, cursor, anchor }: Editor, word: string): string {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)
  const [start, end] = [Math.min(cursor, anchor), Math.max(cursor, anchor)]
  return `${isLetter(text[start - 1]) ? ' ' : ''}${word}${isLetter(text[end]) ? ' ' : ''}`
}

/** Scrolls the source. */
const sourceScrolled =
  (by: 1 | -1): Deed =>
  (state, _input, { lastTop = 0 }) => {
    const { editing } = state
    if (!editing) return state
    if (lastTop === 0) return { ...state, message: { key: 'ui.allShown' } }
    const top = Math.max(0, Math.min(lastTop, Math.min(editing.top ?? 0, lastTop) + by))
    return { ...state, editing: { ...editing, top } }
  }

/** Types a translation. */
export const EDITING = {
  edit: state => {
    const row = currentRow(state)
    const editing = editingOf(state)
    if (!row || !editing) return state
    return { ...state, editing, queue: queueOf(state, row) ?? state.queue }
  },
  type: (state, { name, text }, room) => {
    const action = name === '' ? ({ type: 'paste', text } as const) : editorAction(name, text)
    if (!action) return state
    if (action.type === 'paste' && text.length > MOST_PASTED)
      return {
        ...state,
        message: { key: 'ui.pastedTooMuch', args: { number: text.length, most: MOST_PASTED } },
      }
    if (state.layer) return fieldEdited(state, action, room)
    const { editing } = state
    if (!editing) return state
    const allowed = withLineBreaks(action, state)
    return 'key' in allowed ? { ...state, message: allowed } : edited(state, allowed, room)
  },
  candidate: (state, { which = 0 }) => {
    const editing = state.editing ?? editingOf(state)
    const target = candidatesNow(state)[which % CANDIDATES]?.target
    if (!editing || target === undefined) return { ...state, message: { key: 'ui.noCandidate' } }
    const editor = editorOf(target, editing.editor)
    return { ...state, layer: undefined, editing: { ...editing, editor } }
  },
  takeTheirs: state => {
    const { editing } = state
    if (editing?.theirs === undefined) return { ...state, message: { key: 'ui.nothingTheirs' } }
    return { ...state, editing: { ...editing, editor: editorOf(editing.theirs, editing.editor) } }
  },
  external: state => {
    const editing = state.editing ?? editingOf(state)
    return editing
      ? [
          { ...state, editing },
          { kind: 'external', text: editing.editor.text },
        ]
      : state
  },
  leave: state => {
    if (!state.editing || state.editing.editor.text === baseOf(state.editing))
      return { ...state, editing: undefined }
    const { leavesFor: _before, ...editing } = state.editing
    return { ...state, layer: 'leave', editing }
  },
  discard: state => {
    const left = { ...state, editing: undefined, layer: undefined }
    const leavesFor = state.editing?.leavesFor
    return leavesFor ? toDestination(left, leavesFor) : left
  },
  save: saved(false),
  saveNext: saved(true),
  term: (state, _input, room) => {
    const { editing } = state
    const next = termsNow(state).find(({ isUsed }) => !isUsed)?.use[0]
    if (!editing || next === undefined)
      return { ...state, message: { key: termsNow(state).length > 0 ? 'ui.termsUsed' : 'ui.noTerm' } }
    return edited(state, { type: 'paste', text: apart(editing.editor, next) }, room)
  },
  mend: state => {
    const { editing } = state
    const found = mendable(state)
    if (!editing || !found) return { ...state, message: { key: 'ui.nothingToMend' } }
    const editor = stepped(editing.editor, mended(editing.editor, found), false)
    return { ...state, editing: { ...editing, editor } }
  },
  sourceUp: sourceScrolled(-1),
  sourceDown: sourceScrolled(1),
} as const satisfies Partial<Record<DeedName, Deed>>
