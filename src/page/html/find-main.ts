import type { Element, Nodes } from 'hast'
import { attribute, elementsOf, isElement } from './attributes.js'
import { containers, headings } from './element-kinds.js'
import { type Measure, measure, nothing } from './measure.js'
import type { Cuts } from './plan-cuts.js'
import { isSiteName } from './site-name.js'
import { isTeaser, leadsAway } from './teaser.js'

/** The element that holds a page's text, and how it was found. */
export interface MainContent {
  root: Element
  by: 'main' | 'article' | 'density'
}

/** A part that holds this much of the prose may be the text by itself. */
const nearlyAll = 0.75

/** A neighbour with this much of the prose belongs to the text. */
const worthKeeping = 0.1

/** A paragraph beside the text belongs to it from this length on (characters), as in Readability. */
const ownParagraph = 80

/** Finds the main content among what the cuts leave: `<main>`, else the `<article>`, else where the prose is. */
export function findMain(body: Element, cuts: Cuts): MainContent {
  const measures = measure(body, node => cuts.has(node))
  const of = (node: Nodes) => measures.get(node) ?? nothing
  const most = (candidates: Element[]) =>
    candidates.reduce<Element | undefined>(
      (best, next) => (best && of(best).text >= of(next).text ? best : next),
      undefined,
    )
  const kept = [...measures.keys()].filter(node => isElement(node))
  const main = most(kept.filter(node => node.tagName === 'main' || attribute(node, 'role') === 'main'))
  if (main && of(main).text > 0) return { root: main, by: 'main' }
  const dense = densest(body, of)
  const article = most(kept.filter(node => node.tagName === 'article' && !isTeaser(node, of(node))))
  // An article of little prose on a page with much elsewhere is a card or a comment, not the text.
  if (article && of(article).text > 0 && of(article).prose * 2 >= of(dense).prose)
    return { root: article, by: 'article' }
  return { root: dense, by: 'density' }
}

/**
 * Where the prose is: from the body downward, as long as one part holds nearly all of it and nothing beside that part
 * reads like text.
 *
 * The signs (length of paragraphs, share of links, what to do with neighbours) are those of Readability (Arc90, 2009;
 * Mozilla's Readability.js, `_grabArticle`). It sums points of paragraphs upward and joins neighbours of the best
 * element afterwards; going downward instead needs no weights, and where it is in doubt it keeps more, which here is
 * the lesser evil: a sentence too much is seen and deleted, a missing one is not noticed.
 */
function densest(body: Element, of: (node: Nodes) => Measure): Element {
  for (let at = body; ; ) {
    const next = onlyProse(at, of)
    if (next === undefined) return at
    at = next
  }
}

function onlyProse(parent: Element, of: (node: Nodes) => Measure): Element | undefined {
  const { prose } = of(parent)
  const children = elementsOf(parent)
  const best = children.find(child => containers.has(child.tagName) && of(child).prose > prose * nearlyAll)
  const belongs = (child: Element) => {
    const { text, prose: own, linked } = of(child)
    if (headings.has(child.tagName)) return linked * 2 < text && !isSiteName(child)
    if (own > prose * worthKeeping || (child.tagName === 'p' && own > ownParagraph)) return true
    return best !== undefined && text > 0 && isLike(child, best) && !leadsAway(child, of(child))
  }
  return best && !children.some(child => child !== best && belongs(child)) ? best : undefined
}

/** Whether two neighbours are pieces of the same kind, as the sections are of which many systems build a text. */
function isLike(one: Element, other: Element): boolean {
  const [left = [], right = []] = [one, other].map(element => attribute(element, 'className').split(' '))
  const shared = left.filter(name => name !== '' && right.includes(name)).length
  return one.tagName === other.tagName && shared > 0 && shared * 3 >= left.length + right.length
}
