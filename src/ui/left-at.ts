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
