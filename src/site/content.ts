import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHast } from 'mdast-util-to-hast'
import { toString as plain } from 'mdast-util-to-string'
import { parseDocument } from 'yaml'
import { parseMarkdown } from '../document/markdown.js'
import { paragraphsOf } from '../synopsis/synopsis.js'
import { direction } from '../terminal/direction.js'
import { foreignHtml } from './foreign-html.js'
import { laid } from './markdown.js'
import type { Publication } from './publication.js'
import type { Published } from './publish.js'

/** What a page says of a paragraph that is not, or not up to date, in its language. */
export interface Marks {
  original: string
  behind: string
}

/** A document as HTML that is safe to show. */
export interface Content {
  title: string
  body: Root
  /** Addresses of the images beside the document, as it writes them. */
  images: string[]
}

/** Only what people write in texts; no script, no style, no address of another kind. */
const SCHEMA: Schema = {
  ...defaultSchema,
  // The parser of Markdown sets its own apart already.
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'className', 'ariaLabel'],
    span: [['role', 'img']],
  },
}

/** The HTML of a document in a language, with a mark on each paragraph that falls short. */
export function contentOf(publication: Publication, marks: Marks, footnotes: string): Content {
  const text = laid(publication, (text, row) => marked(text, row, publication, marks))
  const tree = parseMarkdown(text.replace(/^\uFEFF/, ' '))
  const options = { allowDangerousHtml: true, footnoteLabel: footnotes, footnoteBackLabel: '↩' }
  const body = sanitize(raw(toHast(tree, options) as Root), SCHEMA) as Root
  const images: string[] = []
  for (const element of elementsOf(body)) {
    const { href, src } = element.properties
    // An address in a text from right to left would be shown in pieces.
    if (element.tagName === 'a') element.properties.dir = 'auto'
    if (element.tagName === 'a' && typeof href === 'string') element.properties.href = pageAddress(href)
    if (element.tagName === 'img' && typeof src === 'string' && isBeside(src)) images.push(src)
  }
  return { title: titleOf(tree, publication), body, images }
}

function marked(
  text: string,
  { shown, shortfall, unit }: Published,
  { language, sourceLanguage }: Publication,
  marks: Marks,
): string {
  const isForeign = shown === 'source' && language !== sourceLanguage
  const about = ` lang="${sourceLanguage}" dir="${direction(sourceLanguage)}"`
  if (unit.kind === 'html') return isForeign ? foreignHtml(text, about) : text
  const mark = (kind: keyof Marks, sign: string) =>
    `<span class="mark" role="img" aria-label="${escaped(marks[kind])}" title="${escaped(marks[kind])}">${sign}</span>`
  if (isForeign) return `<span class="original"${about}>${text}</span>${mark('original', '○')}`
  if (shortfall !== 'drifted') return text
  return paragraphsOf(text)
    .map(text => `<span class="behind">${text}</span>${mark('behind', '↻')}`)
    .join('\n\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** What the front matter calls it, else its first heading, else its name. */
function titleOf({ children }: ReturnType<typeof parseMarkdown>, { document }: Publication): string {
  const [yaml] = children.filter(node => node.type === 'yaml')
  const title: unknown = yaml ? (parseDocument(yaml.value).toJS() as { title?: unknown })?.title : undefined
  const heading = children.find(node => node.type === 'heading')
  return (typeof title === 'string' && title) || (heading ? plain(heading) : '') || document
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type === 'element') yield child
    yield* elementsOf(child)
  }
}

/** Whether an address is a path, neither absolute nor with a scheme. */
function isBeside(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/#?\\])/i.test(address)
}

/** Other documents are pages, too. */
function pageAddress(address: string): string {
  return isBeside(address) ? address.replace(/\.md(?=$|[?#])/, '.html') : address
}
