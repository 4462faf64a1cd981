import type { FootnoteDefinition, Nodes, Parents, RootContent } from 'mdast'
import { parseMarkdown } from '../../document/markdown.js'
import { plain } from '../../document/plain-text.js'

/**
 * Blocks whose Markdown reads back as their text. Where signs that stand too close together would be taken for text, the
 * block gives its emphasis up: what a page says matters more than how it stresses it.
 */
export function faithful(blocks: RootContent[], write: (blocks: RootContent[]) => string): RootContent[] {
  const reads = (some: RootContent[]) => letters(parseMarkdown(write(some)).children) === letters(some)
  if (reads(blocks)) return blocks
  return blocks.map(block => (reads([block, ...stubs(block)]) ? block : (unstressed(block) as RootContent)))
}

/** A note for each reference in a node: without, it would be read as text. */
function stubs(node: Nodes): FootnoteDefinition[] {
  if (node.type === 'footnoteReference')
    return [{ type: 'footnoteDefinition', identifier: node.identifier, label: node.identifier, children: [] }]
  return 'children' in node ? node.children.flatMap(stubs) : []
}

const STRESS: readonly Nodes['type'][] = ['emphasis', 'strong', 'delete']

function unstressed(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.flatMap(child =>
    STRESS.includes(child.type) ? (unstressed(child) as Parents).children : [unstressed(child)],
  )
  return { ...node, children: joined(children) } as Nodes
}

/** Neighbouring texts as one, so that what is escaped depends on what stands there and not on where a text was cut. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value }
    else all.push(node)
  }
  return all
}

function letters(nodes: readonly Nodes[]): string {
  return plain(nodes).replace(/\s+/g, '')
}
