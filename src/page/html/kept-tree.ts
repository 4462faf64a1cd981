import type { Element, ElementContent } from 'hast'
import { unread } from './element-kinds.js'
import type { Cuts } from './plan-cuts.js'

/** A copy of an element without what is cut, without comments and without what nobody reads. */
export function keptTree(element: Element, cuts: Cuts): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (cuts.has(child)) return []
    if (child.type === 'text') return [{ ...child }]
    if (child.type !== 'element') return []
    return unread.has(child.tagName) ? [] : [keptTree(child, cuts)]
  })
  return { ...element, properties: { ...element.properties }, children }
}
