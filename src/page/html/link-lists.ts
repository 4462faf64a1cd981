import type { Element, Nodes } from 'hast'
import { elementsOf } from './attributes.js'
import { headings } from './element-kinds.js'
import { measure, nothing } from './measure.js'
import type { Cuts } from './plan-cuts.js'

/** A menu is links to this part of its text, and at least so many of them. */
const menu = { share: 0.7, links: 3 }

/**
 * The rows of links beside the text, where no tag says what they are. A list of links right under a heading is text
 * ("Quellen"); so only pages without `<main>` and `<article>` are searched, and only beside their paragraphs.
 */
export function linkLists(root: Element, cuts: Cuts): Element[] {
  const measures = measure(root, node => cuts.has(node))
  const kept = elementsOf(root).filter(child => !cuts.has(child) && (measures.get(child)?.text ?? 0) > 0)
  if ((measures.get(root)?.prose ?? 0) === 0) return []
  return kept.filter((child, index) => {
    const { text, linked, prose } = measures.get(child) ?? nothing
    const before = kept[index - 1]
    const titled = before !== undefined && headings.has(before.tagName)
    return !titled && prose === 0 && linked > text * menu.share && linksIn(child) >= menu.links
  })
}

function linksIn(node: Nodes): number {
  if (node.type === 'element' && node.tagName === 'a') return 1
  return 'children' in node ? node.children.reduce((sum: number, child) => sum + linksIn(child), 0) : 0
}
