import type { Element, Root } from 'hast'
import { allElements } from './all-elements.js'
import { attribute } from './attributes.js'
import { headings } from './element-kinds.js'
import { folded, textOf } from './text-of.js'

const home = /^(?:[a-z]+:\/\/[^/?#]+)?\/?(?:\.\/)?(?:index\.\w+)?(?:#.*)?$/i
const names = /(?:^|[\s_-])(?:logo|brand|branding|site-?title|site-?name|blog-?title)(?:$|[\s_-])/i
const metas: ReadonlySet<string> = new Set(['og:site_name', 'application-name'])

/** Longer texts (characters) are no name of a site. */
const longest = 80

/** Whether a heading is the name of the site and not of the page: a link to its first page, or called so by its class. */
export function isSiteName(heading: Element): boolean {
  if (isCalledName(heading)) return true
  const text = textOf(heading)
  return allElements(heading, leadsHome).some(link => textOf(link) === text)
}

/** Whether an element is a link to the first page of a site. */
export function leadsHome(element: Element): boolean {
  const href = attribute(element, 'href').slice(0, 500)
  return element.tagName === 'a' && !href.startsWith('#') && home.test(href)
}

/** What a page says that its site is called, as it says it: in its head, by a class, by a heading that leads home. */
export function siteNames(root: Root): string[] {
  const told = allElements(root, node => metas.has(attribute(node, 'property') || attribute(node, 'name')))
  const shown = allElements(
    root,
    node => isCalledName(node) || (headings.has(node.tagName) && isSiteName(node)),
  )
  const all = [...told.map(node => folded(attribute(node, 'content'))), ...shown.map(nameIn)]
  return [...new Set(all)].filter(name => name !== '' && name.length <= longest)
}

function nameIn(element: Element): string {
  return textOf(element, undefined, longest + 1)
}

function isCalledName(element: Element): boolean {
  return names.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 500))
}
