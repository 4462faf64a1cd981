import type { Explanation } from '../reports/explain.js'
import { currentRow, type UiState } from './state.js'

/** What may help with the current paragraph in the current language, as far as that is known by now. */
export function candidatesNow(state: UiState): Explanation['languages'][number]['candidates'] {
  const { explanation, language } = state
  if (explanation?.unit === undefined || explanation.unit.id !== currentRow(state)?.unit.id) return []
  return explanation.languages.find(about => about.language === language)?.candidates ?? []
}
