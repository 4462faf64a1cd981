import { createProcessor } from '@mdx-js/mdx'
import type { Nodes as HastNodes } from 'hast'
import { raw } from 'hast-util-raw'
import type { Nodes, Parents } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { type Draft, draftOf, replaceIn } from '../draft.js'
import { splitFrontMatter } from '../front-matter.js'
import { hideAddresses } from '../hide-addresses.js'
import { textsIn } from '../html-texts.js'
import { Opaque } from '../opaque.js'
import { pageOf } from '../page.js'
import { Shown } from '../shown.js'
import type { Renderer } from './renderer.js'

export interface Dialect {
  /** What is taken out before Markdown is read. */
  opaque?: RegExp[]
  /** What is rewritten before. */
  rewrite?: ((draft: Draft) => Draft)[]
  directives?: boolean
  math?: boolean
}

/** Sites that read Markdown with unified, as MDX or not. */
export function remark(
  { opaque: taken = [], rewrite = [], ...dialect }: Dialect,
  as: 'md' | 'mdx',
): Renderer {
  const plugins: PluggableList = [
    remarkGfm,
    ...(dialect.math ? [remarkMath] : []),
    ...(dialect.directives ? [remarkDirective] : []),
  ]
  return file => {
    const { body } = splitFrontMatter(file)
    const opaque = new Opaque()
    let draft = draftOf(file, body)
    for (const change of rewrite) draft = change(draft)
    for (const pattern of taken) draft = opaque.takeOut(draft, pattern)
    const shown = new Shown(file.length)
    for (const [start, end] of opaque.places) shown.mark(start, end)
    const trees: { hast?: HastNodes } = {}
    const look = () => (tree: Nodes) => {
      show(tree, draft, shown)
      directives(tree)
    }
    if (as === 'mdx') {
      const keep = () => (tree: HastNodes) => {
        trees.hast = structuredClone(tree)
      }
      createProcessor({ remarkPlugins: [...plugins, look], rehypePlugins: [keep] }).processSync(draft.text)
    } else {
      const parser = unified().use([remarkParse, ...plugins, look] as PluggableList)
      const tree = parser.runSync(parser.parse(draft.text)) as Nodes
      trees.hast = raw(toHast(tree, { allowDangerousHtml: true }) as HastNodes)
    }
    hideAddresses(draft, shown)
    return { page: pageOf(trees.hast as HastNodes, opaque), shown }
  }
}

/** Marks what is text, and what is a mark of this syntax; what stands in tags of code is neither. */
function show(tree: Nodes, { text, at }: Draft, shown: Shown): void {
  let code = 0
  const walk = (node: Nodes, kept: boolean) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const children = 'children' in node ? (node as Parents).children : []
    const put = (from: number, to: number) => {
      if (code > 0) return
      for (let index = from; index < to; index++) {
        shown.text(at[index] ?? -1)
        if (kept) shown.kept(at[index] ?? -1)
      }
    }
    const mark = (from: number, to: number) => shown.mark(at[from] ?? -1, (at[to - 1] ?? -2) + 1)
    if (node.type === 'text' || isNone(node)) put(start, end)
    else if (node.type === 'html') {
      const tag = /^<(\/?)(?:code|pre)\b[^>]*>$/i.exec(node.value)
      if (tag) code += tag[1] ? -1 : 1
      else for (const [from, to] of textsIn(node.value)) put(start + from, start + to)
    } else if (node.type === 'image' && node.alt) {
      const alt = text.indexOf(node.alt, start)
      if (alt >= 0 && alt < end) put(alt, alt + node.alt.length)
    } else if (/math/i.test(node.type) || /Expression$|Esm$/.test(node.type)) mark(start, end)
    else if (/Jsx|Directive$/.test(node.type)) {
      const inner = children.at(0)?.position?.start.offset
      mark(start, inner ?? end)
      if (inner !== undefined) mark(children.at(-1)?.position?.end.offset ?? end, end)
    }
    const isLabel = node.type === 'linkReference' && node.referenceType !== 'full'
    const isCode = 'name' in node && /^(?:code|pre|style|script)$/.test(String(node.name))
    if (isCode) code++
    for (const child of children) walk(child as Nodes, kept || isLabel)
    if (isCode) code--
  }
  walk(tree, false)
}

type Directive = { name: string; attributes: object; children: Nodes[]; data: unknown }

/** Whether a directive only looks like one: `10:Uhr`. */
function isNone(node: Nodes): boolean {
  const { attributes, children } = node as unknown as Directive
  return node.type === 'textDirective' && children.length === 0 && Object.keys(attributes).length === 0
}

/** Directives become elements; what only looks like one (`10:Uhr`) is text again, as the sites' own plugins have it. */
function directives(tree: Nodes): void {
  const walk = (node: Nodes) => {
    if (/Directive$/.test(node.type)) {
      const directive = node as unknown as {
        name: string
        attributes: object
        children: Nodes[]
        data: unknown
      }
      const { name, attributes } = directive
      if (
        node.type === 'textDirective' &&
        directive.children.length === 0 &&
        Object.keys(attributes).length === 0
      )
        Object.assign(node, { type: 'text', value: `:${name}` })
      else
        directive.data = {
          hName: node.type === 'textDirective' ? 'span' : 'box',
          hProperties: { mark: node.type, name, ...attributes },
        }
    }
    if ('children' in node) for (const child of node.children) walk(child as Nodes)
  }
  walk(tree)
}

/** Comments of HTML, and the titles of admonitions, in the form that MDX takes; as Docusaurus does it. */
export const asMdx = [
  (draft: Draft) =>
    replaceIn(
      replaceIn(draft, /<!--(?=[\s\S]*?-->)/g, () => '{/*'),
      /-->/g,
      () => '*/}',
    ),
  (draft: Draft) =>
    replaceIn(
      replaceIn(draft, /(?<=^[ \t]*:{3,}[a-z]+[^\n[{]*[^\s[{])[ \t]*$/gm, match =>
        isTitled(draft.text, match.index) ? ']' : undefined,
      ),
      /(?<=^[ \t]*:{3,}[a-z]+)[ \t]+(?=[^\s[{][^\n]*\]$)/gm,
      () => '[',
    ),
]

function isTitled(text: string, end: number): boolean {
  return /^[ \t]*:{3,}[a-z]+[ \t]+[^\s[{][^\n]*$/.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))
}
