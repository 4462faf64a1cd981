import { usePage } from '../page.js'

interface SearchFieldProps {
  /** By which the key for it finds it. */
  id: 'filter' | 'search'
  value: string
  became: (value: string) => void
  /** Goes to the next hit, or to the one before; nothing where all hits are listed. */
  next?: (isBack: boolean) => void
}

/** Searches what the page lists. */
export function SearchField({ id, value, became, next }: SearchFieldProps) {
  const { words } = usePage()
  return (
    <label>
      {words(`ui.ask.${id}`)}{' '}
      <input
        id={id}
        type="search"
        value={value}
        onInput={event => became(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && next?.(event.shiftKey)}
      />
    </label>
  )
}
