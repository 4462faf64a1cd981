import type { UiMessage } from '../../../ui/state.js'
import { type Page, usePage } from '../page.js'

/** What there is to say, and what to do about it: one text, so that it is read out once. */
export function Message({ message }: { message: UiMessage | undefined }) {
  const { words } = usePage()
  return (
    <p class="message" role="status" aria-live="polite">
      {message && said(message, words)}
    </p>
  )
}

function said({ key, args }: UiMessage, words: Page['words']): string {
  const hint = `${key}.hint`
  return [words(key, args), ...(words.has(hint) ? [words(hint, args)] : [])].join(' ')
}
