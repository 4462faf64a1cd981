import type { Element } from 'hast'
import { allElements } from '../all-elements.js'
import { attribute } from '../attributes.js'
import { blocks, headings } from '../element-kinds.js'
import { textOf } from '../text-of.js'
import { markOf } from './note-mark.js'
import { ancestorsOf, isWithin, type PageMap } from './page-map.js'

/** A note of a page: what stands at its foot, and the links in the text that lead there. */
export interface Note {
  /** As the text says it: `1`, `*`, `iv`. */
  mark: string
  references: Element[]
  body: Element
}

/** What systems call notes, in classes, ids and roles: `wp-block-footnotes`, `doc-endnote`, `sdfootnoteanc`, `_ftn1`. */
const called =
  /foot-?notes?|end-?notes?|noteref|fu(?:ß|ss)noten?|(?:^|[\s_:-])(?:fn|ftn|edn)(?:ref)?(?=$|[\s\d_:-])/i

/** How far up a page's tree what a note is called may stand. */
const reach = 4

/** Elements that can hold a note alone, with the number before it. */
const holders: ReadonlySet<string> = new Set(['li', 'div', 'aside', 'dd', 'tr'])

/** What a note's way back may lead to: its mark, or the paragraph that has it. */
const returns: ReadonlySet<string> = new Set(['a', 'sup', 'span', 'p', 'li', 'td', 'em', 'b', 'strong'])

/** A short link to something further on in the page. */
interface Candidate {
  link: Element
  target: Element
  mark: string
}

/**
 * The notes of a page: a short mark in the text that leads to something further down, which leads back, or is called a note.
 * A link to a section is none.
 */
export function findNotes(map: PageMap): Note[] {
  const found = candidates(map)
  const held = heldTargets(found, map)
  const wayBack = new Map<Element, ReadonlySet<Element>>()
  const notes = new Map<Element, Note>()
  for (const candidate of found) {
    const { link, mark } = candidate
    const body = bodyOf(candidate, held, map)
    if (body === undefined) continue
    if (!wayBack.has(body)) wayBack.set(body, backTargets(body, map))
    if (!isNote(candidate, body, wayBack.get(body) as ReadonlySet<Element>, map)) continue
    const note = notes.get(body)
    if (note) note.references.push(link)
    else notes.set(body, { mark, references: [link], body })
  }
  return [...notes.values()]
}

function candidates(map: PageMap): Candidate[] {
  return map.links.flatMap(link => {
    const target = map.targetOf(link)
    const mark = target && markOf(link)
    const isFurther = target && map.place(target) > map.place(link) && !isWithin(target, link, map)
    return isFurther && mark !== undefined ? [{ link, target, mark }] : []
  })
}

/** How many of the targets each element holds. */
function heldTargets(found: readonly Candidate[], map: PageMap): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>()
  for (const target of new Set(found.map(({ target }) => target)))
    for (const around of ancestorsOf(target, map)) held.set(around, (held.get(around) ?? 0) + 1)
  return held
}

/** The block that holds a note and nothing else; undefined where there is none. */
function bodyOf(
  { target, link }: Candidate,
  held: ReadonlyMap<Element, number>,
  map: PageMap,
): Element | undefined {
  const [block, ...around] = ancestorsOf(target, map).filter(
    ({ tagName }) => blocks.has(tagName) && tagName !== 'td',
  )
  if (!block || isWithin(link, block, map) || holdsHeading(block)) return undefined
  let body = block
  for (const parent of around) {
    // What holds all notes has more than one of them, or something before the first.
    if (!holders.has(parent.tagName) || held.get(parent) !== 1 || isWithin(link, parent, map)) break
    const first = parent.children.find(child => textOf(child, undefined, 1) !== '')
    if (first !== body || holdsHeading(parent)) break
    body = parent
  }
  return body
}

function holdsHeading(element: Element): boolean {
  return allElements(element, ({ tagName }) => headings.has(tagName)).length > 0
}

/** Where the links in a note lead. */
function backTargets(body: Element, map: PageMap): ReadonlySet<Element> {
  const links = allElements(body, ({ tagName }) => tagName === 'a')
  return new Set(
    links.flatMap(link => map.targetOf(link) ?? []).filter(({ tagName }) => returns.has(tagName)),
  )
}

function isNote(
  { link, target }: Candidate,
  body: Element,
  wayBack: ReadonlySet<Element>,
  map: PageMap,
): boolean {
  if (map.place(body) < map.place(link)) return false
  const isReturn = (element: Element) => wayBack.has(element)
  if (ancestorsOf(link, map).some(isReturn) || allElements(link, isReturn).length > 0) return true
  return isCalled(link, map) || isCalled(target, map)
}

function isCalled(element: Element, map: PageMap): boolean {
  return ancestorsOf(element, map)
    .slice(0, reach)
    .some(around => {
      const names = ['className', 'id', 'role', 'name'].map(name => attribute(around, name))
      return around.tagName !== 'body' && called.test(names.join(' ').slice(0, 500))
    })
}
