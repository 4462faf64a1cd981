import { explainReport } from '../../reports/explain.js'
import { currentRow, type UiState } from '../state.js'
import type { Screen } from './screen.js'

/** All that is known of the current unit. */
export function detailLines(state: UiState, screen: Screen): string[] {
  const { explanation, source } = state
  if (!explanation || explanation.unit?.id !== currentRow(state)?.unit.id) return [screen.words('ui.reading')]
  return explainReport(explanation, source, screen).split('\n')
}
