import type { Element, Nodes, Root } from 'hast'
import { attribute, isElement } from './attributes.js'
import type { Cuts } from './plan-cuts.js'
import { isSiteName } from './site-name.js'
import { folded, textOf } from './text-of.js'

const siteNames: ReadonlySet<string> = new Set(['og:site_name', 'application-name'])

/** Signs that part the title of a page from the name of its site, and hardly occur in titles. */
const parting = /\s+[|»«•]\s+/

/** The `<title>` element of a page. */
export function titleElement(root: Root): Element | undefined {
  return allOf(root, node => node.tagName === 'title' && textOfTitle(node) !== '')[0]
}

/** The title in `<title>`, without the name of the site as far as that can be told. */
export function titleText(root: Root): string {
  const element = titleElement(root)
  const whole = element ? textOfTitle(element) : ''
  const named = allOf(root, node => siteNames.has(attribute(node, 'property') || attribute(node, 'name')))
  for (const site of named.map(node => folded(attribute(node, 'content'))).filter(name => name !== '')) {
    if (!whole.endsWith(site)) continue
    const rest = whole.slice(0, -site.length).replace(/[\s|»«•–—:·-]+$/, '')
    if (rest !== '') return rest
  }
  return whole.split(parting)[0] || whole
}

/** The h1 outside of the main content that is the page's title, if one is: not the name of the site, not in a menu. */
export function outerTitle(body: Element, root: Element, cuts: Cuts, title: string): Element | undefined {
  const closed = (node: Nodes) => node === root || (cuts.has(node) && cuts.get(node) !== 'header')
  const found = allOf(
    body,
    node => node.tagName === 'h1' && !isSiteName(node) && textOf(node, undefined, 1) !== '',
    closed,
  )
  return found.find(heading => opens(title, textOf(heading))) ?? found[0]
}

/** Whether a title begins with a text, whatever their case. */
export function opens(title: string, text: string): boolean {
  return text !== '' && title.toLowerCase().startsWith(text.toLowerCase())
}

function allOf(
  root: Nodes,
  wanted: (element: Element) => boolean,
  closed?: (node: Nodes) => boolean,
): Element[] {
  const found: Element[] = []
  const visit = (node: Nodes): void => {
    if (closed?.(node) || (isElement(node) && node.tagName === 'svg')) return
    if (isElement(node) && wanted(node)) found.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return found
}

function textOfTitle(element: Element): string {
  return folded(element.children.map(child => (child.type === 'text' ? child.value : '')).join(''))
}
