import type { Element, ElementContent, Parents } from 'hast'
import { attribute, isElement } from '../attributes.js'
import { replaceRuns } from './groups.js'

/** The class of a list that Google Docs exports: which list it is a piece of, and how deep it stands, from 0. */
const piece = /(?:^| )lst-kix_([\w-]+?)-(\d)(?: |$)/

/** Puts the pieces of lists together that Google Docs lays side by side, each level a list of its own. In place. */
export function joinGoogleLists(root: Parents): void {
  for (const child of root.children) if (isElement(child)) joinGoogleLists(child)
  root.children = replaceRuns(
    root.children as ElementContent[],
    element => piece.exec(attribute(element, 'className'))?.[1],
    joined,
  )
}

function joined(run: Element[]): ElementContent[] {
  const result: ElementContent[] = []
  const open: { level: number; list: Element }[] = []
  for (const list of run) {
    const level = Number(piece.exec(attribute(list, 'className'))?.[2])
    while ((open.at(-1)?.level ?? -1) > level) open.pop()
    const current = open.at(-1)
    if (current?.level === level && current.list.tagName === list.tagName) {
      current.list.children.push(...list.children)
      continue
    }
    if (current?.level === level) open.pop()
    const holder = open.at(-1)?.list.children.findLast(child => isElement(child))
    if (isElement(holder)) holder.children.push(list)
    else result.push(list)
    open.push({ level, list })
  }
  return result
}
