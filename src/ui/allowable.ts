import type { Allowable } from './said.js'
import { currentCell, type UiState } from './state.js'

/** The findings of the current translation, of each check the first: an allowance is of a code. */
export function allowable(state: UiState): Allowable[] {
  const { opened, language } = state
  const units = currentCell(state)?.units ?? []
  const codes = new Set<string>()
  return (opened?.findings ?? []).flatMap(finding => {
    const { unit, code, message } = finding
    if (finding.language !== language || unit === null || !units.includes(unit) || codes.has(code)) return []
    codes.add(code)
    return [{ code, message, unit }]
  })
}
