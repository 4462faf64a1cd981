import type { Nodes } from 'hast'
import { blocks, unread } from './element-kinds.js'

/** Inline elements that nobody reads as one word with what is beside them. */
const apartInline: ReadonlySet<string> = new Set(['br', 'button', 'option', 'select'])

/** White space folded to single spaces, none at the ends. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The text of a node as a reader would see it, white space folded.
 *
 * @param skip tells which nodes to leave out
 * @param enough stop when this many characters are there (default: never)
 */
export function textOf(
  node: Nodes,
  skip?: (node: Nodes) => boolean,
  enough = Number.POSITIVE_INFINITY,
): string {
  const parts: string[] = []
  let length = 0
  const add = (text: string) => {
    parts.push(text)
    length += text.trim().length
  }
  const visit = (at: Nodes): void => {
    if (length >= enough || skip?.(at)) return
    if (at.type === 'text') add(at.value)
    if (!('children' in at) || (at.type === 'element' && unread.has(at.tagName))) return
    const apart = at.type === 'element' && (blocks.has(at.tagName) || apartInline.has(at.tagName))
    if (apart) add(' ')
    for (const child of at.children) visit(child)
    if (apart) add(' ')
  }
  visit(node)
  return folded(parts.join(''))
}
