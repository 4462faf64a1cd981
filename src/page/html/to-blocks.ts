import type { Element, Root } from 'hast'
import type { Root as Markdown, RootContent } from 'mdast'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { languageOf } from '../../languages/tag.js'
import { abbr } from './abbr.js'
import { NOTE_REFERENCE, noteReference } from './notes/note-reference.js'
import { plainBlocks } from './plain-blocks.js'
import { plainInline } from './plain-inline.js'
import { plainTables } from './plain-tables.js'
import { pushFormattingDown } from './push-formatting-down.js'
import { made, rewriteAll } from './rewrite.js'
import { tidyBlocks } from './tidy-blocks.js'

/** What `<q>` stands for, by the language of the page. */
const quotes: Readonly<Record<string, string>> = { de: '„“', ru: '«»', ar: '«»', fr: '«»', en: '“”' }

/** Parts of a table that can be the main content of an old page: each needs its table around it. */
const rows: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'tr'])

const silent = () => undefined

/** The content of an element as blocks of Markdown. The element is used up. */
export function toBlocks(element: Element, language: string): RootContent[] {
  const content = rows.has(element.tagName) ? made('table', [element], element) : asBlock(element)
  const page = made('div', [content])
  for (const rewrite of [plainTables, plainBlocks, pushFormattingDown, plainInline]) rewriteAll(page, rewrite)
  const tree: Root = { type: 'root', children: page.children }
  const markdown: Markdown = unified()
    .use(rehypeRemark, {
      document: true,
      quotes: [quotes[languageOf(language)] ?? '"'],
      // `<base>` must not make addresses absolute, and comments are no text.
      handlers: { base: silent, abbr, [NOTE_REFERENCE]: noteReference },
      nodeHandlers: { comment: silent },
    })
    .runSync(tree)
  return tidyBlocks(markdown.children)
}

/** A cell or a body by itself is a block like any other. */
function asBlock(element: Element): Element {
  return /^(?:table|h[1-6])$/.test(element.tagName) ? element : { ...element, tagName: 'div' }
}
