import { knownLanguage } from '../../languages/index.js'
import { readingOf } from '../../languages/likely.js'
import type { RemarkReason } from '../page.js'
import type { Line } from './line.js'
import { joinWrapped } from './print/join-lines.js'
import { lineWidth } from './print/line-width.js'
import { pageFurniture } from './print/page-furniture.js'

/** What is left of lines of print, and what of them belongs to the pages. */
export interface Print {
  lines: readonly Line[]
  cut: ReadonlyMap<Line, RemarkReason>
}

/**
 * Undoes what print does to a text, as it was copied from a PDF or wrapped by hand: lines become paragraphs again, words
 * whole, and the numbers and heads of pages are told from it. Other text stays as it is.
 *
 * @param language BCP 47, what the text is likely to be in; what it says itself goes before
 * @param keepAll leave the numbers and heads of pages where they are
 */
export function readPrint(lines: readonly Line[], language: string, keepAll: boolean): Print {
  const width = lineWidth(lines)
  if (width === undefined) return { lines, cut: new Map() }
  const cut = keepAll ? new Map<Line, RemarkReason>() : pageFurniture(lines, width)
  const said = readingOf(lines.map(({ text }) => text).join(' ')).language ?? knownLanguage(language)
  const joined = joinWrapped(lines.map(withoutLigatures), width, new Set(cut.keys()), said)
  return { lines: joined, cut }
}

/** Printers have a letter for `fi`, which nobody types. */
function withoutLigatures(line: Line): Line {
  return /[\uFB00-\uFB06]/.test(line.text)
    ? { ...line, text: line.text.replace(/[\uFB00-\uFB06]/g, sign => sign.normalize('NFKC')) }
    : line
}
