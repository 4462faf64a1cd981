import { explainReport } from '../../reports/explain.js'
import { currentRow, type State } from '../state.js'
import type { Screen } from './screen.js'

/** All that is known of the current unit. */
export function detailView(state: State, screen: Screen): string[] {
  const { explanation, source, top } = state
  if (!explanation || explanation.unit?.id !== currentRow(state)?.unit.id) return [screen.words('ui.reading')]
  const lines = explainReport(explanation, source, screen).split('\n')
  const last = Math.max(0, lines.length - screen.height)
  return lines.slice(Math.min(top, last))
}
