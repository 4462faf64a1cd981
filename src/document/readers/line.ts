import type { SyntaxBoxNode, SyntaxLineNode } from '../parser/extension.js'
import { textInLine } from '../syntax/index.js'
import type { Slot } from '../unit.js'
import { linePiece, type Reading, type SourcePiece } from './reader.js'
import { unindented } from './unindented.js'

/** What closes the title of a line, by the sign before it. */
const SLOTS: Readonly<Record<string, Slot>> = { '"': 'quoted', '[': 'bracketed' }

/** The title of a line that is structure, or all of it where an attribute is to be translated. */
export function line(
  { value, position }: SyntaxLineNode | SyntaxBoxNode,
  { file, spoken }: Reading,
): SourcePiece[] {
  const offset = position?.start.offset
  if (offset === undefined) return []
  const title = textInLine(value)
  if (title) {
    const slot = SLOTS[value.charAt(title.start - 1)] ?? 'line'
    return linePiece('paragraph', value.slice(title.start, title.end), offset + title.start, slot)
  }
  if (!spoken.test(value)) return []
  const text = value.trimEnd()
  const end = offset + unindented(value, file.slice(offset, position?.end.offset))(text.length)
  return linePiece('paragraph', text.replace(/\r\n?/g, '\n'), offset, 'whole').map(piece => ({
    ...piece,
    end,
  }))
}
