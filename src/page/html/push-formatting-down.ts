import type { Element, ElementContent } from 'hast'
import { isElement } from './attributes.js'
import { blocks, formatting } from './element-kinds.js'
import { hasBlock } from './plain-blocks.js'
import type { Rewrite } from './rewrite.js'
import { textOf } from './text-of.js'

/** Formatting that means something around a whole paragraph; any other is taken off there. */
const meaningful: ReadonlySet<string> = new Set(['a', 'b', 'del', 'em', 'i', 's', 'strike', 'strong', 'u'])

/** Blocks in which a mark of type has no place, or no use. */
const untouched: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext', 'hr'])

/** `<b><p>…</p><p>…</p></b>` as `<p><b>…</b></p><p><b>…</b></p>`: old pages, and cards that are links as a whole. */
export const pushFormattingDown: Rewrite = element => {
  if (!formatting.has(element.tagName) || !hasBlock(element)) return [element]
  return meaningful.has(element.tagName) ? pushed(element.children, element) : element.children
}

function pushed(children: ElementContent[], mark: Element): ElementContent[] {
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.length === 0) return
    const empty = run.every(
      node => textOf(node, undefined, 1) === '' && !(isElement(node) && node.tagName === 'img'),
    )
    result.push(...(empty ? run : [{ ...mark, properties: { ...mark.properties }, children: run }]))
    run = []
  }
  for (const child of children) {
    if (!isElement(child) || !(blocks.has(child.tagName) || hasBlock(child))) {
      run.push(child)
      continue
    }
    close()
    result.push(untouched.has(child.tagName) ? child : { ...child, children: pushed(child.children, mark) })
  }
  close()
  return result
}
