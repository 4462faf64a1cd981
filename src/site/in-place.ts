import type { Root } from 'mdast'
import type { FileSyntax } from '../document/file-syntax.js'
import { parseMarkdown } from '../document/markdown.js'
import { isFenceEdge } from '../document/syntax/index.js'
import { SynopseError } from '../errors.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'
import { inHtml } from './in-html.js'
import { inSlot } from './in-slot.js'
import { continuation, continued, oneLine, type Place } from './place.js'

/**
 * A target as Markdown that reads as one unit of its kind (as several where it has several paragraphs), whatever it begins
 * with. Its lines are to be joined with the line ends of the file.
 */
export function inPlace(target: string, place: Place): string {
  const text = target.replace(/\r\n?/g, '\n')
  if (place.slot) return inSlot(text, place.slot, place)
  if (place.kind === 'html') return continued(inHtml(text, place), place)
  if (place.kind === 'table-cell') return cell(text, place)
  if (/#[ \t]+$/.test(place.before)) return oneLine(text, place).replace(/(?<![^ \t])(#+)$/, '\\$1')
  return paragraphsOf(text)
    .map(paragraph => asParagraph(paragraph, place))
    .join('\n\n')
    .replaceAll('\n', `\n${continuation(place.before)}`)
}

/** A cell that begins its line must not begin a block there. */
function cell(text: string, place: Place): string {
  const line = oneLine(text, place).replace(/\\[\s\S]|\|/g, sign => (sign === '|' ? '\\|' : sign))
  return place.before.includes('|') ? line : asParagraph(line, place)
}

/** Begins like no block: most text does. */
const HARMLESS = /^[\p{L}„“”«»‚‘’(…–—]/u

/** What begins a line of code. */
const CODE = /^(?:import|export)\b/

/** What opens front matter at the beginning of a file. */
const FRONT = /^\+{3}[ \t]*$/

/** A tag that has a line of its own begins a block, unless it goes over more than one. */
function overLines(text: string, source: string): string {
  const [name, ours] = [source, text].map(html => /^<[A-Za-z][\w-]*(?=\s)/.exec(html)?.[0])
  const isSame = name !== undefined && name.toLowerCase() === ours?.toLowerCase()
  return isSame ? text.replace(/\s+/, '\n') : text
}

function asParagraph(text: string, { kind, before, source, syntax }: Place): string {
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
    const isHarmless = isAsBefore || (HARMLESS.test(line) && !CODE.test(line))
    const isEdge = FRONT.test(line) || (isFenceEdge(line) && !source.startsWith(line.slice(0, 2)))
    const isSafe = isHarmless || (!isTask && !isEdge && isParagraph([...lines, line], before, syntax))
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
