import type { Root } from 'mdast'
import { hasBlockTag } from '../document/html-text.js'
import { parseMarkdown } from '../document/markdown.js'
import type { Place } from './place.js'

/** Text between tags, or a block with its tags. A blank line ends most blocks. */
export function inHtml(text: string, { source }: Place): string {
  const lines = /\n[ \t]*\n/.test(source.replace(/\r\n?/g, '\n'))
    ? text
    : text.replace(/\n(?:[ \t]*\n)+/g, '\n')
  const isBlock = source.startsWith('<') && (hasBlockTag(source) || isHtml(source))
  return isBlock ? htmlBlock(lines) : lines.replace(OPEN_TAG, '&lt;')
}

/** A sign that opens a tag or a comment without an end. */
const OPEN_TAG = /<(?![A-Za-z/][^<>]*>|!--.*?-->)/gs

/** HTML that ends where it is to end; what Markdown doesn't take for HTML, and what would go on, gets an element around. */
function htmlBlock(html: string): string {
  return isHtml(html) ? html : `<div>${html}</div>`
}

/** Whether something is a block of HTML that ends where it ends. */
function isHtml(html: string): boolean {
  const { children }: Root = parseMarkdown(`${html}\n\nx`)
  return children.length === 2 && children[0]?.type === 'html'
}
