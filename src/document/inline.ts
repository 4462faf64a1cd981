import type { Paragraph, PhrasingContent } from 'mdast'
import { remembered } from '../remembered.js'
import { parseCommon, parseMarkdown } from './markdown.js'
import { mayHoldMark } from './syntax/index.js'

/** What inline Markdown depends on besides itself: the document's text, and the labels that it defines. */
export interface InlineContext {
  /** The file that the nodes' positions point into; tells `<https://…>` from a bare URL. Default: positions are not used. */
  file?: string
  /** Normalised labels of link and footnote definitions, the latter with a leading `^`. Default: none. */
  labels?: readonly string[]
}

/**
 * Reads inline Markdown: whatever the text begins with (`30.`, `#`, `-`), it is one paragraph. Blank lines are read as spaces.
 *
 * @param parse what reads the paragraph (default: with what sites write; version 1 knew CommonMark and GFM alone)
 */
export function parseInline(
  text: string,
  context: InlineContext = {},
  parse: typeof parseMarkdown = parseMarkdown,
): PhrasingContent[] {
  return parsePlaced(text, context, parse).nodes
}

/** Inline Markdown with its places. */
export interface PlacedInline {
  nodes: PhrasingContent[]
  /** Turns an offset in the nodes' positions into one in the text. */
  at: (offset: number) => number
  /** What the nodes' positions point into. */
  file: string
}

/** The same as `parseInline`, with the places of the nodes. */
export function parsePlaced(
  text: string,
  { labels = [] }: InlineContext = {},
  parse: typeof parseMarkdown = parseMarkdown,
): PlacedInline {
  const { padded, at } = pad(text)
  if (!MARKUP.test(padded)) return { nodes: plainNodes(padded), at, file: padded }
  const folded = text.toLowerCase()
  // A text that says a label a thousand times needs its definition once.
  const definitions = [...new Set(labels)]
    .filter(label => folded.includes(label))
    .map(label => `[${label}]: x`)
  const reads = definitions.length === 0 && isReadAlike(padded) ? readAlike : parse
  const [first] = reads([padded, ...definitions].join('\n\n')).children
  const [word, ...rest] = (first as Paragraph).children
  if (word?.type !== 'text') return { nodes: rest, at, file: padded }
  const value = word.value.slice(WORD.length)
  return { nodes: value ? [{ ...word, value }, ...rest] : rest, at, file: padded }
}

/**
 * What can be markup in a line that is a paragraph, of whatever syntax. Most texts have none of it, and the parser takes a hundred
 * times as long to find nothing.
 */
const MARKUP = /[\0-\x1F$&*<>@[\\\]^_`{|}~]|:[A-Za-z/:]|%%|\+\+|www\./i

/** Characters of the longest line of which both readers are asked for one tree. */
const SHORT = 10_000
/** Characters of which the trees are remembered: who reads a line with what sites write has just read it without, or is about to. */
const JUST_READ = 20 * SHORT

/** What is made of a line that holds nothing of what sites write: the same with it and without. Nobody changes it. */
const readAlike = remembered((line: string) => parseCommon(line), JUST_READ, SHORT)

/** Whether a paragraph reads the same with what sites write and without it. */
const isReadAlike = (padded: string) =>
  padded.length <= SHORT && !padded.includes('\n') && !mayHoldMark(padded)

/** What the parser makes of a line without markup. */
function plainNodes(line: string): PhrasingContent[] {
  const value = line.slice(WORD.length)
  if (value === '') return []
  const end = { line: 1, column: line.length + 1, offset: line.length }
  return [{ type: 'text', value, position: { start: { line: 1, column: 1, offset: 0 }, end } }]
}

/** A word before the text keeps its beginning from opening a block … */
const WORD = 'x '
/** … and four spaces do the same for each further line. */
const NEXT_LINE = '\n    '

/** A line end behind two spaces, which is to be seen. */
const BREAK = /^[ \t]* {2}\r?\n[ \t]*$/

function pad(text: string): { padded: string; at: (offset: number) => number } {
  const start = text.length - text.trimStart().length
  const lines = text.trim().split(/([ \t\r]*\n[ \t\r\n]*)/)
  /** Where in the padded text each line begins, and where in the text. */
  const begins: [padded: number, text: number][] = []
  let padded = WORD
  let offset = start
  for (const [index, piece] of lines.entries()) {
    if (index % 2 === 1) padded += (BREAK.test(piece) ? '  ' : '') + NEXT_LINE
    else {
      begins.push([padded.length, offset])
      padded += piece
    }
    offset += piece.length
  }
  return {
    padded,
    at: wanted => {
      const [from, to] = begins.findLast(([from]) => from <= wanted) ?? [WORD.length, start]
      return Math.min(text.length, to + Math.max(0, wanted - from))
    },
  }
}
