import type { Element, ElementContent } from 'hast'
import { attribute, isElement } from './attributes.js'
import { blocks } from './element-kinds.js'
import { made, type Rewrite } from './rewrite.js'
import { textOf } from './text-of.js'

/** Elements without a counterpart in Markdown, and the ones that come nearest. */
const nearest: Readonly<Record<string, string>> = {
  ...{ details: 'div', dialog: 'div', dl: 'div', dd: 'div', label: 'span' },
  ...{ menu: 'ul', dir: 'ul', math: 'span', image: 'img' },
}

const lists: ReadonlySet<string> = new Set(['ul', 'ol'])

/** Markdown counts with at most nine digits, and never below nought. */
const highestStart = 99_999_999

/** Elements that end up as one paragraph, unless blocks stand in them: without a doctype, `<p>` may hold a table. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'dt', 'summary', 'legend'])

/** Definition lists, unfolding parts and the like as paragraphs; items in lists, and nothing but items in lists. */
export const plainBlocks: Rewrite = element => {
  if (lists.has(element.tagName)) return mendedList(element)
  const tagName = Object.hasOwn(nearest, element.tagName) ? nearest[element.tagName] : element.tagName
  const children =
    element.tagName === 'dt' ? [made('strong', element.children, element)] : gathered(element.children)
  if (paragraphs.has(element.tagName))
    return [{ ...element, tagName: hasBlock(element) ? 'div' : 'p', children }]
  const plain = { ...element, tagName: tagName ?? element.tagName, children }
  return lists.has(plain.tagName) ? mendedList(plain) : [plain]
}

/** Items that stand outside of any list become one. */
function gathered(children: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let list: Element | undefined
  for (const child of children) {
    if (isElement(child) && child.tagName === 'li') {
      if (list === undefined) {
        list = made('ul', [], child)
        result.push(list)
      }
      list.children.push(child)
    } else {
      if (textOf(child, undefined, 1) !== '') list = undefined
      result.push(child)
    }
  }
  return result
}

/** Only items are left in a list: a list right inside a list belongs to the item before it; empty items go. */
function mendedList(list: Element): ElementContent[] {
  const items: Element[] = []
  for (const child of list.children) {
    const last = items.at(-1)
    if (isElement(child) && child.tagName === 'li') items.push(child)
    else if (textOf(child, undefined, 1) === '' && !holdsImage(child)) continue
    else if (last) last.children.push(child)
    else items.push(made('li', [child], isElement(child) ? child : list))
  }
  const filled = items.filter(item => textOf(item, undefined, 1) !== '' || holdsImage(item))
  const { start: _, ...properties } = list.properties
  if (list.tagName !== 'ol' || filled.length === 0)
    return filled.length === 0 ? [] : [{ ...list, properties, children: filled }]
  return countedRuns(list, filled).map(({ start, children }) => ({
    ...list,
    properties: start === 1 ? {} : { start },
    children,
  }))
}

/** The items of a list as Markdown can count them: one by one, so where the numbers jump, another list begins. */
function countedRuns(list: Element, items: readonly Element[]): { start: number; children: Element[] }[] {
  const step = attribute(list, 'reversed') === '' ? 1 : -1
  let next = countable(attribute(list, 'start')) ?? (step > 0 ? 1 : items.length)
  const runs: { start: number; children: Element[] }[] = []
  for (const item of items) {
    const number = countable(attribute(item, 'value')) ?? next
    const run = runs.at(-1)
    if (run && number === run.start + run.children.length) run.children.push(item)
    else runs.push({ start: number, children: [item] })
    next = Math.max(0, number + step)
  }
  return runs
}

function countable(text: string): number | undefined {
  const number = Number(text)
  return text !== '' && Number.isInteger(number) && number >= 0 && number <= highestStart ? number : undefined
}

/** Whether an element holds a block at any depth. */
export function hasBlock(element: Element): boolean {
  return element.children.some(child => isElement(child) && (blocks.has(child.tagName) || hasBlock(child)))
}

/** Whether a node is or holds a picture. */
export function holdsImage(node: ElementContent): boolean {
  return isElement(node) && (node.tagName === 'img' || node.children.some(holdsImage))
}
