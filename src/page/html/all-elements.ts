import type { Element, Nodes } from 'hast'
import { isElement } from './attributes.js'

/**
 * The elements below a node that are wanted, in the order of the page.
 *
 * @param closed tells which nodes not to look into (default: none)
 */
export function allElements(
  root: Nodes,
  wanted: (element: Element) => boolean,
  closed?: (node: Nodes) => boolean,
): Element[] {
  const found: Element[] = []
  const visit = (node: Nodes): void => {
    if (closed?.(node)) return
    if (isElement(node) && wanted(node)) found.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return found
}
