import type { Element, Root } from 'hast'
import { h } from 'hastscript'

/** Blocks that hold text and nothing else, so that the text's direction can be theirs. */
const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 td th dt dd figcaption summary caption'.split(' '),
)

/** Class of the original that stands in for a translation. */
const ORIGINAL = 'original'

/**
 * Sets each original that stands in for a translation in its own direction as a block: otherwise its lines would begin on
 * the wrong side, and its full stops stand there. In a list, where translated items may follow inside, it gets a block of its
 * own. In place.
 */
export function setOriginals(parent: Element | Root): void {
  for (const child of parent.children) if (child.type === 'element') setOriginals(child)
  if (parent.type === 'root') return
  const at = parent.children.findIndex(isOriginal)
  const original = parent.children[at]
  if (original?.type !== 'element') return
  const { dir } = original.properties
  if (blocks.has(parent.tagName)) {
    parent.properties.dir = dir
    return
  }
  // The mark behind it belongs to it.
  const mark = parent.children[at + 1]
  const length = mark?.type === 'element' && mark.tagName === 'span' ? 2 : 1
  const own = parent.children.slice(at, at + length).filter(child => child.type === 'element')
  parent.children.splice(at, length, h('div', { dir }, own))
}

function isOriginal(node: Element['children'][number]): boolean {
  const { className } = node.type === 'element' && node.tagName === 'span' ? node.properties : {}
  return Array.isArray(className) && className.includes(ORIGINAL)
}
