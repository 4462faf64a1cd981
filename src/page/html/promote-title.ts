import type { Element } from 'hast'
import { allElements } from './all-elements.js'
import { attribute } from './attributes.js'
import { headings } from './element-kinds.js'

/** What systems call the heading of an article, whatever its level. */
const titleClass =
  /(?:^| )(?:(?:entry|post|article|node|page|gh-article|wp-block-post)[-_]+title|post-headline|article-headline|headline)(?: |$)/

/** Makes the one heading of an article that is called its title one of the first level, where it has none. In place. */
export function promoteTitle(content: Element): void {
  const all = allElements(content, ({ tagName }) => headings.has(tagName))
  if (all.some(({ tagName }) => tagName === 'h1')) return
  const called = all.filter(isCalledTitle)
  if (called.length === 1 && called[0]) called[0].tagName = 'h1'
}

function isCalledTitle(heading: Element): boolean {
  return (
    titleClass.test(attribute(heading, 'className')) ||
    attribute(heading, 'itemProp').split(' ').includes('headline')
  )
}
