import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { withoutMark } from '../text/byte-order-mark.js'
import { placer } from '../text/line-of.js'
import { foldSpace } from '../text/white-space.js'
import { spokenAttribute } from './attributes.js'
import { everyNode } from './every-node.js'
import { frontMatterOf, namedFields } from './front-matter/index.js'
import { idGiver } from './ids.js'
import { parseMarkdown } from './markdown.js'
import { type LineEnds, PARSE_DEFAULTS, type ParseOptions } from './parse-options.js'
import { READERS } from './readers/index.js'
import type { Container, Reading, SourcePiece, Standing } from './readers/reader.js'
import { syntaxesOf } from './syntaxes-in.js'
import type { Unit } from './unit.js'

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
  const file = withoutMark(markdown)
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
    definitions: options.definitions ?? PARSE_DEFAULTS.definitions,
    comments: options.code === 'comments',
    keepsLines: keepsLines(tree, file, options.lineEnds),
  }
  const pieces = frontMatter(file, options.frontMatter ?? PARSE_DEFAULTS.frontMatter)
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

function keepsLines(tree: Root, file: string, lineEnds: LineEnds = PARSE_DEFAULTS.lineEnds): boolean {
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
