import type { Element, Nodes } from 'hast'
import type { Remark, RemarkReason } from '../page.js'
import { unread } from './element-kinds.js'
import { type Lines, linesOf } from './lines-of.js'
import type { Cuts } from './plan-cuts.js'
import { saidOf } from './said-of.js'
import { folded, textOf } from './text-of.js'

/** How much of a text a remark quotes, in code points. */
const quoted = 80

/** A remark on a node; none where the node has no text or no place. */
export function remarkOn(kind: Remark['kind'], reason: RemarkReason, node: Nodes): Remark | undefined {
  return remarkAt(kind, reason, linesOf(node), wordsOf(node, reason))
}

/** A remark on a text at some lines; none where there is no text or no place. */
export function remarkAt(
  kind: Remark['kind'],
  reason: RemarkReason,
  lines: Lines | undefined,
  text: string,
): Remark | undefined {
  const { from, to } = lines ?? { from: 0, to: 0 }
  return lines === undefined || !isSaid(text)
    ? undefined
    : { kind, reason, from, to, text: beginning(folded(text)) }
}

/**
 * One remark for each piece that was cut, in the order of the page; neighbours cut for the same reason become one.
 *
 * @param root the main content: what stands outside of it is cut too
 * @param taken a heading outside that became the title, and so was not cut
 */
export function cutRemarks(body: Element, root: Element, cuts: Cuts, taken?: Element): Remark[] {
  const path: ReadonlySet<Nodes> = new Set(pathTo(body, root))
  const remarks: Remark[] = []
  const visit = (parent: Element, outside: RemarkReason | undefined): void => {
    let last: Remark | undefined
    for (const child of parent.children) {
      if (isSilent(child) && cuts.get(child) !== 'embedded') continue
      const reason = path.has(child) ? undefined : (cuts.get(child) ?? outside)
      if (reason === undefined || holds(child, taken) || (!cuts.has(child) && holdsCut(child, cuts))) {
        last = undefined
        if (child.type === 'element' && child !== taken)
          visit(child, child === root ? undefined : (reason ?? outside))
        continue
      }
      const remark = remarkOn('cut', reason, child)
      if (remark === undefined) continue
      if (last?.reason === reason) {
        last.to = Math.max(last.to, remark.to)
        last.text = beginning(`${last.text} ${remark.text}`)
      } else {
        remarks.push(remark)
        last = remark
      }
    }
  }
  visit(body, body === root ? undefined : 'outside-main')
  return remarks
}

/** The text of a node; of what has none by its nature, what names it. */
function wordsOf(node: Nodes, reason: RemarkReason): string {
  return reason === 'embedded' || reason === 'form'
    ? saidOf(node, quoted * 2)
    : textOf(node, undefined, quoted * 2)
}

function isSilent(node: Nodes): boolean {
  if (node.type === 'text') return folded(node.value) === ''
  return node.type !== 'element' || unread.has(node.tagName)
}

function pathTo(from: Element, to: Element): Element[] {
  if (from === to) return [from]
  for (const child of from.children) {
    const path = child.type === 'element' ? pathTo(child, to) : []
    if (path.length > 0) return [from, ...path]
  }
  return []
}

/** Whether something with a reason of its own stands inside: that says more than that it is outside of the text. */
function holdsCut(node: Nodes, cuts: Cuts): boolean {
  const reason = cuts.get(node)
  if (reason !== undefined) return isSaid(wordsOf(node, reason))
  return 'children' in node && node.children.some(child => holdsCut(child, cuts))
}

function holds(node: Nodes, taken: Element | undefined): boolean {
  if (taken === undefined) return false
  return node === taken || ('children' in node && node.children.some(child => holds(child, taken)))
}

/** Whether a text says anything: the sign beside a heading, or the bar between two links, does not. */
function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function beginning(text: string): string {
  return [...text].slice(0, quoted).join('').trim()
}
