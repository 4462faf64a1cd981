import { type FrontMatter, fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import type { Range } from '../text/range.js'
import type { Publication } from './publication.js'
import type { Published } from './publish.js'

/** The front matter of the original with what is shown in its place, and where it ends in the original. */
export function writtenFrontMatter(
  { original, rows }: Publication,
  lineEnd: string,
): { text: string; end: number } {
  const front = frontMatterOf(original)
  if (!front) return { text: '', end: 0 }
  const fields = rows.filter(({ unit }) => unit.kind === 'front-matter')
  // From the last to the first, so that the places of those before stay.
  const block = fields.reduceRight((block, row) => withField({ ...front, block }, row, lineEnd), front.block)
  const text = original.slice(0, front.start) + block + original.slice(front.end, front.behind)
  return { text, end: front.behind }
}

/** The block with the text of one unit, which is as it is shown already in all that follows. */
function withField(front: FrontMatter, { unit, shown, text }: Published, lineEnd: string): string {
  const { block, syntax } = front
  const put = (range: Range, text: string) =>
    block.slice(0, range.start - front.start) + text + block.slice(range.end - front.start)
  const value = (text: string) =>
    syntax
      .value(text, block.slice(unit.start - front.start, unit.end - front.start))
      .replaceAll('\n', lineEnd)
  if (shown === 'nothing') {
    const field = fieldsOf(front).find(({ start }) => start === unit.start)
    return field?.whole ? put(field.whole, '') : put(unit, value(''))
  }
  // What says the same stays as it is written: a number, a text on several lines.
  return shown === 'source' || text === unit.text ? block : put(unit, value(text))
}
