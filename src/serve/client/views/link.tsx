import type { ComponentChildren } from 'preact'
import { type Address, pathTo } from '../../address.js'
import { usePage } from '../page.js'

interface LinkProps {
  to: Address
  children: ComponentChildren
  class?: string
  label?: string
  isCurrent?: boolean
}

/** A link to a place of the pages. It stays in the page but where somebody wants another tab. */
export function Link({ to, children, class: name, label, isCurrent = false }: LinkProps) {
  const { go } = usePage()
  const clicked = (event: MouseEvent) => {
    event.stopPropagation()
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={pathTo(to)}
      onClick={clicked}
      class={name}
      aria-label={label}
      aria-current={isCurrent || undefined}
    >
      {children}
    </a>
  )
}
