import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { graphemes } from './graphemes.js'
import { plainWidth } from './narrow.js'

const ELLIPSIS = '…'

/** UTF-16 units that string-width may segment at a time; see `segments` for why. */
const PIECE = 1000

/**
 * Display width of one line in terminal cells: 0 for combining marks, 2 for wide characters and emoji sequences, ambiguous
 * ones narrow. Colour codes count nothing.
 */
export function width(text: string): number {
  const bare = text.includes('\u001B') ? stripVTControlCharacters(text) : text
  // Most lines; the general case has to load tables first.
  const plain = plainWidth(bare)
  if (plain !== undefined) return plain
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
