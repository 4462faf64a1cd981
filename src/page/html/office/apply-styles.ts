import type { Element, ElementContent, Nodes, Parents } from 'hast'
import { isElement } from '../attributes.js'
import { headings } from '../element-kinds.js'
import { holders } from '../holders.js'
import { hasBlock } from '../plain-blocks.js'
import { made } from '../rewrite.js'
import { textOf } from '../text-of.js'
import { type Look, PLAIN, styleLook, tagLook } from './look.js'

/** Elements whose style says how words look; that of a whole page, or of a box in it, does not stress anything. */
const styled: ReadonlySet<string> = new Set(
  'span b strong i em s strike del u a font small big mark cite p li td'.split(' '),
)

/** Elements whose text looks as it does anyway. */
const bold: ReadonlySet<string> = new Set([...headings, 'th'])

/** What is written with its own signs, or is no text: it gets its look as a whole, or none. */
const verbatim: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt'])
const closed: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'svg', 'math', 'template', 'textarea'])

/**
 * Marks text as it looks where styles decide that: word processors write bold as `<span style="font-weight:700">`, and
 * put all that they copy into a `<b style="font-weight:normal">`. The tree is changed in place.
 */
export function applyStyles(root: Nodes): void {
  const decided = holders(root, node => isElement(node, styled) && Object.keys(styleLook(node)).length > 0)
  if (decided.has(root) && 'children' in root) restyle(root, PLAIN, decided, false)
}

function restyle(parent: Parents, look: Look, decided: ReadonlySet<Nodes>, isBold: boolean): void {
  const children = parent.children as ElementContent[]
  parent.children = children.flatMap(child => {
    if (child.type === 'text') return textOf(child, undefined, 1) === '' ? [child] : [marked(child, look)]
    if (child.type !== 'element' || closed.has(child.tagName)) return [child]
    if (verbatim.has(child.tagName)) return [marked(child, look)]
    // Where nothing decides otherwise, the page's own marks stand, around as much as it put into them.
    if (!decided.has(child) && isPlain(look)) return [child]
    const within = isBold || bold.has(child.tagName)
    const own = { ...tagLook(child), ...(styled.has(child.tagName) ? styleLook(child) : {}) }
    const next = { ...look, ...own, ...(within && { bold: false }) }
    restyle(child, next, decided, within)
    return [Object.keys(tagLook(child)).length > 0 ? withoutMeaning(child) : child]
  })
}

function isPlain({ bold, italic, struck, shift }: Look): boolean {
  return !bold && !italic && !struck && shift === undefined
}

/** The element as one that says nothing of its look; its name stays for links that lead to it. */
function withoutMeaning(element: Element): Element {
  return { ...element, tagName: hasBlock(element) ? 'div' : 'span' }
}

function marked(node: ElementContent, { bold, italic, struck, shift }: Look): ElementContent {
  const names = [shift, italic && 'em', bold && 'strong', struck && 'del']
  return names.reduce<ElementContent>(
    (inner, name) => (name ? { ...made(name, [inner]), ...placed(inner) } : inner),
    node,
  )
}

function placed({ position }: ElementContent): Pick<Element, 'position'> {
  return position ? { position } : {}
}
