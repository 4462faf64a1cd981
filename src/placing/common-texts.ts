import { textKey } from '../document/key.js'
import type { Synopsis } from '../synopsis/synopsis.js'

/** Beyond that part of a document, what others say as well is no furniture: one is a version of the other. */
const FURNITURE = 0.75

/** What the texts of a document are compared by. */
export function textKeys({ rows }: Synopsis): Set<string> {
  return new Set(rows.map(({ unit }) => textKey(unit.text)))
}

/**
 * The units of a document, by index, that other documents have word for word: headings of a series, notices, boxes.
 *
 * @param elsewhere the keys that others have, or more
 */
export function commonTexts({ rows }: Synopsis, elsewhere: ReadonlySet<string>): ReadonlySet<number> {
  const common = rows.flatMap(({ unit }, index) => (elsewhere.has(textKey(unit.text)) ? [index] : []))
  const lengthOf = (indexes: Iterable<number>) =>
    [...indexes].reduce((sum, at) => sum + (rows[at]?.unit.text.length ?? 0), 0)
  return new Set(lengthOf(common) > FURNITURE * lengthOf(rows.keys()) ? [] : common)
}
