import type { UiState } from '../../ui/state.js'

/** The field that a translation is typed into. */
export const FIELD = 'typed'

/** With what the field holds, and where its cursor is: the browser has the typing, the state what is typed. */
export function withTyped(state: UiState, field: HTMLTextAreaElement): UiState {
  const { editing } = state
  if (!editing || editing.goesOn) return state
  const { value: text, selectionStart, selectionEnd, selectionDirection } = field
  const isBack = selectionDirection === 'backward'
  const [anchor, cursor] = isBack ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd]
  const { editor } = editing
  if (editor.text === text && editor.cursor === cursor && editor.anchor === anchor) return state
  return { ...state, editing: { ...editing, editor: { ...editor, text, cursor, anchor } } }
}

/** Puts another text into the field as one step that the browser can undo. */
export function putInto(field: HTMLTextAreaElement, text: string, cursor: number): void {
  field.focus({ preventScroll: true })
  field.select()
  const isPut = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  if (!isPut || field.value !== text) field.value = text
  field.setSelectionRange(cursor, cursor)
}
