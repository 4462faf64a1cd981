import type { Element, Nodes } from 'hast'
import { allElements } from '../all-elements.js'
import { isElement } from '../attributes.js'
import { textOf } from '../text-of.js'
import { findNotes, type Note } from './find-notes.js'
import { NOTE_REFERENCE } from './note-reference.js'
import { type PageMap, pageMap } from './page-map.js'
import { withoutWayBack } from './way-back.js'

/**
 * Takes the notes out of a page, by label, and puts references where their marks stand. Where notes stand in Markdown makes
 * no difference, and on pages they are often outside of what is the text: below it, in a footer. In place.
 */
export function takeNotes(root: Nodes): Map<string, Element> {
  const map = pageMap(root)
  const notes = findNotes(map)
  const labels = labelsOf(notes)
  numberRest(notes, map)
  const bodies = notes.map(note => withoutWayBack(note, map))
  const taken = new Map<string, Element>()
  for (const [index, note] of notes.entries()) {
    const label = labels[index] as string
    for (const reference of note.references) refer(reference, label, map)
    taken.set(label, bodies[index] as Element)
  }
  removeAll(new Set(notes.map(({ body }) => body)), map)
  return taken
}

/** The labels of the notes to which something below a node refers, in the order of the page. */
export function labelsIn(node: Nodes): string[] {
  return allElements(node, ({ tagName }) => tagName === NOTE_REFERENCE).flatMap(({ properties }) =>
    typeof properties.label === 'string' ? [properties.label] : [],
  )
}

/** The numbers of the page, if they are numbers, and each is there once. */
function labelsOf(notes: readonly Note[]): string[] {
  const marks = notes.map(({ mark }) => mark)
  const isNumbered = marks.every(mark => /^\d+$/.test(mark)) && new Set(marks).size === marks.length
  return marks.map((mark, index) => (isNumbered ? mark : String(index + 1)))
}

/** What is left of a list keeps its numbers. */
function numberRest(notes: readonly Note[], { parentOf }: PageMap): void {
  for (const list of new Set(notes.flatMap(({ body }) => parentOf.get(body) ?? []))) {
    if (list.tagName !== 'ol') continue
    const items = list.children.filter(child => isElement(child)).filter(({ tagName }) => tagName === 'li')
    for (const [index, item] of items.entries()) item.properties.value ??= String(index + 1)
  }
}

function refer(link: Element, label: string, { parentOf }: PageMap): void {
  const around = parentOf.get(link)
  Object.assign(link, { tagName: NOTE_REFERENCE, properties: { label }, children: [] })
  // The brackets around a mark belong to it.
  if (around && /^[[(][\])]$/.test(textOf(around, undefined, 3))) around.children = [link]
  // Without a text, white space on both its sides would count as one.
  link.children = [{ type: 'text', value: label }]
}

function removeAll(elements: ReadonlySet<Element>, { parentOf }: PageMap): void {
  for (const parent of new Set([...elements].flatMap(element => parentOf.get(element) ?? [])))
    parent.children = parent.children.filter(child => !isElement(child) || !elements.has(child))
}
