import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { lineOf, placer } from '../text/line-of.js'
import { foldSpace } from '../text/white-space.js'
import { spokenAttribute } from './attributes.js'
import { canonicalText, inlineMarkdown } from './canonical.js'
import type { FileSyntax } from './file-syntax.js'
import { frontMatterOf, namedFields } from './front-matter/index.js'
import { htmlText } from './html-text.js'
import { idGiver } from './ids.js'
import type { InlineContext } from './inline.js'
import { parseMarkdown } from './markdown.js'
import type { SyntaxBoxNode, SyntaxLineNode } from './parser/extension.js'
import { holdsMarks, isStructure } from './structure.js'
import { textInLine } from './syntax/index.js'
import type { Kind, Unit } from './unit.js'
import { asWritten } from './written.js'

export interface ParseOptions {
  /** Front-matter fields that are units, such as `title` or `hero.tagline` (default: `title` and `description`). */
  frontMatter?: readonly string[]
  /** Attributes of tags and shortcodes that are to be translated (default: `ATTRIBUTES`). */
  attributes?: readonly string[]
  /** How the document is written (default: `markdown`). */
  syntax?: FileSyntax
}

const FIELDS: readonly string[] = ['title', 'description']

type SourcePiece = Omit<Unit, 'id' | 'line' | 'column'> & {
  /** What its id is made of. */
  birth: string
}
type Container = 'paragraph' | 'list-item' | 'quote' | 'footnote'

/** A paragraph takes its kind from the nearest of these around it. */
const CONTAINERS: Partial<Record<Nodes['type'], Container>> = {
  listItem: 'list-item',
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
}

/** What the parts of a document have in common. */
interface Reading extends InlineContext {
  file: string
  /** Finds attributes that are to be translated. */
  spoken: RegExp
}

/** Where a node stands. */
interface Standing {
  container: Container
  /** How many quotes stand around it. */
  quotes: number
}

const BOM = '\uFEFF'

/**
 * The units of a Markdown (or MDX) document in their order, with the ids that their texts get at birth.
 *
 * Units do not overlap; the text between them belongs to none (see `gaps`). Code blocks, HTML without text, thematic
 * breaks, definitions of links, and lines and marks that are structure (see `SYNTAXES`) are no units; of MDX,
 * neither are imports, exports, expressions and tags between paragraphs.
 *
 * @throws SynopseError `document.tooDeep`, `document.mdx`
 */
export function parseUnits(markdown: string, options: ParseOptions = {}): Unit[] {
  // The parser leaves a byte order mark out of its offsets; blank, it counts and reads as nothing.
  const file = markdown.startsWith(BOM) ? markdown.slice(1) : markdown
  const shift = markdown.length - file.length
  const pieces = collect(file, options)
  const place = placer(markdown)
  const id = idGiver()
  return pieces.map(({ kind, text, birth, start, end }) => ({
    id: id(birth),
    kind,
    text,
    ...place(start + shift),
    start: start + shift,
    end: end + shift,
  }))
}

/** Walks the tree in the order of the file, with a stack of its own: depth is the document's, not ours. */
function collect(
  file: string,
  { frontMatter: fields = FIELDS, attributes, syntax }: ParseOptions,
): SourcePiece[] {
  const tree = parseMarkdown(file, syntax)
  const reading: Reading = { file, labels: labelsOf(tree), spoken: spokenAttribute(attributes) }
  const pieces = frontMatter(file, fields)
  const waiting: (Standing & { node: RootContent })[] = []
  const push = (parent: Parents, standing: Standing) => {
    for (const node of parent.children.toReversed()) waiting.push({ node: node as RootContent, ...standing })
  }
  push(tree, { container: 'paragraph', quotes: 0 })
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, container, quotes } = next
    const read = READERS[node.type]
    if (read) pieces.push(...read(node as never, reading, next))
    if ('children' in node && !PHRASING.has(node.type))
      push(node, {
        container: CONTAINERS[node.type] ?? container,
        quotes: quotes + Number(node.type === 'blockquote'),
      })
  }
  return pieces
}

/** Nodes that hold text, not blocks. */
const PHRASING: ReadonlySet<Nodes['type']> = new Set(['heading', 'tableCell', 'paragraph'])

