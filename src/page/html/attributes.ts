import type { Element, Nodes } from 'hast'

/** An attribute as text (lists joined by spaces), '' where it is missing. `name` is hast's: `className`, `hrefLang`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return name
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Whether a node is an element, and one of the given names where names are given. */
export function isElement(node: Nodes | undefined, names?: ReadonlySet<string>): node is Element {
  return node?.type === 'element' && (names === undefined || names.has(node.tagName))
}

/** The child elements, without text and comments. */
export function elementsOf(parent: { children: readonly Nodes[] }): Element[] {
  return parent.children.filter(child => isElement(child))
}
