import { textKey } from '../document/key.js'
import type { Synopsis } from '../synopsis/synopsis.js'

/** Beyond that part of a document, what others say as well is no furniture: one is a version of the other. */
const FURNITURE = 0.75

/** The units of a document, by index, that other documents have word for word: headings of a series, notices, boxes. */
export function commonTexts({ rows }: Synopsis, others: readonly Synopsis[]): ReadonlySet<number> {
  const elsewhere = new Set(others.flatMap(({ rows }) => rows.map(({ unit }) => textKey(unit.text))))
  const common = rows.flatMap(({ unit }, index) => (elsewhere.has(textKey(unit.text)) ? [index] : []))
  const lengthOf = (indexes: Iterable<number>) =>
    [...indexes].reduce((sum, at) => sum + (rows[at]?.unit.text.length ?? 0), 0)
  return new Set(lengthOf(common) > FURNITURE * lengthOf(rows.keys()) ? [] : common)
}
