import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent, Yaml } from 'mdast'
import { placer } from '../text/line-of.js'
import { foldSpace } from '../text/white-space.js'
import { frontMatterFields } from './front-matter.js'
import { hasText } from './html-text.js'
import { idGiver } from './ids.js'
import { type InlineContext, inlineMarkdown } from './inline.js'
import { parseMarkdown } from './markdown.js'
import type { Kind, Unit } from './unit.js'

export interface ParseOptions {
  /** Front-matter fields that are units (default: `title` and `description`). */
  frontMatter?: readonly string[]
}

type SourcePiece = Omit<Unit, 'id' | 'line' | 'column'>
type Container = 'paragraph' | 'list-item' | 'quote' | 'footnote'

/** A paragraph takes its kind from the nearest of these around it. */
const CONTAINERS: Partial<Record<Nodes['type'], Container>> = {
  listItem: 'list-item',
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
}

const BOM = '\uFEFF'

/**
 * The units of a Markdown document in their order, with the ids that their texts get at birth.
 *
 * Units do not overlap; the text between them belongs to none (see `gaps`). Code blocks, HTML without text, thematic
 * breaks and definitions of links are no units.
 *
 * @throws SynopseError `document.tooDeep`
 */
export function parseUnits(markdown: string, options: ParseOptions = {}): Unit[] {
  // The parser leaves a byte order mark out of its offsets; blank, it counts and reads as nothing.
  const file = markdown.startsWith(BOM) ? markdown.slice(1) : markdown
  const shift = markdown.length - file.length
  const pieces = collect(file, options.frontMatter ?? ['title', 'description'])
  const place = placer(markdown)
  const id = idGiver()
  return pieces.map(({ kind, text, start, end }) => ({
    id: id(text),
    kind,
    text,
    ...place(start + shift),
    start: start + shift,
    end: end + shift,
  }))
}

/** Walks the tree in the order of the file, with a stack of its own: depth is the document's, not ours. */
function collect(file: string, fields: readonly string[]): SourcePiece[] {
  const tree = parseMarkdown(file)
  const context: InlineContext = { file, labels: labelsOf(tree) }
  const pieces: SourcePiece[] = []
  const waiting: { node: RootContent; container: Container }[] = []
  const push = (parent: Parents, container: Container) => {
    for (const node of parent.children.toReversed()) waiting.push({ node: node as RootContent, container })
  }
  push(tree, 'paragraph')
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, container } = next
    if (node.type === 'yaml') pieces.push(...frontMatter(node, file, fields))
    else if (node.type === 'html') pieces.push(...html(node))
    else if (node.type === 'heading') pieces.push(...phrasing('heading', node.children, context))
    else if (node.type === 'tableCell') pieces.push(...phrasing('table-cell', node.children, context))
    else if (node.type === 'paragraph') pieces.push(...phrasing(container, node.children, context))
    else if ('children' in node) push(node, CONTAINERS[node.type] ?? container)
  }
  return pieces
}

function phrasing(kind: Kind, nodes: PhrasingContent[], context: InlineContext): SourcePiece[] {
  const text = inlineMarkdown(nodes, context)
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  return text && start !== undefined && end !== undefined ? [{ kind, text, start, end }] : []
}

function html(node: Html): SourcePiece[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || !hasText(node.value)) return []
  return [{ kind: 'html', text: foldSpace(node.value), start, end }]
}

function frontMatter(node: Yaml, file: string, fields: readonly string[]): SourcePiece[] {
  const base = file.indexOf('\n', node.position?.start.offset) + 1
  return frontMatterFields(node.value, fields).map(({ text, start, end }) => ({
    kind: 'front-matter' as const,
    text,
    start: base + start,
    end: base + end,
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
