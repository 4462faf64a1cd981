import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

// Long pages are put together from texts: as elements, all that is on them would have to be held at once.

/** An element as HTML. */
export const htmlOf = (element: Element): string => toHtml(element)

/** The same with HTML behind what is in it. */
export function around(element: Element, inner: string): string {
  return opening(element) + inner + closing(element)
}

/** The beginning of an element that more comes into. */
export const opening = (element: Element): string => htmlOf(element).slice(0, -closing(element).length)

/** The end of such an element. */
export const closing = ({ tagName }: Element): string => `</${tagName}>`
