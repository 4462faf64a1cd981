import type { Root } from 'mdast'
import type { FileSyntax } from '../document/file-syntax.js'
import { hasBlockTag } from '../document/html-text.js'
import { parseMarkdown } from '../document/markdown.js'
import type { Kind, Slot } from '../document/unit.js'
import { SynopseError } from '../errors.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'

/** Where a text is to stand. */
export interface BlockSlot {
  kind: Kind
  /** What stands before it on its line: marks of lists, quotes, headings, or nothing. */
  before: string
  /** Where it is not a block of its own. */
  slot?: Slot | undefined
  /** What stands there now. */
  source: string
  /** The unit's text, as it stands there now. */
  was?: string
  /** How the document is written (default: `markdown`). */
  syntax?: FileSyntax
}

/**
 * A target as Markdown that reads as one unit of its kind (as several where it has several paragraphs), whatever it begins
 * with. Its lines are to be joined with the line ends of the file.
 */
export function inPlace(text: string, spot: BlockSlot): string {
  if (spot.slot) return IN_SLOT[spot.slot](spot.slot === 'whole' ? text : oneLine(text, spot), spot)
  if (spot.kind === 'html') return continued(html(text, spot), spot)
  if (spot.kind === 'table-cell') return cell(text, spot)
  if (/#[ \t]+$/.test(spot.before)) return oneLine(text, spot).replace(/(?<![^ \t])(#+)$/, '\\$1')
  return paragraphsOf(text)
    .map(paragraph => asParagraph(paragraph, spot))
    .join('\n\n')
    .replaceAll('\n', `\n${continuation(spot.before)}`)
}

/** A cell that begins its line must not begin a block there. */
function cell(text: string, spot: BlockSlot): string {
  const line = oneLine(text, spot).replace(/\\[\s\S]|\|/g, sign => (sign === '|' ? '\\|' : sign))
  return spot.before.includes('|') ? line : asParagraph(line, spot)
}

/** What a text must not hold where its place is not a block of its own: what would end it there. */
const IN_SLOT: Readonly<Record<Slot, (line: string, spot: BlockSlot) => string>> = {
  line: line => line,
  quoted: (line, { before }) => QUOTED[before.slice(-1)]?.(line) ?? line,
  bracketed: line => (BALANCED.test(line) ? line : line.replace(/(?<!\\)\]/g, '\\]')),
  address: (line, { source }) => (/[\s<>]/.test(line) ? source : line),
  comment: line => line.replaceAll('*/', '* /').replaceAll('-->', '-- >'),
  whole: (line, spot) => (isAlike(line, spot.source) ? continued(line, spot) : spot.source),
}

/** Brackets in brackets are a link’s. */
const BALANCED = /^(?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*$/

/** Whether a tag, or a line of structure, is the one that it translates: it has the same signs and name at its ends. */
function isAlike(line: string, source: string): boolean {
  const [ours, theirs] = [line, source].map(text => EDGES.exec(text))
  return ours?.[1] !== undefined && ours[1] === theirs?.[1] && ours[2] === theirs[2]
}

const EDGES = /^([^\w\s]+\s*[\w.-]+)(?:[\s[{].*?)?\s*([^\w\s"']+)$/s

/** The same by the sign that opens the quotation. */
const QUOTED: Readonly<Record<string, (line: string) => string>> = {
  '"': line => line.replaceAll('"', '”'),
  "'": line => line.replaceAll("'", '’'),
  '(': line => line.replace(/(?<!\\)[()]/g, '\\$&'),
}

/** Headings and cells have but one line. */
function oneLine(text: string, { syntax }: BlockSlot): string {
  return text.replace(/\\\n/g, syntax === 'mdx' ? '<br/>' : '<br>').replace(/\s*\n\s*/g, ' ')
}

/** A text that keeps the indentation of its lines, with what its blocks set before them. */
function continued(text: string, { before, source, was = '' }: BlockSlot): string {
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
function continuation(before: string): string {
  const [, marks = ''] =
    /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]+\]:))*[ \t]*)/.exec(before) ?? []
  return marks.replace(/\[\^[^\]]+\]:[ \t]*/, '    ').replace(/[^>\t]/g, ' ')
}

