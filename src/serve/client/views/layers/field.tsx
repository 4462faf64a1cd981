import { topAfterTyping } from '../../../../ui/choosing/choices.js'
import type { UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'

interface FieldProps {
  state: UiState
  label: string
  /** The list that it makes shorter, and how much that holds. */
  list?: string
  count?: number
}

/** What a layer asks for, to be typed. */
export function Field({ state, label, list, count = 0 }: FieldProps) {
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
        {...(list && { role: 'combobox', 'aria-expanded': count > 0, 'aria-controls': list })}
        {...(list && state.top < count && { 'aria-activedescendant': `${list}-${state.top}` })}
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
