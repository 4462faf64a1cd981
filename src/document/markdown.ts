import type { Root } from 'mdast'
import { combineExtensions } from 'micromark-util-combine-extensions'
import type { Extension as MicromarkExtension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { SynopseError } from '../errors.js'
import type { FileSyntax } from './file-syntax.js'
import { frontMatterOf } from './front-matter/index.js'
import { notMdx } from './not-mdx.js'
import { editInPlace } from './parser/edit-events.js'
import { syntaxExtension, syntaxToTree } from './parser/extension.js'
import { type Lookahead, lookahead } from './parser/lookahead.js'
import { absentIn, type Optional, withoutConstructs } from './parser/optional.js'
import { readUnclosedOnce } from './parser/unclosed-html.js'
import { MDX_SYNTAXES, SYNTAX_NAMES, type SyntaxName } from './syntax/index.js'

type Extension = { transforms?: unknown }

/**
 * Takes out the pass that looks for addresses in finished text nodes: the nodes it makes have no positions, and the
 * tokenizer has found the addresses already.
 *
 * @param absent what the texts can't have
 */
function keepPositions(this: Processor, absent: readonly Optional[]) {
  const data = this.data() as {
    fromMarkdownExtensions?: (Extension | Extension[])[]
    micromarkExtensions?: MicromarkExtension[]
  }
  // Combined once, not with each text.
  editInPlace()
  readUnclosedOnce()
  data.micromarkExtensions = [withoutConstructs(combineExtensions(data.micromarkExtensions ?? []), absent)]
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map(({ transforms, ...extension }) => extension) as never
}

/** Adds what sites write besides CommonMark and GFM. */
function siteSyntax(this: Processor, names: readonly SyntaxName[], ahead: () => Lookahead) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions?.push(syntaxExtension(names, ahead))
  data.fromMarkdownExtensions?.push(syntaxToTree)
}

type Parser = { parse: (markdown: string) => Root }

const common = () => unified().use(remarkParse).use(remarkGfm)
const placed = (
  processor: { use: (plugin: never, absent: never) => { freeze: () => unknown } },
  absent: readonly Optional[],
) => processor.use(keepPositions as never, absent as never).freeze() as Parser

/** Gives the parser for texts that can't have some constructs. */
type Parsers = (absent: readonly Optional[]) => Parser

/** Makes each parser once: there are a few for each syntax. */
function parsersOf(make: Parsers): Parsers {
  const known = new Map<string, Parser>()
  return absent => {
    const parser = known.get(absent.join()) ?? make(absent)
    known.set(absent.join(), parser)
    return parser
  }
}

const commonParsers = parsersOf(absent => placed(common(), absent))
const siteParsers = new Map<string, Parsers>()

function parsersFor(syntax: FileSyntax, names: readonly SyntaxName[]): Parsers {
  const key = `${syntax} ${names}`
  const parsers = siteParsers.get(key) ?? parsersOf(absent => siteParser(syntax, names, absent))
  siteParsers.set(key, parsers)
  return parsers
}

function siteParser(syntax: FileSyntax, names: readonly SyntaxName[], absent: readonly Optional[]): Parser {
  const base = syntax === 'mdx' ? common().use(remarkMdx) : common()
  const wanted = syntax === 'mdx' ? names.filter(name => MDX_SYNTAXES.includes(name)) : names
  // A parser is made once, so what it looks ahead in changes with each text.
  let ahead = lookahead('')
  const processor = placed(
    base.use(siteSyntax as never, wanted, () => ahead),
    absent,
  )
  return {
    parse: markdown => {
      ahead = lookahead(markdown)
      return processor.parse(markdown)
    },
  }
}

/**
 * A line that is opened by eleven hundred characters of indentation, quote marks and bullets: no person nests that deep, and the
 * parser's time grows with the third power of it.
 */
const DEEP = /^(?:[ \t>]|[-*+](?=[ \t])){1100}/m

/**
 * Parses CommonMark (or MDX) with GFM and what sites write besides (see `SYNTAXES`) into a syntax tree; every node has its
 * position. Front matter is no part of the tree.
 *
 * @throws SynopseError `document.tooDeep` when blocks are nested deeper than the stack allows; `document.mdx` with what was met, and
 * where, in a text that is no MDX
 */
export function parseMarkdown(
  markdown: string,
  syntax: FileSyntax = 'markdown',
  syntaxes: readonly SyntaxName[] = SYNTAX_NAMES,
): Root {
  return parsed(markdown, parsersFor(syntax, syntaxes), withoutFrontMatter)
}

/** Parses CommonMark with GFM and nothing else. @throws as `parseMarkdown` */
export function parseCommon(markdown: string): Root {
  return parsed(markdown, commonParsers)
}

function parsed(markdown: string, parserOf: Parsers, prepared = (text: string) => text): Root {
  if (DEEP.test(markdown)) throw new SynopseError('document.tooDeep')
  try {
    return parserOf(absentIn(markdown)).parse(prepared(markdown))
  } catch (cause) {
    if (cause instanceof RangeError) throw new SynopseError('document.tooDeep', {}, { cause })
    throw notMdx(cause) ?? cause
  }
}

/** Blank lines in place of front matter: all else stays in its place. */
function withoutFrontMatter(markdown: string): string {
  const front = frontMatterOf(markdown)
  if (!front) return markdown
  return markdown.slice(0, front.behind).replace(/[^\r\n\uFEFF]/g, ' ') + markdown.slice(front.behind)
}