/** Begins like no block: most text does. */
const HARMLESS = /^[\p{L}„“”«»‚‘’(…–—]/u

/** What begins a line of code in MDX. */
const CODE = /^(?:import|export)\b/

/** A tag that has a line of its own begins a block, unless it goes over more than one. */
function overLines(text: string, source: string): string {
  const [name, ours] = [source, text].map(html => /^<[A-Za-z][\w-]*(?=\s)/.exec(html)?.[0])
  const isSame = name !== undefined && name.toLowerCase() === ours?.toLowerCase()
  return isSame ? text.replace(/\s+/, '\n') : text
}

function asParagraph(text: string, { kind, before, source, syntax }: BlockSlot): string {
  const isMdx = syntax === 'mdx'
  // An element may go over several lines.
  if (isMdx && isParagraph(text.split('\n'), before, syntax)) return text
  const html = overLines(text, source)
  if (html !== text && !isParagraph(text.split('\n'), before, syntax)) {
    if (isParagraph(html.split('\n'), before, syntax)) return html
  }
  const lines: string[] = []
  for (const line of text.split('\n')) {
    // A box of a task would be taken for one behind the mark of a list.
    const isTask = lines.length === 0 && kind === 'list-item' && /^\[[ xX]\](?:\s|$)/.test(line)
    // What its source begins with in the file opens no block there.
    const beginning = lines.length === 0 ? beginningOf(line) : ''
    const isAsBefore = beginning !== '' && beginning === beginningOf(source)
    const isHarmless = isAsBefore || (HARMLESS.test(line) && !(isMdx && CODE.test(line)))
    const isSafe = isHarmless || (!isTask && isParagraph([...lines, line], before, syntax))
    lines.push(isSafe ? line : escapedStart(line))
  }
  return lines.join('\n')
}

/** What stands before the first letter of a line. */
const beginningOf = (line: string) => /^[^\p{L}\r\n]*/u.exec(line)?.[0].trim() ?? ''

function isParagraph(lines: readonly string[], before: string, syntax?: FileSyntax): boolean {
  const indent = continuation(before)
    .replace(/[^ \t]/g, ' ')
    .slice(0, 3)
  try {
    const { children }: Root = parseMarkdown(lines.join(`\n${indent}`), syntax)
    return children.length === 1 && children[0]?.type === 'paragraph'
  } catch (error) {
    if (error instanceof SynopseError && error.key === 'document.mdx') return false
    throw error
  }
}

/** The first sign that could begin a block, as a sign of text; of HTML, all signs of its tag that would mean something then. */
function escapedStart(line: string): string {
  // A backslash before a letter would be seen.
  if (CODE.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`
  const [tag] = /^<(?:!--.*?-->|[^>]*>)/.exec(line) ?? []
  if (tag) return tag.replace(/[\\`*_[\]<>&~]/g, '\\$&') + line.slice(tag.length)
  return /^\d/.test(line) ? line.replace(/^(\d+)(?=[.)])/, '$1\\') : `\\${line}`
}

/** Text between tags, or a block with its tags. A blank line ends most blocks. */
function html(text: string, { source }: BlockSlot): string {
  const lines = /\n[ \t]*\n/.test(source.replace(/\r\n?/g, '\n'))
    ? text
    : text.replace(/\n(?:[ \t]*\n)+/g, '\n')
  return source.startsWith('<') && hasBlockTag(source) ? htmlBlock(lines) : lines.replace(OPEN_TAG, '&lt;')
}

/** A sign that opens a tag or a comment without an end. */
const OPEN_TAG = /<(?![A-Za-z/][^<>]*>|!--.*?-->)/gs

/** HTML that ends where it is to end; what Markdown doesn't take for HTML, and what would go on, gets an element around. */
function htmlBlock(html: string): string {
  const { children }: Root = parseMarkdown(`${html}\n\nx`)
  return children.length === 2 && children[0]?.type === 'html' ? html : `<div>${html}</div>`
}
