import type { RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { sentence } from './measure.js'
import { folded } from './text-of.js'

/** From this length on (characters) a paragraph is prose however it ends. */
const longestLabel = 120

/** Whether a block is text that somebody wrote to be read in its place: a sentence, and no byline, date or picture. */
export function isProse(block: RootContent): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote') return false
  const text = folded(plainText(block, { includeImageAlt: false }))
  return text.length > longestLabel || (text.length >= sentence && /[.!?…؟]["”“»)]*$/.test(text))
}
