import { beginning } from '../../text/beginning.js'
import { type Block, blocksToMarkdown } from '../block.js'
import type { Page, Remark, RemarkReason } from '../page.js'
import { furniture, teasersFrom } from './furniture.js'
import { headings, isItem, isTitle, itemText } from './headings.js'
import { type Line, linesOf } from './line.js'
import { readPrint } from './read-print.js'
import { findSelector, type Selector } from './selector.js'

/** How to read a text. */
export interface ReadTextOptions {
  /** Cut nothing. */
  keepAll: boolean
  /** BCP 47, what it is likely to be in (default: whatever it looks like). */
  language?: string
}

/**
 * Reads a page as it was copied out of a browser, or plain text: each line is a paragraph, unless the text was wrapped by
 * hand. Cuts the language selector, what stands at the edges of a site's pages and teasers of other articles; guesses
 * title and headings.
 */
export function readText(text: string, { keepAll, language = '' }: ReadTextOptions): Page {
  const printed = linesOf(text)
  const { lines, cut: pages } = readPrint(printed, language, keepAll)
  const selector = findSelector(lines)
  const reasons = keepAll ? new Map<Line, RemarkReason>() : cutReasons(lines, selector)
  const kept = lines.filter(line => !reasons.has(line))
  const remarks = [...cutRemarks(printed, pages), ...cutRemarks(lines, reasons)]
  const title = kept.length > 1 && kept[0] && isTitle(kept[0]) ? kept[0] : undefined
  const sections = headings(kept.slice(title ? 1 : 0))
  const blocks = kept.map((line): Block => {
    if (line === title) return { kind: 'title', text: line.text }
    if (sections.has(line)) return { kind: 'heading', text: line.text }
    return isItem(line) ? { kind: 'item', text: itemText(line) } : { kind: 'paragraph', text: line.text }
  })
  remarks.push(
    ...(title ? [remark('guess', 'title-heading', [title])] : []),
    ...[...sections].map(line => remark('guess', 'heading', [line])),
    ...kept.filter(line => line.last > line.number).map(line => remark('guess', 'wrapped-lines', [line])),
  )
  remarks.sort((a, b) => a.from - b.from)
  return { markdown: blocksToMarkdown(blocks), remarks, languages: selector?.languages ?? [] }
}

function cutReasons(lines: readonly Line[], selector: Selector | undefined): Map<Line, RemarkReason> {
  const reasons = new Map<Line, RemarkReason>()
  if (selector)
    for (const line of lines.slice(selector.from, selector.to)) reasons.set(line, 'language-selector')
  for (const line of lines.slice(teasersFrom(lines))) reasons.set(line, 'teasers')
  for (const edge of [lines, lines.toReversed()]) {
    for (const line of edge) {
      const reason = reasons.get(line) ?? furniture(line)
      if (!reason) break
      reasons.set(line, reason)
    }
  }
  return reasons
}

/** One remark for each run of lines that were cut for the same reason. */
function cutRemarks(lines: readonly Line[], reasons: ReadonlyMap<Line, RemarkReason>): Remark[] {
  const remarks: Remark[] = []
  let run: Line[] = []
  for (const [index, line] of lines.entries()) {
    const reason = reasons.get(line)
    if (reason) run.push(line)
    const next = lines[index + 1]
    if (reason && (!next || reasons.get(next) !== reason)) {
      remarks.push(remark('cut', reason, run))
      run = []
    }
  }
  return remarks
}

function remark(kind: Remark['kind'], reason: RemarkReason, lines: readonly Line[]): Remark {
  const text = lines.map(line => line.text).join(' ')
  return {
    kind,
    reason,
    from: lines[0]?.number ?? 0,
    to: lines.at(-1)?.last ?? 0,
    text: beginning(text, 80),
  }
}
