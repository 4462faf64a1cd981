import type { FileSyntax } from '../document/file-syntax.js'
import type { Kind, Slot } from '../document/unit.js'

/** Where a text is to stand. */
export interface Place {
  kind: Kind
  /** What stands before it on its line: marks of lists, quotes, headings, or nothing. */
  before: string
  /** Where it is not a block of its own. */
  slot?: Slot | undefined
  /** What stands there in the file of the original. */
  source: string
  /** The text of the unit that this is: without what the blocks around it set before its lines (default: none). */
  was?: string
  /** How the document is written (default: `markdown`). */
  syntax?: FileSyntax
}

/** Headings and cells have but one line. */
export function oneLine(text: string, { syntax }: Place): string {
  return text.replace(/\\\n/g, syntax === 'mdx' ? '<br/>' : '<br>').replace(/\s*\n\s*/g, ' ')
}

/** A text that keeps the indentation of its lines, with what its blocks set before them. */
export function continued(text: string, { before, source, was = '' }: Place): string {
  const [raw, own] = [source.split(/\r\n?|\n/), was.split('\n')]
  const line = own.findIndex((text, index) => index > 0 && text.trim() !== '')
  const [rawLine = '', ownLine = ''] = [raw[line], own[line]]
  const marks =
    line > 0 && rawLine.endsWith(ownLine)
      ? rawLine.slice(0, rawLine.length - ownLine.length)
      : continuation(before)
  return text.replaceAll('\n', `\n${marks}`)
}

/** What each further line begins with, so that it belongs to the same list items, quotes and footnotes. */
export function continuation(before: string): string {
  const [, marks = ''] =
    /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|:(?=[ \t])|\[\^[^\]]+\]:))*[ \t]*)/.exec(before) ??
    []
  return marks.replace(/\[\^[^\]]+\]:[ \t]*/, '    ').replace(/[^>\t]/g, ' ')
}
