import { foldSpace } from '../../text/white-space.js'
import { htmlText } from '../html-text.js'
import type { Reader } from './reader.js'
import { unindented } from './unindented.js'

/** The text of a block of HTML. */
export const html: Reader<'html'> = (node, { file, spoken }) => {
  const offset = node.position?.start.offset
  const range = htmlText(node.value, spoken)
  if (offset === undefined || !range) return []
  const text = node.value.slice(range.start, range.end).replace(/\r\n?/g, '\n')
  const at = unindented(node.value, file.slice(offset, node.position?.end.offset))
  const birth = foldSpace(node.value)
  return [{ kind: 'html', text, birth, start: offset + at(range.start), end: offset + at(range.end) }]
}
