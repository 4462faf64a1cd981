import { currentCell, type Editing, type UiState } from './state.js'

/** The source that a translation was made from, or a text was begun for, where that is not today's. */
export function formerSource(state: UiState, editing: Editing | undefined): string | undefined {
  const cell = currentCell(state)
  const old = editing?.former ?? (cell?.drifted ? cell.entry?.source : undefined)
  return old === '' || old === cell?.source ? undefined : old
}
