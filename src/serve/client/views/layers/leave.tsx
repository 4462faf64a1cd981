import type { UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Deed } from '../deed.js'

/** Asks what is to become of what was typed. */
export function Leave(_: { state: UiState }) {
  const { words } = usePage()
  return (
    <>
      <p>{words('ui.ask.leave')}</p>
      <div class="deeds">
        <Deed does="save" isMain />
        <Deed does="discard" />
        <Deed does="close" />
      </div>
    </>
  )
}
