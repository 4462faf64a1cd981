import type { Root } from 'mdast'
import { BOM } from '../text/byte-order-mark.js'
import { everyNode } from './every-node.js'
import type { FileSyntax } from './file-syntax.js'
import { parseMarkdown } from './markdown.js'
import { SYNTAX_NAMES, type SyntaxName } from './syntax/index.js'

/**
 * What a document is written in besides CommonMark and GFM, in the order of `SYNTAXES`.
 *
 * @param options as for `parseUnits`
 * @throws SynopseError `document.tooDeep`, `document.mdx`
 */
export function syntaxesIn(
  markdown: string,
  { syntax, syntaxes }: { syntax?: FileSyntax; syntaxes?: readonly SyntaxName[] } = {},
): SyntaxName[] {
  const found = syntaxesOf(parseMarkdown(markdown.replace(BOM, ' '), syntax, syntaxes))
  return SYNTAX_NAMES.filter(name => found.has(name))
}

/** The syntaxes that the nodes of a tree belong to. */
export function syntaxesOf(tree: Root): Set<SyntaxName> {
  return new Set([...everyNode(tree)].flatMap(node => ('syntax' in node ? [node.syntax] : [])))
}
