import type { Slot } from '../unit.js'
import { linePiece, type Reader } from './reader.js'

/** The address of a link's definition, and its title with the signs around it. */
const PARTS = /^\[(?:[^\]\\]|\\.)*\]:\s*(?:<([^>\n]*)>|(\S+))(?:\s+(?:"(.*)"|'(.*)'|\((.*)\)))?$/ds

/** The title of the definition of a link, and its address where that is wanted. */
export const definition: Reader<'definition'> = ({ position }, { file, definitions }) => {
  const offset = position?.start.offset
  if (offset === undefined) return []
  const indices = PARTS.exec(file.slice(offset, position?.end.offset).trimEnd())?.indices
  const piece = (slot: Slot) => (index: number) => {
    const found = indices?.[index]
    if (!found) return []
    const [start, end] = [offset + found[0], offset + found[1]]
    return linePiece('paragraph', file.slice(start, end), start, slot)
  }
  const address = definitions.includes('address') ? [1, 2].flatMap(piece('address')) : []
  return [...address, ...(definitions.includes('title') ? [3, 4, 5].flatMap(piece('quoted')) : [])]
}
