import type { Element, ElementContent, Text } from 'hast'

/** The texts in an element, at any depth. */
export function textsIn(element: Element): Text[] {
  return element.children.flatMap((child: ElementContent): Text[] =>
    child.type === 'text' ? [child] : child.type === 'element' ? textsIn(child) : [],
  )
}

/** The text of an element as it stands in the page, white space and all. */
export function rawText(element: Element): string {
  return textsIn(element)
    .map(({ value }) => value)
    .join('')
}

/** Takes so many characters off the beginning of an element's text, in place. */
export function takeFirst(element: Element, characters: number): void {
  let left = characters
  for (const text of textsIn(element)) {
    const taken = Math.min(left, text.value.length)
    text.value = text.value.slice(taken)
    left -= taken
    if (left === 0) return
  }
}
