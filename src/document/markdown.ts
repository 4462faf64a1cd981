import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { SynopseError } from '../errors.js'
import { syntaxExtension, syntaxToTree } from './parser/extension.js'

type Extension = { transforms?: unknown }

/**
 * Takes out the pass that looks for addresses in finished text nodes: the nodes it makes have no positions, and the
 * tokenizer has found the addresses already.
 */
function keepPositions(this: Processor) {
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] }
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map(({ transforms, ...extension }) => extension) as never
}

/** Adds what sites write besides CommonMark and GFM. */
function siteSyntax(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions?.push(syntaxExtension())
  data.fromMarkdownExtensions?.push(syntaxToTree)
}

const common = unified().use(remarkParse).use(remarkGfm)
const parser = common()
  .use(remarkFrontmatter, ['yaml'])
  .use(siteSyntax as never)
  .use(keepPositions as never)
  .freeze()
const commonParser = common()
  .use(keepPositions as never)
  .freeze()

/**
 * A line that is opened by eleven hundred characters of indentation, quote marks and bullets: no person nests that deep, and the
 * parser's time grows with the third power of it.
 */
const DEEP = /^(?:[ \t>]|[-*+](?=[ \t])){1100}/m

/**
 * Parses CommonMark with GFM, front matter and what sites write besides (see `SYNTAXES`) into a syntax tree; every node has
 * its position.
 *
 * @throws SynopseError `document.tooDeep` when blocks are nested deeper than the stack allows.
 */
export function parseMarkdown(markdown: string): Root {
  return parsed(parser, markdown)
}

/** Parses CommonMark with GFM and nothing else. @throws as `parseMarkdown` */
export function parseCommon(markdown: string): Root {
  return parsed(commonParser, markdown)
}

function parsed(parser: { parse: (markdown: string) => Root }, markdown: string): Root {
  if (DEEP.test(markdown)) throw new SynopseError('document.tooDeep')
  try {
    return parser.parse(markdown)
  } catch (cause) {
    if (cause instanceof RangeError) throw new SynopseError('document.tooDeep', {}, { cause })
    throw cause
  }
}
