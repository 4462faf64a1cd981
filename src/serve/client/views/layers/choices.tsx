import { choicesOf } from '../../../../ui/choosing/choices.js'
import type { UiState } from '../../../../ui/state.js'
import { isDeedHere } from '../../keyboard.js'
import { usePage } from '../../page.js'
import { Field } from './field.js'
import { Listed } from './listed.js'

/** A list to choose from, which what is typed makes shorter. */
export function Choices({ state }: { state: UiState }) {
  const { words, act } = usePage()
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
      <Listed id="choices" label={words('ui.place.palette')} items={choices} top={top} does="choose">
        {({ label, hint, direction, chosen }) => (
          <>
            <span dir={direction} translate={chosen.kind === 'deed'}>
              {label}
            </span>{' '}
            <span class="dim">{hint}</span>
          </>
        )}
      </Listed>
    </form>
  )
}
