import type { ComponentChildren } from 'preact'
import type { DeedName } from '../../../../ui/keys.js'
import { usePage } from '../../page.js'

interface ListedProps<T> {
  id: string
  label: string
  items: readonly T[]
  /** Index of the current one. */
  top: number
  /** What is done with the one that is clicked. */
  does: DeedName
  children: (item: T) => ComponentChildren
}

/** A list to choose from with the keys of the field over it, or by a click. */
export function Listed<T>({ id, label, items, top, does, children }: ListedProps<T>) {
  const { act, become, now } = usePage()
  return (
    <div id={id} role="listbox" class="choices" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list.
        <div
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === top}
          onClick={() => {
            become({ ...now(), top: index })
            act(does)
          }}
        >
          {children(item)}
        </div>
      ))}
    </div>
  )
}
