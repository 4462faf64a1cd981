import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHast } from 'mdast-util-to-hast'
import { toString as plain } from 'mdast-util-to-string'
import { fileSyntaxOf } from '../document/file-syntax.js'
import { parseMarkdown } from '../document/markdown.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'
import { direction } from '../terminal/direction.js'
import { htmlSafe } from '../text/html-safe.js'
import { foreignHtml } from './foreign-html.js'
import { framed } from './framed.js'
import { type FrontTitle, frontTitle, hasTopHeading } from './front-title.js'
import { laid } from './markdown.js'
import { MDX_ELEMENTS } from './mdx-elements.js'
import { setOriginals } from './original-blocks.js'
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

/**
 * The HTML of a document in a language, with a mark on each paragraph that falls short.
 *
 * @param endings of the files that other documents are written in, each with its dot
 */
export function contentOf(
  publication: Publication,
  marks: Marks,
  footnotes: string,
  endings: readonly string[],
): Content {
  const text = laid(publication, (text, row) => marked(text, row, publication, marks))
  const tree = parseMarkdown(text, fileSyntaxOf(publication.path))
  const front = frontTitle(text, publication)
  if (front && !hasTopHeading(tree)) {
    const heading = `<h1>${markedTitle(front, publication, marks)}</h1>`
    tree.children.unshift({ type: 'html', value: heading })
  }
  const options = {
    allowDangerousHtml: true,
    footnoteLabel: footnotes,
    footnoteBackLabel: '↩',
    handlers: MDX_ELEMENTS,
  }
  const body = sanitize(raw(toHast(tree, options) as Root), SCHEMA) as Root
  setOriginals(body)
  const images: string[] = []
  for (const element of elementsOf(body)) {
    const { href, src } = element.properties
    // An address in a text from right to left would be shown in pieces.
    if (element.tagName === 'a') element.properties.dir = 'auto'
    if (element.tagName === 'a' && typeof href === 'string')
      element.properties.href = pageAddress(href, endings)
    if (element.tagName === 'img' && typeof src === 'string' && isBeside(src)) images.push(src)
  }
  const first = tree.children.find(node => node.type === 'heading')
  const title = front?.text || (first && plain(first)) || publication.document
  return { title, body, images }
}

/** The title of the front matter as a heading says it. One that nobody translates is the original's in every language. */
function markedTitle({ text, row }: FrontTitle, publication: Publication, marks: Marks): string {
  const { language, sourceLanguage } = publication
  if (row) return marked(htmlSafe(text), row, publication, marks)
  return language === sourceLanguage ? htmlSafe(text) : original(htmlSafe(text), sourceLanguage)
}

function marked(
  text: string,
  { shown, shortfall, unit }: Published,
  { language, sourceLanguage }: Publication,
  marks: Marks,
): string {
  const isForeign = shown === 'source' && language !== sourceLanguage
  if (unit.kind === 'html') return isForeign ? foreignHtml(text, about(sourceLanguage)) : text
  const mark = (kind: keyof Marks, sign: string) =>
    `<span class="mark" role="img" aria-label="${htmlSafe(marks[kind])}" title="${htmlSafe(marks[kind])}">${sign}</span>`
  if (isForeign) return framed(text, inner => original(inner, sourceLanguage) + mark('original', '○'))
  if (shortfall !== 'drifted') return text
  return paragraphsOf(text)
    .map(text => framed(text, inner => `<span class="behind">${inner}</span>${mark('behind', '↻')}`))
    .join('\n\n')
}

/** Attributes that say in which language something is. */
function about(language: string): string {
  return ` lang="${language}" dir="${direction(language)}"`
}

function original(text: string, language: string): string {
  return `<span class="original"${about(language)}>${text}</span>`
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
function pageAddress(address: string, endings: readonly string[]): string {
  const [path = ''] = address.split(/[?#]/, 1)
  const ending = endings.find(ending => path.endsWith(ending))
  if (ending === undefined || !isBeside(address)) return address
  return `${path.slice(0, -ending.length)}.html${address.slice(path.length)}`
}
