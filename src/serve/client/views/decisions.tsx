import { currentCell, currentRow, type UiState } from '../../../ui/state.js'
import { Deed } from './deed.js'
import { Findings, Note } from './editor/helps.js'

/** What can be decided of the current translation without typing another, and what is said of it. */
export function Decisions({ state }: { state: UiState }) {
  const { opened, language } = state
  const cell = currentCell(state)
  if (!cell) return null
  const unit = currentRow(state)?.unit.id
  const found =
    opened?.findings.filter(finding => finding.unit === unit && finding.language === language) ?? []
  const hasTarget = Boolean(cell.entry?.target)
  return (
    <>
      {found.length > 0 && <Findings found={found} />}
      <Note state={state} />
      <div class="deeds">
        <Deed does="edit" isMain />
        {cell.drifted && <Deed does="accept" />}
        {hasTarget && <Deed does="review" />}
        {hasTarget && <Deed does="finish" />}
        {hasTarget && <Deed does="sendBack" />}
        {found.length > 0 && <Deed does="allow" />}
        <Deed does="note" />
        <Deed does="detail" />
      </div>
    </>
  )
}
