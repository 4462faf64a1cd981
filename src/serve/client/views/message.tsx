import type { UiMessage } from '../../../ui/state.js'
import { usePage } from '../page.js'

/** What there is to say, and what to do about it. */
export function Message({ message }: { message: UiMessage | undefined }) {
  const { words } = usePage()
  const hint = message && `${message.key}.hint`
  return (
    <p class="message" role="status" aria-live="polite">
      {message && words(message.key, message.args)}
      {hint && words.has(hint) ? ` ${words(hint, message?.args)}` : ''}
    </p>
  )
}
