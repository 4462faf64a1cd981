import type { Nodes } from 'mdast'
import { parseInline } from './inline.js'
import { textInMark } from './syntax/index.js'

/** What a reader sees of inline Markdown: no markup, no escapes; images by their alternative text, hard breaks as spaces. */
export function plainText(inline: string): string {
  return plain(parseInline(inline)).replace(/\s+/g, ' ').trim()
}

/** The text of nodes without their markup. */
export function plain(nodes: readonly Nodes[]): string {
  return nodes
    .map(node => {
      if ('children' in node) return plain(node.children)
      if (node.type === 'break') return ' '
      if (node.type === 'syntaxMark') return shownOf(node.value)
      if (node.type === 'mdxTextExpression') return ''
      if ('value' in node) return node.value
      return 'alt' in node ? (node.alt ?? '') : ''
    })
    .join('')
}

function shownOf(mark: string): string {
  const text = textInMark(mark)
  return text ? mark.slice(text.start, text.end) : ''
}
