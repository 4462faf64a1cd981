import type { Nodes } from 'mdast'

/**
 * All nodes of a tree, in no order that means anything. It keeps a stack of its own: depth is the document's, not ours.
 *
 * @param isEntered whether what is inside a node is wanted as well (default: always)
 */
export function* everyNode(tree: Nodes, isEntered = (_node: Nodes): boolean => true): Generator<Nodes> {
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if ('children' in node && isEntered(node)) waiting.push(...node.children)
  }
}
