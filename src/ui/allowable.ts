import type { Allowable } from './said.js'
import { baseOf, currentCell, type UiState } from './state.js'

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

/** Whether there is a finding to allow: of what is typed and not stored there is none. */
export function isAllowable(state: UiState): boolean {
  const { editing, opened } = state
  const isStored = !editing || editing.editor.text === baseOf(editing)
  return isStored && opened?.isLooked === true && allowable(state).length > 0
}
