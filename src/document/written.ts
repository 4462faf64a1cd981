import type { Nodes, PhrasingContent } from 'mdast'
import type { Range } from '../text/range.js'
import { parsePlaced } from './inline.js'
import { paragraphsOf } from './paragraphs.js'
import { ownsLine } from './syntax/index.js'
import type { Kind } from './unit.js'

/** Nodes whose line ends are their own. */
const VERBATIM: ReadonlySet<Nodes['type']> = new Set(['break', 'html', 'syntaxMark', 'mdxTextExpression'])

/**
 * The text of nodes as it stands in their file, but for what belongs to the blocks around it: marks of quotes, indentation,
 * and line ends that a reader does not see.
 *
 * @param quotes how many quotes stand around it
 * @param keepsLines whether a reader sees all line ends
 */
export function asWritten(
  nodes: readonly PhrasingContent[],
  file: string,
  quotes: number,
  keepsLines: boolean,
): string {
  const start = nodes[0]?.position?.start.offset ?? 0
  const end = nodes.at(-1)?.position?.end.offset ?? start
  return lines(
    file.slice(start, end),
    keepsLines ? ALL : keptIn(nodes, file, offset => offset - start),
    quotes,
  )
}

/**
 * A text that a person typed for a unit: as it is, but for white space around it and line ends that a reader does not see. HTML
 * and front matter keep all of theirs.
 *
 * @param keepsLines whether a reader sees all line ends (default: those that Markdown shows)
 */
export function asTyped(text: string, kind: Kind, keepsLines = false): string {
  const typed = text.replace(/\r\n?/g, '\n').trim()
  if (kind === 'html' || kind === 'front-matter' || !typed.includes('\n')) return typed
  return paragraphsOf(typed)
    .map(paragraph => {
      const { nodes, at, file } = parsePlaced(paragraph)
      return lines(paragraph, keepsLines ? ALL : keptIn(nodes, file, at), 0)
    })
    .join('\n\n')
}

const ALL: readonly Range[] = [{ start: 0, end: Number.POSITIVE_INFINITY }]

/** A line of a table that is drawn with signs. */
const RULED = /^[ \t>]*(?:\+(?:[-=:]+\+)+|-{3,}(?:[ \t]+-{3,})+)[ \t]*$/m

/** A piece of a file with the line ends that count, without what its further lines begin with. */
function lines(raw: string, kept: readonly Range[], quotes: number): string {
  if (!/[\r\n]/.test(raw)) return raw
  const isTable = RULED.test(raw)
  const ends = new RegExp(String.raw`([ \t]*)(?:\r\n?|\n)[ \t]*(?:>[ \t]*){0,${quotes}}`, 'g')
  return raw.replace(ends, (found, before: string, offset: number) => {
    const at = offset + before.length
    const isKept = isTable || kept.some(({ start, end }) => start <= at && at < end)
    return isKept ? `${before}\n` : offset + found.length === raw.length ? '' : ' '
  })
}

/** Where line ends count: in hard breaks, in marks and tags, and behind a mark that has a line of its own. */
function keptIn(nodes: readonly Nodes[], file: string, at: (offset: number) => number): Range[] {
  const found: Range[] = []
  /** A tag on a line of its own may be that of a block, for which the line counts. */
  const withLineEnds = (start: number, end: number): Range => {
    const before = /(?:^|[\r\n])[ \t>]*$/.exec(file.slice(Math.max(0, start - 80), start))?.[0].length
    const after = /^[ \t]*(?=[\r\n]|$)/.exec(file.slice(end, end + 80))?.[0].length
    const isAlone = before !== undefined && after !== undefined && file.startsWith('<', start)
    return isAlone
      ? { start: at(start - before) - 1, end: at(end + after) + 1 }
      : { start: at(start), end: at(end) }
  }
  const walk = (list: readonly Nodes[]) => {
    for (const node of list) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      if (VERBATIM.has(node.type)) found.push(withLineEnds(start, end))
      // Of an element of MDX, its tag.
      if (node.type === 'mdxJsxTextElement')
        found.push({ start: at(start), end: at(node.children[0]?.position?.start.offset ?? end) })
      if ('children' in node) walk(node.children)
    }
  }
  walk(nodes)
  const [first] = nodes
  if (first?.type === 'syntaxMark' && ownsLine(first.value)) {
    const from = first.position?.end.offset ?? 0
    const [rest = ''] = /^[^\r\n]*/.exec(file.slice(from)) ?? []
    found.push({ start: at(from), end: at(from + rest.length) + 1 })
  }
  return found
}
