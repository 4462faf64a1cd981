import type { Element, Nodes } from 'hast'
import { isTeaserHeading } from '../teaser-heading.js'
import { isElement } from './attributes.js'
import { headings } from './element-kinds.js'
import type { Measure } from './measure.js'
import type { Surroundings } from './surroundings.js'
import { textOf } from './text-of.js'

const boxes: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'article'])

/** Longer texts (characters) are no heading of teasers. */
const longestHeading = 80

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

/** Whether something begins with a heading for other articles, and leads to them: a section, below text. */
export function isListOfTeasers(element: Element, { measure, begun }: Surroundings): boolean {
  if (!begun || !boxes.has(element.tagName) || !leadsAway(element, measure)) return false
  const first = element.children.find(child => textOf(child, undefined, 1) !== '')
  const isHeading = isElement(first) && (headings.has(first.tagName) || first.tagName === 'p')
  return isHeading && isTeaserHeading(textOf(first, undefined, longestHeading))
}

function linkedHeading(node: Nodes, inLink: boolean, inHeading: boolean): boolean {
  const link = inLink || (isElement(node) && node.tagName === 'a')
  const heading = inHeading || isElement(node, headings)
  if (link && heading) return true
  return 'children' in node && node.children.some(child => linkedHeading(child, link, heading))
}
