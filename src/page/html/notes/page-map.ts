import type { Element, Nodes } from 'hast'
import { attribute, isElement } from '../attributes.js'

/** Where things stand in a page, and where its links lead. */
export interface PageMap {
  /** The links, in the order of the page. */
  links: readonly Element[]
  parentOf: ReadonlyMap<Element, Element>
  /** How many elements begin before an element. */
  place: (element: Element) => number
  /** The element of the page that a link leads to. */
  targetOf: (link: Element) => Element | undefined
}

/** Maps a page once, so that each question afterwards is a look-up. */
export function pageMap(root: Nodes): PageMap {
  const links: Element[] = []
  const parentOf = new Map<Element, Element>()
  const places = new Map<Element, number>()
  const anchors = new Map<string, Element>()
  const visit = (node: Nodes, parent: Element | undefined): void => {
    if (isElement(node)) {
      if (parent) parentOf.set(node, parent)
      places.set(node, places.size)
      if (node.tagName === 'a') links.push(node)
      for (const name of namesOf(node)) if (name !== '' && !anchors.has(name)) anchors.set(name, node)
    }
    if (!('children' in node)) return
    for (const child of node.children) visit(child, isElement(node) ? node : undefined)
  }
  visit(root, undefined)
  return {
    links,
    parentOf,
    place: element => places.get(element) ?? 0,
    targetOf: link => anchors.get(fragmentOf(link)),
  }
}

function namesOf(element: Element): string[] {
  const id = attribute(element, 'id')
  return element.tagName === 'a' ? [id, attribute(element, 'name')] : [id]
}

/** What stands behind `#`: browsers that save a page put its whole address before. */
function fragmentOf(link: Element): string {
  const [, fragment = ''] = /#(.*)$/s.exec(attribute(link, 'href')) ?? []
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** An element and what is around it, innermost first. */
export function ancestorsOf(element: Element, { parentOf }: Pick<PageMap, 'parentOf'>): Element[] {
  const all: Element[] = []
  for (let at: Element | undefined = element; at; at = parentOf.get(at)) all.push(at)
  return all
}

/** Whether an element is another, or stands in it. */
export function isWithin(inner: Element, outer: Element, map: Pick<PageMap, 'parentOf'>): boolean {
  return ancestorsOf(inner, map).includes(outer)
}
