/**
 * Latin, Greek, Cyrillic and Arabic letters, digits, punctuation, currencies, arrows, brackets, lines and blocks: each a grapheme
 * cluster of its own and one cell wide, whatever of these stands beside it. None of them is made safe or combines.
 */
const NARROW =
  ' -~\\u00A0-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0482\\u048A-\\u052F\\u060B-\\u060F\\u061B\\u061D-\\u064A\\u0660-\\u066F\\u0671-\\u06D5\\u06E5\\u06E6\\u06EE-\\u06FF\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u20CF\\u2100-\\u2319\\u23CE\\u2500-\\u25FC\\u2713\\u27C0-\\u27FF\\uFE70-\\uFE74\\uFE76-\\uFEFC'
/** Marks above and below such letters, and what only steers how text is ordered and joined: no cell wide. */
const CELLLESS =
  '\\u0300-\\u036F\\u0483-\\u0489\\u0610-\\u061A\\u061C\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069'
const IS_NARROW = new RegExp(`^[${NARROW}]*$`)
const IS_PLAIN = new RegExp(`^[${NARROW}${CELLLESS}]*$`)
const WITHOUT_CELL = new RegExp(`[${CELLLESS}]`, 'g')

/** Whether a text is as long as it is wide, cluster by cluster. Most are, and need no tables and no segmenter. */
export function isNarrow(text: string): boolean {
  return IS_NARROW.test(text)
}

/** The cells of a text of such signs and of marks above and below them; undefined where there are others. */
export function plainWidth(text: string): number | undefined {
  if (isNarrow(text)) return text.length
  return IS_PLAIN.test(text) ? text.replace(WITHOUT_CELL, '').length : undefined
}
