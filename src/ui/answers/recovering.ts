import type { Draft } from '../draft.js'
import { type Editor, editorOf } from '../editor/editor.js'
import type { Editing, Opened, UiState } from '../state.js'
import { read } from './reading.js'

/** A text that was typed and never saved, with its document. */
export interface Recovered extends Omit<Draft, 'document'> {
  opened: Opened
  /** Whether it was typed for the source that is there now. */
  isOfToday: boolean
}

/** The text that was never saved, in the editor again. */
export function recovered(
  state: UiState,
  { opened, isOfToday, unit, language, text, base, source, conflict }: Recovered,
): UiState {
  const row = opened.synopsis.rows.findIndex(row => row.unit.id === unit)
  const here = { ...read(state, opened), row: Math.max(0, row), language }
  const cell = opened.synopsis.rows[row]?.languages[language]
  if (!cell) return here
  const editor = typedInto(editorOf(base), text)
  const about = source === undefined ? 'sourceUnknown' : 'sourceChanged'
  const editing: Editing = {
    unit,
    language,
    editor,
    basis: { source, target: base, conflict },
    ...(conflict !== undefined && { theirs: conflict }),
    ...(!isOfToday && source !== undefined && { former: source }),
  }
  return { ...here, editing, message: { key: isOfToday ? 'ui.draft' : `ui.draft.${about}` } }
}

/** Another text as one step that can be undone. */
export function typedInto(editor: Editor, text: string): Editor {
  return editorOf(text, editor)
}
