import type { Element, Nodes } from 'hast'
import { isElement } from './attributes.js'
import { headings } from './element-kinds.js'
import type { Measure } from './measure.js'

/** More prose than this (characters) and a card is the article itself. */
const longestCard = 600

/** Whether a small piece only leads to another page: a heading that is a link, or mostly links. */
export function isTeaser(element: Element, measure: Measure): boolean {
  return measure.prose <= longestCard && leadsAway(element, measure)
}

/** Whether something is made of links: under its headings, or a fifth of its text. */
export function leadsAway(element: Element, measure: Measure): boolean {
  return measure.linked * 5 > measure.text || linkedHeading(element, false, false)
}

function linkedHeading(node: Nodes, inLink: boolean, inHeading: boolean): boolean {
  const link = inLink || (isElement(node) && node.tagName === 'a')
  const heading = inHeading || isElement(node, headings)
  if (link && heading) return true
  return 'children' in node && node.children.some(child => linkedHeading(child, link, heading))
}
