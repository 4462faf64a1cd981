import { fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import type { Unit } from '../document/unit.js'
import { blockOf, withBlankLine } from './block-lines.js'
import type { Edit, SiteFile } from './site-file.js'

/** What takes units out of a file, with their lines; those that stand on a line with what stays are stuck. */
export function removalsIn(
  { text, units }: SiteFile,
  going: ReadonlySet<number>,
): { edits: Edit[]; stuck: number[] } {
  const edits: Edit[] = []
  const stuck: number[] = []
  for (const at of going) {
    const unit = units[at] as Unit
    if (unit.kind === 'front-matter') {
      const front = frontMatterOf(text)
      const field = front && fieldsOf(front).find(({ start }) => start === unit.start)
      if (field?.whole) edits.push({ ...field.whole, text: '' })
      else stuck.push(at)
      continue
    }
    const block = blockOf(text, unit)
    const isShared = units.some(
      (other, index) => !going.has(index) && other.start < block.end && other.end > block.start,
    )
    if (isShared || unit.slot || unit.kind === 'html') stuck.push(at)
    else edits.push({ ...withBlankLine(text, block), text: '' })
  }
  return { edits, stuck }
}
