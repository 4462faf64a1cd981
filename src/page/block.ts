import type { Nodes, PhrasingContent } from 'mdast'
import { ESCAPES } from '../document/canonical.js'
import { parseMarkdown } from '../document/markdown.js'
import { plain } from '../document/plain-text.js'
import { foldSpace } from '../text/white-space.js'

/** A line of text and what it shall be in the document. */
export interface Block {
  kind: 'title' | 'heading' | 'paragraph' | 'item'
  text: string
}

const MARKERS: Record<Block['kind'], string> = { title: '# ', heading: '## ', paragraph: '', item: '- ' }

/**
 * Writes blocks as Markdown that reads back as exactly these texts, whatever they look like: each is escaped no more
 * than needed, which is proven by reading it.
 */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const together = block.kind === 'item' && blocks[index - 1]?.kind === 'item'
      return (index === 0 ? '' : together ? '\n' : '\n\n') + blockToMarkdown(block)
    })
    .concat(blocks.length > 0 ? '\n' : '')
    .join('')
}

function blockToMarkdown({ kind, text }: Block): string {
  const wanted = foldSpace(text)
  const escaped = ESCAPES.flatMap(level => [level(wanted), escapeStart(level(wanted))])
  const markdown = escaped.map(candidate => MARKERS[kind] + candidate)
  return markdown.find(candidate => readsAs(candidate, kind, wanted)) ?? (markdown.at(-1) as string)
}

/** Keeps the beginning of a text from opening a list, a quote, a heading or a rule. */
function escapeStart(text: string): string {
  return text.replace(/^(\d+)(?=[.)])|^(?=[#>+=|-])/, '$1\\')
}

function readsAs(markdown: string, kind: Block['kind'], wanted: string): boolean {
  const blocks = parseMarkdown(markdown).children
  let node: Nodes | undefined = blocks[0]
  if (kind === 'item' && node?.type === 'list' && node.children.length === 1) {
    const item = node.children[0]
    if (item?.checked !== null || item.children.length !== 1) return false
    node = item.children[0]
  }
  const type = kind === 'title' || kind === 'heading' ? 'heading' : 'paragraph'
  if (blocks.length !== 1 || node?.type !== type) return false
  return node.children.every(isPlain) && foldSpace(plain(node.children)) === wanted
}

/** Text, or a bare address, which a reader sees as it is written. */
function isPlain(node: PhrasingContent): boolean {
  return node.type === 'text' || (node.type === 'link' && node.children.every(isPlain))
}
