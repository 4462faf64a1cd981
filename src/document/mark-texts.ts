import type { Range } from '../text/range.js'
import { ATTRIBUTES, attributeTexts } from './attributes.js'
import { markOf, textInMark } from './syntax/index.js'

/** Where in a mark a reader's text stands: its label, or the values of its attributes that are to be translated. */
export function markTexts(mark: string, attributes: readonly string[] = ATTRIBUTES): Range[] {
  const label = textInMark(mark)
  return label ? [label] : attributeTexts(mark, attributes)
}

/** What a translation of a mark has to keep: all but its texts. */
export function markShape(mark: string, attributes: readonly string[]): string {
  const known = markOf(mark)?.shape
  if (known !== undefined) return known
  const shape = markTexts(mark, attributes).reduceRight(
    (shape, { start, end }) => shape.slice(0, start) + shape.slice(end),
    mark,
  )
  // Words in a formula are words.
  return shape.replace(/\\text\{[^{}]*\}/g, '\\text{}').replace(/\s+/g, ' ')
}
