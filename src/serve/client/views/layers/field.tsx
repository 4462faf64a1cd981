import { topAfterTyping } from '../../../../ui/choosing/choices.js'
import type { UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'

/** What a layer asks for, to be typed. */
export function Field({ state, label, list }: { state: UiState; label: string; list?: string }) {
  const { become, now } = usePage()
  return (
    <label class="asked">
      {label}
      <input
        type="text"
        value={state.typed}
        autofocus
        dir="auto"
        autocomplete="off"
        {...(list && { role: 'combobox', 'aria-expanded': true, 'aria-controls': list })}
        {...(list && { 'aria-activedescendant': `${list}-${state.top}` })}
        onInput={event =>
          become({
            ...now(),
            typed: event.currentTarget.value,
            top: topAfterTyping(now()),
            message: undefined,
          })
        }
      />
    </label>
  )
}
