import type { Element } from 'hast'
import { attribute, elementsOf } from './attributes.js'
import { textOf } from './text-of.js'

const home = /^(?:[a-z]+:\/\/[^/?#]+)?\/?(?:\.\/)?(?:index\.\w+)?(?:#.*)?$/i
const names = /(?:^|[\s_-])(?:logo|brand|branding|site-?title|site-?name|blog-?title)(?:$|[\s_-])/i

/** Whether a heading is the name of the site and not of the page: a link to its first page, or called so by its class. */
export function isSiteName(heading: Element): boolean {
  if (names.test(`${attribute(heading, 'className')} ${attribute(heading, 'id')}`.slice(0, 500))) return true
  const text = textOf(heading)
  return linksIn(heading).some(
    link => textOf(link) === text && home.test(attribute(link, 'href').slice(0, 500)),
  )
}

function linksIn(element: Element): Element[] {
  return elementsOf(element).flatMap(child => (child.tagName === 'a' ? [child] : linksIn(child)))
}
