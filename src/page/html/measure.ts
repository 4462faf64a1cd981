import type { Nodes } from 'hast'
import { blocks, unread } from './element-kinds.js'
import { folded } from './text-of.js'

/** How much text a node holds. All in characters (UTF-16), white space folded. */
export interface Measure {
  /** All text. */
  text: number
  /** The text inside links. */
  linked: number
  /** Text of runs that read like sentences: at least {@link sentence} characters, less than half of them links. */
  prose: number
  /** The number of such runs. */
  paragraphs: number
}

/**
 * From this length a run of text counts as prose. The bound is Readability's (Arc90, 2009; kept by Mozilla's
 * Readability.js, `_grabArticle`): shorter ones are labels, bylines and menu items.
 */
export const sentence = 25

/** No text at all. */
export const nothing: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0 }

/** Measures a tree once; what `skip` names counts as not there. */
export function measure(root: Nodes, skip: (node: Nodes) => boolean): Map<Nodes, Measure> {
  const measures = new Map<Nodes, Measure>()
  // A run is the text between two block boundaries, however many inline elements it passes through.
  const run = { text: 0, linked: 0 }
  const open: Measure[] = []
  const closeRun = () => {
    const prose = run.text >= sentence && run.linked * 2 < run.text
    for (const holder of prose ? open : []) {
      holder.prose += run.text - run.linked
      holder.paragraphs++
    }
    run.text = 0
    run.linked = 0
  }
  const visit = (node: Nodes, inLink: boolean): void => {
    if (skip(node) || (node.type === 'element' && unread.has(node.tagName))) return
    if (node.type === 'text') {
      const length = folded(node.value).length
      run.text += length
      if (inLink) run.linked += length
      for (const holder of open) {
        holder.text += length
        if (inLink) holder.linked += length
      }
      return
    }
    if (!('children' in node)) return
    const block = node.type === 'root' || (node.type === 'element' && blocks.has(node.tagName))
    if (block) closeRun()
    const own = { ...nothing }
    measures.set(node, own)
    open.push(own)
    for (const child of node.children)
      visit(child, inLink || (node.type === 'element' && node.tagName === 'a'))
    if (block) closeRun()
    open.pop()
  }
  visit(root, false)
  return measures
}
