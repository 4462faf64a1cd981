import type { Element, Nodes, Root } from 'hast'
import { languageOf } from '../../languages/tag.js'
import { canonicalTag } from '../language-names.js'
import { attribute, isElement } from './attributes.js'
import { languageLink } from './language-link.js'

/**
 * The languages a page can be had in, besides its own: from `<link rel=alternate hreflang>`, from the selectors found,
 * and from other links that say so of themselves. Canonical, each once, sorted.
 */
export function languagesOf(root: Root, selectors: ReadonlySet<Element>): string[] {
  const tags = new Set<string>()
  let own: string | undefined
  const visit = (node: Nodes, inSelector: boolean): void => {
    if (isElement(node)) {
      if (node.tagName === 'html') own = canonicalTag(attribute(node, 'lang') || attribute(node, 'xmlLang'))
      const tag = offered(node, inSelector)
      if (tag !== undefined) tags.add(tag)
    }
    const inside = inSelector || (isElement(node) && selectors.has(node))
    if ('children' in node) for (const child of node.children) visit(child, inside)
  }
  visit(root, false)
  const all = new Set([...tags].map(plainest))
  return [...all].filter(tag => own === undefined || !sameLanguage(tag, own)).sort()
}

function offered(element: Element, inSelector: boolean): string | undefined {
  if (element.tagName === 'link') {
    const alternate = attribute(element, 'rel').toLowerCase().split(' ').includes('alternate')
    return alternate ? canonicalTag(attribute(element, 'hrefLang')) : undefined
  }
  const link = languageLink(element)
  if (link === undefined) return undefined
  return inSelector || (link.certain && link.explicit) ? link.tag : undefined
}

/** The language alone where the rest of a tag goes without saying: `ru` for `ru-RU`, but `de-CH` and `zh-Hant` as they are. */
function plainest(tag: string): string {
  const language = languageOf(tag)
  return sameLanguage(tag, language) ? language : tag
}

/** Whether two tags mean the same once their likely script and region are added: `de` and `de-DE`, not `de` and `de-CH`. */
function sameLanguage(left: string, right: string): boolean {
  return new Intl.Locale(left).maximize().toString() === new Intl.Locale(right).maximize().toString()
}
