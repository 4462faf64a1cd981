import { linePiece, type Reader } from './reader.js'

/** The opening tag of an element of MDX between paragraphs, where an attribute is to be translated. */
export const element: Reader<'mdxJsxFlowElement'> = (node, { file, spoken }) => {
  const start = node.position?.start.offset
  const end = node.children[0]?.position?.start.offset ?? node.position?.end.offset
  if (start === undefined || end === undefined) return []
  const closing = node.children.length === 0 ? file.slice(start, end).lastIndexOf('</') : -1
  const tag = file.slice(start, closing > 0 ? start + closing : end).trimEnd()
  return spoken.test(tag) ? linePiece('html', tag, start, 'whole') : []
}
