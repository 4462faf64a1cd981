import type { Root } from 'mdast'
import { parseMarkdown } from '../document/markdown.js'
import type { Kind } from '../document/unit.js'
import { paragraphsOf } from '../synopsis/synopsis.js'
import { foldSpace } from '../text/white-space.js'

/** Where a text is to stand. */
export interface BlockSlot {
  kind: Kind
  /** What stands before it on its line: marks of lists, quotes, headings, or nothing. */
  before: string
}

/**
 * A target as Markdown that reads as one unit of its kind (as several where it has several paragraphs), whatever it begins
 * with. Its lines are to be joined with the line ends of the file.
 */
export function inPlace(text: string, spot: BlockSlot): string {
  if (spot.kind === 'html') return htmlBlock(foldSpace(text))
  if (spot.kind === 'table-cell')
    return oneLine(text).replace(/\\[\s\S]|\|/g, sign => (sign === '|' ? '\\|' : sign))
  if (/#[ \t]+$/.test(spot.before)) return oneLine(text).replace(/(?<![^ \t])(#+)$/, '\\$1')
  return paragraphsOf(text)
    .map(paragraph => asParagraph(paragraph, spot))
    .join('\n\n')
    .replaceAll('\n', `\n${continuation(spot.before)}`)
}

/** Headings and cells have but one line. */
function oneLine(text: string): string {
  return text.replace(/\\\n/g, '<br>').replace(/\s*\n\s*/g, ' ')
}

/** What each further line begins with, so that it belongs to the same list items, quotes and footnotes. */
function continuation(before: string): string {
  const [, marks = ''] =
    /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]+\]:))*[ \t]*)/.exec(before) ?? []
  return marks.replace(/\[\^[^\]]+\]:[ \t]*/, '    ').replace(/[^>\t]/g, ' ')
}

/** Begins like no block: most text does. */
const HARMLESS = /^[\p{L}„“”«»‚‘’(…–—]/u

function asParagraph(text: string, { kind, before }: BlockSlot): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    // A box of a task would be taken for one behind the mark of a list.
    const isTask = lines.length === 0 && kind === 'list-item' && /^\[[ xX]\](?:\s|$)/.test(line)
    const isSafe = HARMLESS.test(line) || (!isTask && isParagraph([...lines, line], before))
    lines.push(isSafe ? line : escapedStart(line))
  }
  return lines.join('\n')
}

function isParagraph(lines: readonly string[], before: string): boolean {
  const { children }: Root = parseMarkdown(
    lines.join(
      `\n${continuation(before)
        .replace(/[^ \t]/g, ' ')
        .slice(0, 3)}`,
    ),
  )
  return children.length === 1 && children[0]?.type === 'paragraph'
}

/** The first sign that could begin a block, as a sign of text; of HTML, all signs of its tag that would mean something then. */
function escapedStart(line: string): string {
  const [tag] = /^<(?:!--.*?-->|[^>]*>)/.exec(line) ?? []
  if (tag) return tag.replace(/[\\`*_[\]<>&~]/g, '\\$&') + line.slice(tag.length)
  return /^\d/.test(line) ? line.replace(/^(\d+)(?=[.)])/, '$1\\') : `\\${line}`
}

/** HTML that ends where it is to end; what Markdown doesn't take for HTML, and what would go on, gets an element around. */
function htmlBlock(html: string): string {
  const { children }: Root = parseMarkdown(`${html}\n\nx`)
  return children.length === 2 && children[0]?.type === 'html' ? html : `<div>${html}</div>`
}
