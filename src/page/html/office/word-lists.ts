import type { Element, ElementContent, Parents } from 'hast'
import { attribute, isElement } from '../attributes.js'
import { declarationsOf } from '../declarations.js'
import { made } from '../rewrite.js'
import { replaceRuns } from './groups.js'
import { isListParagraph, type ListMarker, takeMarker } from './list-marker.js'

/** A paragraph of a list of Word. */
interface Item {
  paragraph: Element
  /** From 1. */
  level: number
  /** Missing where the paragraph goes on with the item before it. */
  marker?: ListMarker
}

/** Makes lists of the paragraphs with which Word writes them. In place. */
export function makeWordLists(root: Parents): void {
  for (const child of root.children) if (isElement(child)) makeWordLists(child)
  root.children = replaceRuns(
    root.children as ElementContent[],
    element => (isListParagraph(element) ? 'list' : undefined),
    listed,
  )
}

function listed(run: Element[]): ElementContent[] {
  const levelOf = levels(run)
  const items = run.map((paragraph): Item => {
    const marker = takeMarker(paragraph) ?? styleMarker(paragraph)
    return { paragraph, level: levelOf(paragraph), ...(marker && { marker }) }
  })
  if (items.some(({ marker }) => marker)) return nested(items)
  // A list whose markers got lost on the way is still one; the style alone, on one paragraph, only indents it.
  return items.length > 1 ? nested(items.map(item => ({ ...item, marker: { ordered: false } }))) : run
}

/** What the names of the styles `List Bullet` and `List Number` say of paragraphs whose markers got lost. */
function styleMarker(paragraph: Element): ListMarker | undefined {
  const [, kind] = /MsoList(Bullet|Number)/.exec(attribute(paragraph, 'className')) ?? []
  return kind === undefined ? undefined : { ordered: kind === 'Number' }
}

/** How deep each paragraph of a run stands: Word says so, in a page for other programs by the margin alone. */
function levels(run: readonly Element[]): (paragraph: Element) => number {
  const margin = (element: Element) =>
    Number.parseFloat(declarationsOf(element).get('margin-left') ?? '') || 0
  const margins = [...new Set(run.map(margin))].sort((a, b) => a - b)
  return paragraph => {
    const [, told] = /level(\d)/.exec(declarationsOf(paragraph).get('mso-list') ?? '') ?? []
    return told === undefined ? margins.indexOf(margin(paragraph)) + 1 : Number(told)
  }
}

function nested(items: readonly Item[]): ElementContent[] {
  const result: ElementContent[] = []
  const open: { level: number; list: Element }[] = []
  for (const { paragraph, level, marker } of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const last = open.at(-1)?.list.children.at(-1)
    if (!marker && isElement(last)) {
      last.children.push(paragraph)
      continue
    }
    const name = marker?.ordered ? 'ol' : 'ul'
    if (open.at(-1)?.level === level && open.at(-1)?.list.tagName !== name) open.pop()
    if (open.at(-1)?.level !== level) {
      const list = made(name, [], paragraph)
      const holder = open.at(-1)?.list.children.at(-1)
      if (isElement(holder)) holder.children.push(list)
      else result.push(list)
      open.push({ level, list })
    }
    open.at(-1)?.list.children.push(itemOf(paragraph, marker))
  }
  return result
}

function itemOf(paragraph: Element, marker: ListMarker | undefined): Element {
  const item = made('li', [{ ...paragraph, tagName: 'div' }], paragraph)
  return marker?.number === undefined ? item : { ...item, properties: { value: String(marker.number) } }
}
