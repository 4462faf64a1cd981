import { direction } from '../terminal/direction.js'
import { topAfterTyping } from './choosing/choices.js'
import type { Room } from './deeds/deed.js'
import { edit } from './editor/edit.js'
import { type Editor, type EditorAction, editorOf } from './editor/editor.js'
import type { UiState } from './state.js'

/** What is typed into the line of a layer, as the editor of a line: with its cursor at the end, unless somebody moved it. */
export function fieldOf({ typed, field }: Pick<UiState, 'typed' | 'field'>): Editor {
  return { ...editorOf(typed), ...(field?.text === typed && field) }
}

/** A line that holds a text, all of it selected: what is typed takes its place. */
export function selectedField(text: string): Pick<UiState, 'typed' | 'field'> {
  return { typed: text, field: { text, cursor: text.length, anchor: 0 } }
}

/** Cells of a line: it is one row, however long. */
const WIDTH = 1_000_000

/** The state after an action of the editor in the line of its layer. */
export function fieldEdited(state: UiState, action: EditorAction, { words }: Room): UiState {
  const { bidi } = state
  const { text, cursor, anchor } = edit(fieldOf(state), inOneLine(action), {
    width: WIDTH,
    bidi,
    direction: direction(words.language),
  })
  const top = text === state.typed ? state.top : topAfterTyping(state)
  return { ...state, typed: text, field: { text, cursor, anchor }, top }
}

function inOneLine(action: EditorAction): EditorAction {
  return action.type === 'insert' || action.type === 'paste'
    ? { ...action, text: action.text.replace(/\p{Cc}/gu, ' ') }
    : action
}
