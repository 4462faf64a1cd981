import type { PhrasingContent } from 'mdast'
import { canonicalText, inlineMarkdown } from '../canonical.js'
import { holdsMarks, isStructure } from '../structure.js'
import type { Kind } from '../unit.js'
import { asWritten } from '../written.js'
import type { Reader, Reading, SourcePiece, Standing } from './reader.js'

export const heading: Reader<'heading'> = ({ children }, reading, standing) =>
  phrasing('heading', children, reading, standing)

export const paragraph: Reader<'paragraph'> = ({ children }, reading, standing) =>
  phrasing(standing.container, children, reading, standing)

export const tableCell: Reader<'tableCell'> = ({ children }, reading, standing) =>
  phrasing('table-cell', children, reading, standing).map(unescapedCell)

/** What would begin a block in the file, which a text by itself can't: its backslash is none of the text's. */
const BLOCK_START = /^(\d{0,9})\\([.)#>+*-])(?=\s)/

function phrasing(
  kind: Kind,
  nodes: PhrasingContent[],
  reading: Reading,
  { quotes }: Standing,
): SourcePiece[] {
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return []
  const text = asWritten(nodes, reading.file, quotes, reading.keepsLines).replace(BLOCK_START, '$1$2')
  if (isStructure(nodes, reading.spoken)) return []
  const birth = holdsMarks(nodes) ? canonicalText(text, kind, reading) : inlineMarkdown(nodes, reading)
  return birth ? [{ kind, text, birth, start, end }] : []
}

/** In a cell, whatever it stands in, a bar has a backslash that is the table's. */
const unescapedCell = (piece: SourcePiece): SourcePiece => ({
  ...piece,
  text: piece.text.replaceAll('\\|', '|'),
})
