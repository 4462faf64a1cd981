import type { Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SynopseError } from '../../errors.js'

/**
 * The deepest nesting that is read. Browsers built on Blink keep to the same number (`kMaximumHTMLParserDOMTreeDepth`);
 * pages that people read stay below a hundred.
 */
const maxDepth = 512

/**
 * The beginning of a tag that is called `template#` or `template.x`. A browser takes it for an element that it does not know;
 * hast-util-from-parse5 makes a `template` of it, as the name looks like a selector, and then misses what that has in it.
 */
const odd = /(<\/?template)(?=[#.])/gi

/**
 * The tree of a page. Never fails on bad HTML, which the standard says how to read.
 *
 * @throws SynopseError `html.tooDeep` where elements are nested deeper than {@link maxDepth}: the steps that follow
 *   recurse, and a stack that overflows is no answer
 */
export function parseHtml(html: string): Root {
  const tree = parsed(html)
  if (deeperThan(tree, maxDepth)) throw new SynopseError('html.tooDeep', { limit: maxDepth })
  return tree
}

function parsed(html: string): Root {
  try {
    return unified().use(rehypeParse).parse(html.replace(odd, '$1-'))
  } catch (cause) {
    // The parser itself recurses once per level when it makes the tree, far beyond the limit.
    if (cause instanceof RangeError) throw new SynopseError('html.tooDeep', { limit: maxDepth }, { cause })
    throw cause
  }
}

function deeperThan(tree: Root, limit: number): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(node => ('children' in node ? (node.children as Nodes[]) : []))
  }
  return false
}
