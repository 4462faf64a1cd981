import { type UiState, unplacedOf } from '../../../ui/state.js'
import { usePage } from '../page.js'
import { Deed } from './deed.js'
import { textIn } from './text.js'

/** A paragraph that has no place, and what may become of it at the current row. */
export function Placing({ state }: { state: UiState }) {
  const { words } = usePage()
  const waiting = unplacedOf(state)
  const at = waiting.findIndex(({ id }) => id === state.placing)
  return (
    <section class="placing" aria-label={words('ui.place.placing')}>
      <p>{words('ui.waiting', { number: at + 1, count: waiting.length })}</p>
      <p class="text" {...textIn(state.language)}>
        {waiting[at]?.text}
      </p>
      <div class="deeds">
        <Deed does="putBeside" isMain />
        <Deed does="putJoined" />
        <Deed does="putAway" />
        {waiting.length > 1 && <Deed does="previousUnplaced" />}
        {waiting.length > 1 && <Deed does="nextUnplaced" />}
        <Deed does="endPlacing" />
      </div>
    </section>
  )
}
