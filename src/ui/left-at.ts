import { currentRow, type UiState } from './state.js'

/** Where documents were left, the opened one included. */
export function leftAtOf(state: UiState): UiState['leftAt'] {
  const { opened, language, leftAt } = state
  const row = currentRow(state)
  if (!opened || !row) return leftAt
  // What was left last stands last.
  const { [opened.id]: _before, ...others } = leftAt
  return { ...others, [opened.id]: { unit: row.unit.id, language } }
}

/** A state that is about to show something else than its document: what concerned that is gone, and where it was left is known. */
export function leaving(state: UiState): UiState {
  return {
    ...state,
    leftAt: leftAtOf(state),
    only: undefined,
    search: '',
    editing: undefined,
    placing: undefined,
    explanation: undefined,
  }
}
