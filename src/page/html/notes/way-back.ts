import type { Element, ElementContent } from 'hast'
import { allElements } from '../all-elements.js'
import { isElement } from '../attributes.js'
import { rawText, takeFirst } from '../leading-text.js'
import { textOf } from '../text-of.js'
import type { Note } from './find-notes.js'
import { markOf } from './note-mark.js'
import type { PageMap } from './page-map.js'

/** What links back to the text say: an arrow, a mark, the word for it. */
const backMark =
  /^[\s↩↑^⏎←⇑⤴\p{Variation_Selector}]*(?:zurück|back|return|назад|\p{L}|[[(]?\d{0,4}[\])]?)[\s↩↑^⏎←⇑⤴\p{Variation_Selector}.:]*$/iu

/** What parts a mark from its note, and signs that lead back without being links. */
const parting = /^(?:[\s\]).:]|[↑^↩]\s*)*/u

/** A note without its links back to the text, and without its own mark. */
export function withoutWayBack({ mark, body }: Note, map: PageMap): Element {
  const begins = map.place(body)
  const isBack = (node: ElementContent): node is Element => {
    const to = isElement(node) && node.tagName === 'a' ? map.targetOf(node) : undefined
    return to !== undefined && map.place(to) < begins
  }
  dropMark(body, mark)
  const visit = (element: Element): void => {
    element.children = element.children.flatMap((child): ElementContent[] => {
      if (isElement(child)) visit(child)
      if (!isBack(child)) return [child]
      return backMark.test(labelOf(child)) ? [] : child.children
    })
  }
  visit(body)
  takeFirst(body, parting.exec(rawText(body))?.[0].length ?? 0)
  // Old pages lay notes out as tables.
  const children = body.children.map(child =>
    isElement(child) && child.tagName === 'td' ? { ...child, tagName: 'div' } : child,
  )
  return { ...body, tagName: 'div', children }
}

/** Takes the mark off the beginning of a note: as an element of its own, or with a sign or a space behind it. */
function dropMark(body: Element, mark: string): void {
  const [first] = allElements(
    body,
    node => node !== body && textOf(node, undefined, 1) !== '' && isLeaf(node),
  )
  const opens = first && rawText(body).trimStart().startsWith(rawText(first).trim())
  if (first && opens && markOf(first) === mark) {
    first.children = []
    return
  }
  const escaped = mark.replaceAll('*', '\\*')
  const before = new RegExp(`^\\s*[\\[(]?${escaped}(?:[\\]).:]+|(?=\\s))`).exec(rawText(body))
  takeFirst(body, before?.[0].length ?? 0)
}

function isLeaf(element: Element): boolean {
  return !element.children.some(child => isElement(child) && textOf(child, undefined, 1) !== '')
}

/** The text of a link; of a sign that a script made a picture of, what stands in for it. */
function labelOf(link: Element): string {
  const images = allElements(link, ({ tagName }) => tagName === 'img')
  return [textOf(link), ...images.map(image => String(image.properties.alt ?? ''))].join('')
}
