import { basisOf } from '../door/basis-of.js'
import { editorOf } from './editor/editor.js'
import { currentRow, type Editing, type TranslationPlace, type UiState } from './state.js'

/** The translation that is current: kept under the first unit of its bead. */
export function spotOf(state: UiState): TranslationPlace | undefined {
  const { opened, language } = state
  const row = currentRow(state)
  if (!opened || !row?.languages[language]) return undefined
  return { document: opened.id, unit: row.unit.id, language }
}

/** The current translation as it begins to be typed. */
export function editingOf(state: UiState): Editing | undefined {
  const { language } = state
  const row = currentRow(state)
  const cell = row?.languages[language]
  if (!row || !cell) return undefined
  const basis = basisOf(cell)
  return {
    unit: row.unit.id,
    language,
    editor: editorOf(cell.entry?.target ?? ''),
    basis,
    ...(basis.conflict !== undefined && { theirs: basis.conflict }),
  }
}
