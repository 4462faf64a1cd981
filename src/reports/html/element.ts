import type { Element, ElementContent, Properties } from 'hast'

type Inner = Element | string | undefined

/** An element of the page. Texts are never markup; what is undefined is left out. */
export function element(
  name: string,
  properties: Properties,
  ...content: (Inner | readonly Inner[])[]
): Element {
  const children = content
    .flat()
    .filter(part => part !== undefined)
    .map((part): ElementContent => (typeof part === 'string' ? { type: 'text', value: part } : part))
  return { type: 'element', tagName: name, properties, children }
}
