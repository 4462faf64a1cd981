import type { Nodes } from 'hast'

/** The nodes that are, or hold, a node of a kind. */
export function holders(root: Nodes, kind: (node: Nodes) => boolean): ReadonlySet<Nodes> {
  const found = new Set<Nodes>()
  const visit = (node: Nodes): boolean => {
    let holds = kind(node)
    if ('children' in node) for (const child of node.children) if (visit(child)) holds = true
    if (holds) found.add(node)
    return holds
  }
  visit(root)
  return found
}