type Reader<Type extends RootContent['type']> = (
  node: Extract<RootContent, { type: Type }>,
  reading: Reading,
  standing: Standing,
) => SourcePiece[]

/** What the units of a node itself are; those of blocks inside come by themselves. */
const READERS: { [Type in RootContent['type']]?: Reader<Type> } = {
  html: (node, reading) => html(node, reading),
  heading: ({ children }, reading, standing) => phrasing('heading', children, reading, standing),
  tableCell: ({ children }, reading, standing) =>
    phrasing('table-cell', children, reading, standing).map(unescapedCell),
  paragraph: ({ children }, reading, standing) => phrasing(standing.container, children, reading, standing),
  syntaxLine: (node, reading) => line(node, reading),
  syntaxBox: (node, reading) => line(node, reading),
}

/** What would begin a block in the file, which a text by itself can't: its backslash is none of the text's. */
const BLOCK_START = /^(\d{0,9})\\([.)#>+*-])(?=\s)/

function phrasing(
  kind: Kind,
  nodes: PhrasingContent[],
  reading: Reading,
  { quotes }: Standing,
): SourcePiece[] {
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return []
  const text = asWritten(nodes, reading.file, quotes).replace(BLOCK_START, '$1$2')
  if (isStructure(nodes, reading.spoken)) return []
  const birth = holdsMarks(nodes) ? canonicalText(text, kind, reading) : inlineMarkdown(nodes, reading)
  return birth ? [{ kind, text, birth, start, end }] : []
}

/** In a cell, whatever it stands in, a bar has a backslash that is the table's. */
const unescapedCell = (piece: SourcePiece): SourcePiece => ({
  ...piece,
  text: piece.text.replaceAll('\\|', '|'),
})

function html(node: Html, { file, spoken }: Reading): SourcePiece[] {
  const offset = node.position?.start.offset
  const range = htmlText(node.value, spoken)
  if (offset === undefined || !range) return []
  const text = node.value.slice(range.start, range.end)
  const at = unindented(node.value, file.slice(offset, node.position?.end.offset))
  const birth = foldSpace(node.value)
  return [{ kind: 'html', text, birth, start: offset + at(range.start), end: offset + at(range.end) }]
}

/** Turns an offset in a text into one in the piece of the file that has marks of quotes and lists before its lines as well. */
function unindented(text: string, raw: string): (offset: number) => number {
  const [lines, rawLines] = [text.split(/\r\n?|\n/), raw.split(/(?<=\r\n?|\n)/)]
  return offset => {
    const { line, column } = lineOf(text, offset)
    const before = rawLines.slice(0, line - 1).join('').length
    const indent = (rawLines[line - 1] ?? '').trimEnd().length - (lines[line - 1] ?? '').trimEnd().length
    return before + indent + column - 1
  }
}

/** The title of a line that is structure, or the whole line where an attribute is to be translated. */
function line({ value, position }: SyntaxLineNode | SyntaxBoxNode, { spoken }: Reading): SourcePiece[] {
  const offset = position?.start.offset
  if (offset === undefined) return []
  const title = textInLine(value)
  if (title) {
    const text = value.slice(title.start, title.end)
    return /[\p{L}\p{N}]/u.test(text) ? [piece('paragraph', text, offset + title.start)] : []
  }
  return spoken.test(value) ? [piece('paragraph', value.trimEnd(), offset)] : []
}

const piece = (kind: Kind, text: string, start: number): SourcePiece => ({
  kind,
  text,
  birth: canonicalText(text, kind),
  start,
  end: start + text.length,
})

function frontMatter(file: string, names: readonly string[]): SourcePiece[] {
  const front = frontMatterOf(file)
  if (!front) return []
  return namedFields(front, names).map(({ text, start, end }) => ({
    kind: 'front-matter' as const,
    text,
    birth: foldSpace(text),
    start,
    end,
  }))
}

function labelsOf(tree: Root): string[] {
  const labels: string[] = []
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') labels.push(node.identifier)
    else if (node.type === 'footnoteDefinition') labels.push(`^${node.identifier}`)
    if ('children' in node && node.type !== 'paragraph') waiting.push(...node.children)
  }
  return labels
}
