import { autonym } from '../../../site/autonym.js'
import type { UiState } from '../../../ui/state.js'
import { usePage } from '../page.js'

/** Which language is worked in. */
export function Languages({ state }: { state: UiState }) {
  const { words, become, now } = usePage()
  const chosen = (language: string) => {
    const { shown } = now()
    become({ ...now(), language, shown: shown.includes(language) ? shown : [...shown.slice(1), language] })
  }
  return (
    <label>
      {words('column.language')}{' '}
      <select
        value={state.language}
        disabled={state.editing !== undefined}
        onChange={event => chosen(event.currentTarget.value)}
      >
        {state.languages.map(language => (
          <option value={language}>{autonym(language)}</option>
        ))}
      </select>
    </label>
  )
}
