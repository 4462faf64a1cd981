import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { WordKey } from '../../../../locales/keys.js'
import type { Layer } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Message } from '../message.js'

/** A dialog over the page: Escape closes it, and then the focus is where it was. */
export function Dialog({ children }: { children: ComponentChildren }) {
  const { act, now, words } = usePage()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    const { current } = dialog
    current?.showModal()
    return () => {
      // As long as it is open, nothing outside takes the focus.
      current?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={words(NAMES[now().layer ?? 'help'] ?? 'ui.does.help')}
      onCancel={event => {
        event.preventDefault()
        act('close')
      }}
    >
      {children}
      <Message message={now().message} />
    </dialog>
  )
}

const NAMES: Readonly<Partial<Record<Layer, WordKey>>> = {
  detail: 'ui.place.detail',
  concordance: 'ui.place.concordance',
  help: 'ui.does.help',
  palette: 'ui.does.palette',
  finder: 'ui.does.finder',
  allow: 'ui.does.allow',
  note: 'ui.does.note',
  return: 'ui.does.sendBack',
  reason: 'ui.does.accept',
  leave: 'ui.does.leave',
}
