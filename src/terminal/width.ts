import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { graphemes } from './graphemes.js'

const ELLIPSIS = '…'

/** UTF-16 units that string-width may segment at a time; see `segments` for why. */
const PIECE = 1000

/**
 * Latin, Greek, Cyrillic and Arabic letters, digits, punctuation, arrows, lines and blocks: each one cell wide, whatever stands
 * beside it.
 */
const NARROW =
  ' -~\\u00A0-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0482\\u048A-\\u052F\\u060B-\\u060F\\u061B\\u061D-\\u064A\\u0660-\\u066F\\u0671-\\u06D5\\u06E5\\u06E6\\u06EE-\\u06FF\\u2010-\\u2027\\u2030-\\u205E\\u2190-\\u2193\\u2260\\u23CE\\u2500-\\u25FC\\u2713\\uFE70-\\uFE74\\uFE76-\\uFEFC'
/** Marks above and below such letters, and what only steers how text is ordered and joined: no cell wide. */
const CELLLESS =
  '\\u0300-\\u036F\\u0483-\\u0489\\u0610-\\u061A\\u061C\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069'
const IS_NARROW = new RegExp(`^[${NARROW}]*$`)
const IS_PLAIN = new RegExp(`^[${NARROW}${CELLLESS}]*$`)
const WITHOUT_CELL = new RegExp(`[${CELLLESS}]`, 'g')

/**
 * Display width of one line in terminal cells: 0 for combining marks, 2 for wide characters and emoji sequences, ambiguous
 * ones narrow. Colour codes count nothing.
 */
export function width(text: string): number {
  const bare = text.includes('\u001B') ? stripVTControlCharacters(text) : text
  // Most lines; the general case has to load tables first.
  if (IS_NARROW.test(bare)) return bare.length
  if (IS_PLAIN.test(bare)) return bare.replace(WITHOUT_CELL, '').length
  if (bare.length <= PIECE) return stringWidth(bare)
  let total = 0
  let piece = ''
  for (const cluster of graphemes(bare)) {
    if (piece.length + cluster.length > PIECE) {
      total += stringWidth(piece)
      piece = ''
    }
    piece += cluster
  }
  return total + stringWidth(piece)
}

/**
 * The text itself if it fits into `cells`, otherwise as many whole grapheme clusters as fit before an ellipsis. Expects one
 * line without colour codes. Nothing fits into 0 cells.
 */
export function truncate(text: string, cells: number): string {
  if (width(text) <= cells) return text
  if (cells < 1) return ''
  let kept = ''
  let used = 0
  for (const cluster of graphemes(text)) {
    used += width(cluster)
    if (used > cells - 1) break
    kept += cluster
  }
  return kept.trimEnd() + ELLIPSIS
}

/** Adds spaces behind a line until it is `cells` wide; a longer line stays as it is. */
export function padEnd(text: string, cells: number): string {
  return text + missing(text, cells)
}

/** Adds spaces before a line until it is `cells` wide; a longer line stays as it is. */
export function padStart(text: string, cells: number): string {
  return missing(text, cells) + text
}

function missing(text: string, cells: number): string {
  return ' '.repeat(Math.max(0, cells - width(text)))
}
