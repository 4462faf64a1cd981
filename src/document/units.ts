import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { BOM } from '../text/byte-order-mark.js'
import { placer } from '../text/line-of.js'
import { foldSpace } from '../text/white-space.js'
import { spokenAttribute } from './attributes.js'
import { everyNode } from './every-node.js'
import type { FileSyntax } from './file-syntax.js'
import { frontMatterOf, namedFields } from './front-matter/index.js'
import { idGiver } from './ids.js'
import { parseMarkdown } from './markdown.js'
import { READERS } from './readers/index.js'
import type {
  CodePart,
  Container,
  DefinitionPart,
  LineEnds,
  Reading,
  SourcePiece,
  Standing,
} from './readers/reader.js'
import type { SyntaxName } from './syntax/index.js'
import { syntaxesOf } from './syntaxes-in.js'
import type { Unit } from './unit.js'

export interface ParseOptions {
  /** Front-matter fields that are units, such as `title` or `hero.tagline` (default: `title` and `description`). */
  frontMatter?: readonly string[]
  /** Attributes of tags and shortcodes that are to be translated (default: `ATTRIBUTES`). */
  attributes?: readonly string[]
  /** What of the definitions of links is a unit (default: the title). */
  definitions?: readonly DefinitionPart[]
  /** What of code blocks is a unit: comments, where the language is named and known, or nothing (default). */
  code?: CodePart
  /**
   * Whether the line ends of a paragraph are a part of its text, as sites show them that set each as a line (default: `auto`, where
   * a document has links of a wiki).
   */
  lineEnds?: LineEnds
  /** How the document is written (default: `markdown`). */
  syntax?: FileSyntax
  /** What sites write besides CommonMark and GFM, as far as it is to be recognised (default: all). */
  syntaxes?: readonly SyntaxName[]
}

const FIELDS: readonly string[] = ['title', 'description']

/** A paragraph takes its kind from the nearest of these around it. */
const CONTAINERS: Partial<Record<Nodes['type'], Container>> = {
  listItem: 'list-item',
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
}

/** Nodes that hold text, not blocks. */
const PHRASING: ReadonlySet<Nodes['type']> = new Set(['heading', 'tableCell', 'paragraph'])

/**
 * The units of a Markdown (or MDX) document in their order, with the ids that their texts get at birth.
 *
 * Units do not overlap; the text between them belongs to none (see `gaps`). Code, HTML without text, thematic
 * breaks, and lines and marks that are structure (see `SYNTAXES`) are no units; of MDX, neither are imports, exports,
 * expressions and tags without an attribute to translate.
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
  return pieces.map(({ kind, text, birth, start, end, slot }) => ({
    id: id(birth),
    kind,
    text,
    ...place(start + shift),
    start: start + shift,
    end: end + shift,
    ...(slot && { slot }),
  }))
}

/** Walks the tree in the order of the file, with a stack of its own: depth is the document's, not ours. */
function collect(file: string, options: ParseOptions): SourcePiece[] {
  const tree = parseMarkdown(file, options.syntax, options.syntaxes)
  const reading: Reading = {
    file,
    labels: labelsOf(tree),
    spoken: spokenAttribute(options.attributes),
    definitions: options.definitions ?? ['title'],
    comments: options.code === 'comments',
    keepsLines: keepsLines(tree, file, options.lineEnds),
  }
  const pieces = frontMatter(file, options.frontMatter ?? FIELDS)
  const waiting: (Standing & { node: RootContent })[] = []
  const push = (parent: Parents, standing: Standing) => {
    const nodes = parent.children as RootContent[]
    for (const [index, node] of [...nodes.entries()].toReversed())
      waiting.push({ node, ...standing, behind: nodes[index - 1] })
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

function keepsLines(tree: Root, file: string, lineEnds: LineEnds = 'auto'): boolean {
  if (lineEnds !== 'auto') return lineEnds === 'keep'
  return file.includes('[[') && syntaxesOf(tree).has('wiki')
}

/** What definitions call links and footnotes. None stands in a paragraph. */
function labelsOf(tree: Root): string[] {
  const labels: string[] = []
  for (const node of everyNode(tree, ({ type }) => type !== 'paragraph')) {
    if (node.type === 'definition') labels.push(node.identifier)
    else if (node.type === 'footnoteDefinition') labels.push(`^${node.identifier}`)
  }
  return labels
}
