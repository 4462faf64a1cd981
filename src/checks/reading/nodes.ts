import type { PhrasingContent } from 'mdast'
import type { Range } from '../../text/range.js'
import { readOnce } from './read-once.js'
import { rangeOfNode } from './read-paragraph.js'
import type { ReadText } from './text-reader.js'

/** A node of inline Markdown with its place in the text. */
export interface PlacedNode extends Range {
  node: PhrasingContent
  /** The node around it. */
  parent?: PhrasingContent
}

/** All nodes of a text, each before those inside of it. */
export const nodesOf = readOnce(({ paragraphs }: ReadText): readonly PlacedNode[] => {
  const found: PlacedNode[] = []
  for (const paragraph of paragraphs) {
    const waiting: Omit<PlacedNode, keyof Range>[] = paragraph.nodes.map(node => ({ node })).reverse()
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node } = next
      found.push({ ...next, ...rangeOfNode(node, paragraph) })
      if ('children' in node)
        waiting.push(...node.children.map(child => ({ node: child, parent: node })).reverse())
    }
  }
  return found
})
