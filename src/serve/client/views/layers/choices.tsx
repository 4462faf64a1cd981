import { choicesOf } from '../../../../ui/choosing/choices.js'
import type { UiState } from '../../../../ui/state.js'
import { isDeedHere } from '../../keyboard.js'
import { usePage } from '../../page.js'
import { Field } from './field.js'

/** A list to choose from, which what is typed makes shorter. */
export function Choices({ state }: { state: UiState }) {
  const { words, act, become, now } = usePage()
  const { layer, top } = state
  const choices = choicesOf(state, { words, isDeed: isDeedHere })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        act('choose')
      }}
    >
      <Field
        state={state}
        label={words(layer === 'finder' ? 'ui.ask.finder' : 'ui.ask.palette')}
        list="choices"
        count={choices.length}
      />
      <div id="choices" role="listbox" class="choices" aria-label={words('ui.place.palette')}>
        {choices.map(({ label, hint, direction, chosen }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list.
          <div
            id={`choices-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === top}
            onClick={() => {
              become({ ...now(), top: index })
              act('choose')
            }}
          >
            <span dir={direction} translate={chosen.kind === 'deed'}>
              {label}
            </span>{' '}
            <span class="dim">{hint}</span>
          </div>
        ))}
      </div>
    </form>
  )
}
