import { baseOf, type UiState } from './state.js'

/** A translation that was typed and not saved. */
export interface Draft {
  document: string
  unit: string
  language: string
  text: string
  /** The target when the typing began. */
  base: string
  /** The source when the typing began; undefined in drafts that earlier versions kept. */
  source?: string | undefined
  /** The other side of a conflict that was shown. */
  conflict?: string | undefined
}

/** What would be lost if the session ended now. */
export function draftOf({ editing, opened }: UiState): Draft | undefined {
  if (!editing || !opened || editing.editor.text === baseOf(editing)) return undefined
  const { unit, language, basis, editor } = editing
  const { source, conflict } = basis
  return { document: opened.id, unit, language, text: editor.text, base: baseOf(editing), source, conflict }
}
