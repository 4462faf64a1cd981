import { KEYS, type TellableDeed } from '../../../ui/keys.js'
import { focusOf } from '../../../ui/state.js'
import { keySigns } from '../../../ui/views/key-sign.js'
import { isFree } from '../keyboard.js'
import { usePage } from '../page.js'

interface DeedProps {
  does: TellableDeed
  /** Which of several, from 0. */
  which?: number
  label?: string
  isOff?: boolean
  isMain?: boolean
}

/** A button for what a key does. */
export function Deed({ does, which, label, isOff = false, isMain = false }: DeedProps) {
  const { act, now, words } = usePage()
  const keys = KEYS[focusOf(now())].find(key => key.does === does)?.keys.filter(isFree) ?? []
  const hint = keySigns(which === undefined ? keys : keys.slice(which, which + 1)).join(' ')
  return (
    <button
      type="button"
      class={isMain ? 'main' : undefined}
      disabled={isOff}
      title={hint || undefined}
      onClick={event => {
        event.stopPropagation()
        act(does, which)
      }}
    >
      {label ?? words(`ui.does.${does}`)}
    </button>
  )
}
