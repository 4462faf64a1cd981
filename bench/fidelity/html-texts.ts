import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

export function parseHtml(html: string) {
  return parser.parse(html)
}

/** Where text stands in HTML that a reader reads as text: no code, no scripts. */
export function textsIn(html: string): [start: number, end: number][] {
  const found: [number, number][] = []
  const walk = (node: Nodes) => {
    if (
      node.type === 'element' &&
      /^(?:pre|code|script|style|template|textarea|svg|math)$/.test(node.tagName)
    )
      return
    if (node.type === 'text' && node.position)
      found.push(...withoutTags(html, node.position.start.offset ?? 0, node.position.end.offset ?? 0))
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(parseHtml(html))
  return found
}

/** A closing tag that closes nothing is left out of the tree, but not of the place of the text around it. */
function withoutTags(html: string, start: number, end: number): [number, number][] {
  let place = start
  return html
    .slice(start, end)
    .split(/(<[^>]*>)/)
    .flatMap((part, index): [number, number][] => {
      const from = place
      place += part.length
      return index % 2 === 1 || part === '' ? [] : [[from, place]]
    })
}
