import type { WordKey } from '../../../../locales/keys.js'
import type { UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Deed } from '../deed.js'
import { Field } from './field.js'

const ASKED: Readonly<Record<string, WordKey>> = { note: 'ui.ask.note', return: 'ui.ask.return' }

/** Asks for a reason, or for a note. */
export function Asked({ state }: { state: UiState }) {
  const { words, act, become, now } = usePage()
  const { layer, allowing = [], top } = state
  const code = allowing[top]?.code ?? ''
  const asked =
    layer === 'allow' ? words('ui.ask.allow', { code }) : words(ASKED[layer ?? ''] ?? 'ui.ask.reason')
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        act('take')
      }}
    >
      {layer === 'allow' && (
        <fieldset>
          <legend class="hidden">{words('ui.does.allow')}</legend>
          {allowing.map(({ code, message }, index) => (
            <label>
              <input
                type="radio"
                name="allowing"
                checked={index === top}
                onChange={() => become({ ...now(), top: index })}
              />{' '}
              <code>{code}</code> <bdi>{message}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <Field state={state} label={asked} />
      <div class="deeds">
        <button type="submit" class="main">
          {words('ui.does.take')}
        </button>
        <Deed does="close" />
      </div>
    </form>
  )
}
