import type { Element, Nodes } from 'hast'
import type { RemarkReason } from '../page.js'
import { allElements } from './all-elements.js'
import { attribute, elementsOf, isElement } from './attributes.js'
import { cookieNotices } from './cookie-notices.js'
import { cutReason, type Verdict } from './cut-reason.js'
import { blocks } from './element-kinds.js'
import { holders } from './holders.js'
import { type Measure, measure, nothing } from './measure.js'
import { isCalledHeader } from './page-header.js'
import { textOf } from './text-of.js'

/** The outermost nodes that are left out, and why. */
export type Cuts = Map<Nodes, RemarkReason>

/** In these, a class is about the look of code, and every character counts. */
const verbatim: ReadonlySet<string> = new Set(['pre', 'code', 'listing', 'xmp', 'plaintext', 'math'])

/** Words beside share buttons ("Diesen Beitrag teilen:") are no longer than this. */
const longestCaption = 40

/** From this part of the page's prose on, and this many paragraphs, a piece is the text, whatever its class says. */
const majority = { share: 0.6, paragraphs: 4 }

/** A page with less prose (characters) beside its cards than this is a list of them. */
const listing = { prose: 200 }

/**
 * Decides, from the page alone, what of it is frame and not text.
 *
 * @param isSite tells which headings are the name of the site
 */
export function planCuts(
  body: Element,
  selectors: ReadonlySet<Element>,
  isSite: (heading: Element) => boolean,
): Cuts {
  const cuts: Cuts = new Map()
  const measures = measure(body, () => false)
  const notices = cookieNotices(body)
  const total = measures.get(body) ?? nothing
  const around = {
    main: holders(body, isMain),
    title: holders(body, node => isElement(node) && node.tagName === 'h1'),
  }
  const gives = (element: Element, verdict: Verdict, of: Measure): boolean => {
    if (verdict.reason === 'script') return true
    if (around.main.has(element)) return false
    if (!verdict.likely) return true
    const most = of.prose > total.prose * majority.share && of.paragraphs >= majority.paragraphs
    return !most && (verdict.reason === 'hidden' || !around.title.has(element))
  }
  const inHeader = (node: Nodes) => isElement(node) && isCalledHeader(node)
  const titled = allElements(body, ({ tagName }) => tagName === 'h1', inHeader).length > 0
  let begun = false
  const visit = (element: Element, ancestors: readonly Element[]): void => {
    const path = [...ancestors, element]
    for (const child of elementsOf(element)) {
      const of = measures.get(child) ?? nothing
      const around = { ancestors: path, measure: of, selectors, notices, isSite, titled, begun }
      const verdict = cutReason(child, around)
      if (verdict && gives(child, verdict, of)) cuts.set(child, verdict.reason)
      else if (!verbatim.has(child.tagName)) {
        visit(child, path)
        lift(child, cuts)
        begun ||=
          of.prose > 0 && !cuts.has(child) && !elementsOf(child).some(({ tagName }) => blocks.has(tagName))
      }
    }
  }
  visit(body, [])
  keepListing(body, cuts)
  return cuts
}

/** On a page that is a list of cards, with hardly a sentence beside them, the cards are the text. */
function keepListing(body: Element, cuts: Cuts): void {
  const isCard = (node: Nodes) =>
    isElement(node) && node.tagName === 'article' && cuts.get(node) === 'teasers'
  const cards = [...cuts.keys()].filter(isCard)
  const rest = (measure(body, node => cuts.has(node)).get(body) ?? nothing).prose
  const others = new Set([...cuts.keys()].filter(node => !isCard(node)))
  const all = (measure(body, node => others.has(node)).get(body) ?? nothing).prose
  if (rest < listing.prose && all > rest * 2) for (const card of cards) cuts.delete(card)
}

/** Where nothing is left of an element but what was cut for one reason, the element itself is cut: `<ul>` of share links. */
function lift(element: Element, cuts: Cuts): void {
  const inside = cutsInside(element, cuts)
  const reasons = new Set(inside.map(([, reason]) => reason))
  const [reason] = reasons
  if (reason === undefined || reasons.size > 1 || reason === 'script') return
  const rest = textOf(element, node => cuts.has(node), longestCaption + 1)
  const caption = reason === 'share' && inside.length > 1 && rest.length <= longestCaption
  if ((rest !== '' && !caption) || holdsPicture(element, cuts)) return
  for (const [node] of inside) cuts.delete(node)
  cuts.set(element, reason)
}

function cutsInside(node: Nodes, cuts: Cuts): [Nodes, RemarkReason][] {
  const reason = cuts.get(node)
  if (reason !== undefined) return textOf(node, undefined, 1) === '' ? [] : [[node, reason]]
  return 'children' in node ? node.children.flatMap(child => cutsInside(child, cuts)) : []
}

function holdsPicture(node: Nodes, cuts: Cuts): boolean {
  if (cuts.has(node)) return false
  if (isElement(node) && node.tagName === 'img') return attribute(node, 'alt') !== ''
  return 'children' in node && node.children.some(child => holdsPicture(child, cuts))
}

function isMain(node: Nodes): boolean {
  return isElement(node) && (node.tagName === 'main' || attribute(node, 'role') === 'main')
}
