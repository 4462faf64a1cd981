import type { Element, Nodes } from 'hast'
import { allElements } from './all-elements.js'
import { attribute, isElement } from './attributes.js'
import { headings } from './element-kinds.js'
import { leadsHome } from './site-name.js'
import type { Surroundings } from './surroundings.js'

const sectioning: ReadonlySet<string> = new Set(['article', 'main', 'section', 'aside', 'nav'])
const headerNames: ReadonlySet<string> = new Set(['header', 'site-header', 'kopf', 'kopfzeile'])
const paragraphs: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'blockquote'])

/** What the header of a site holds, and that of a section does not. */
const furniture: ReadonlySet<string> = new Set(['nav', 'form', 'input', 'button', 'select'])
/** Links that make a menu. */
const menu = 3
const furnitureRoles: ReadonlySet<string> = new Set(['navigation', 'menu', 'menubar', 'search'])

/** Whether an element heads the page: many systems put the heading of each section into a `<header>`, too. */
export function isPageHeader(element: Element, around: Surroundings): boolean {
  const isSection = (ancestor: Element) =>
    sectioning.has(ancestor.tagName) || attribute(ancestor, 'role') === 'main'
  return isCalledHeader(element) && !around.ancestors.some(isSection) && !headsText(element, around)
}

/** Whether an element is a `<header>`, or called so. */
export function isCalledHeader(element: Element): boolean {
  if (element.tagName === 'header') return true
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`.split(' ')
  return element.tagName === 'div' && names.some(name => headerNames.has(name))
}

/** Whether a header is that of a part of the text: it has a heading, and neither the site's name nor its menu. */
export function headsText(header: Element, around: Surroundings): boolean {
  const own = allElements(header, isHeading)
  if (own.length === 0) return false
  const links = allElements(header, ({ tagName }) => tagName === 'a', isHeading)
  const isFurnished = allElements(header, isFurniture).length > 0 || links.length >= menu
  const isNamed = own.some(around.isSite) || (!around.begun && isBesideTitle(own, around))
  // What heads the page is over where the text has begun.
  return around.begun ? !(isNamed && isFurnished) : !isNamed && !isFurnished
}

function isHeading(node: Nodes): boolean {
  return isElement(node, headings)
}

function isFurniture(element: Element): boolean {
  const role = attribute(element, 'role').toLowerCase()
  return furniture.has(element.tagName) || furnitureRoles.has(role) || leadsHome(element)
}

/** Whether a heading of the first level is the site's, as the text has one of its own, and no paragraph follows it here. */
function isBesideTitle(own: readonly Element[], { ancestors, titled }: Surroundings): boolean {
  const parent = ancestors.at(-1)
  const isBeside = parent?.children.some(child => isElement(child, paragraphs)) ?? false
  return titled && !isBeside && own.some(({ tagName }) => tagName === 'h1')
}
