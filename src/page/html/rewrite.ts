import type { Element, ElementContent } from 'hast'

/** What becomes of an element whose children are done: itself, changed, or others in its place. */
export type Rewrite = (element: Element) => ElementContent[]

/** Applies a rewrite to every element below a root, from the leaves upward. The tree is changed in place. */
export function rewriteAll(root: Element, rewrite: Rewrite): void {
  root.children = root.children.flatMap(child => {
    if (child.type !== 'element') return [child]
    rewriteAll(child, rewrite)
    return rewrite(child)
  })
}

/** A new element. */
export function made(tagName: string, children: ElementContent[], like?: Element): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children,
    ...(like?.position && { position: like.position }),
  }
}
