import type { Element, Nodes, Root } from 'hast'
import { allElements } from './all-elements.js'
import { attribute, isElement } from './attributes.js'
import type { Cuts } from './plan-cuts.js'
import { isSiteName } from './site-name.js'
import { folded, textOf } from './text-of.js'

/** Signs that part the title of a page from the name of its site, and hardly occur in titles. */
const parting = /\s+[|»«•]\s+/

/** The same, and those that do. */
const anyParting = /\s*[|»«•]\s*|\s+[–—·:-]+\s+/

/** What a page is called in its head. */
export interface Called {
  /** Where it says so. */
  element?: Element
  /** All that it says. */
  whole: string
  /** The same without the name of the site, as far as that can be told; '' where it says nothing else. */
  title: string
}

/** What the head of a page calls it: to networks, which have no window to put a site's name on, or in `<title>`. */
export function calledInHead(root: Root, sites: readonly string[]): Called {
  const shared = allElements(
    root,
    node => attribute(node, 'property') === 'og:title' && textOfHead(node) !== '',
  )
  const titles = allElements(root, node => node.tagName === 'title' && textOfHead(node) !== '', isSvg)
  const element = shared[0] ?? titles[0]
  if (element === undefined) return { whole: '', title: '' }
  const whole = textOfHead(element)
  return { element, whole, title: withoutSite(whole, sites) }
}

function withoutSite(whole: string, sites: readonly string[]): string {
  if (sites.includes(whole)) return ''
  for (const site of sites) {
    const rest = whole.endsWith(site)
      ? whole.slice(0, -site.length).replace(/[\s|»«•–—:·-]+$/, '')
      : whole.startsWith(site)
        ? whole.slice(site.length).replace(/^\s*[|»«•–—:·-]+\s*/, '')
        : ''
    if (rest !== '' && rest.trim() === rest) return rest
  }
  return whole.split(parting)[0] || whole
}

/** Whether a page is called by a text: the whole of it, or what stands before or after the name of the site. */
export function isCalled({ whole, title }: Called, text: string): boolean {
  return opens(title, text) || whole.split(anyParting).some(part => part.toLowerCase() === text.toLowerCase())
}

/** The h1 outside of the main content that is the page's title, if one is: not the name of the site, not in a menu. */
export function outerTitle(body: Element, root: Element, cuts: Cuts, called: Called): Element | undefined {
  const closed = (node: Nodes) =>
    node === root || (cuts.has(node) && cuts.get(node) !== 'header') || isSvg(node)
  const found = allElements(
    body,
    node => node.tagName === 'h1' && !isSiteName(node) && textOf(node, undefined, 1) !== '',
    closed,
  )
  return found.find(heading => isCalled(called, textOf(heading))) ?? found[0]
}

/** Whether a title begins with a text, whatever their case. */
export function opens(title: string, text: string): boolean {
  return text !== '' && title.toLowerCase().startsWith(text.toLowerCase())
}

function isSvg(node: Nodes): boolean {
  return isElement(node) && node.tagName === 'svg'
}

function textOfHead(element: Element): string {
  const text = element.children.map(child => (child.type === 'text' ? child.value : '')).join('')
  return folded(element.tagName === 'meta' ? attribute(element, 'content') : text)
}
