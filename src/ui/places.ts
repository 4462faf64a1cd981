import { currentRow, type UiState } from './state.js'

/** Where documents were left, the opened one included. */
export function placesOf(state: UiState): UiState['places'] {
  const { opened, language, places } = state
  const row = currentRow(state)
  return opened && row ? { ...places, [opened.id]: { unit: row.unit.id, language } } : places
}
