import type { Nodes } from 'mdast'
import type { Range } from '../../text/range.js'
import { bracketsOf } from './brackets.js'
import { isApostrophe, quotesOf } from './quotes.js'
import { readOnce } from './read-once.js'
import { type ReadParagraph, rangeOfNode } from './read-paragraph.js'
import type { ReadText } from './text-reader.js'

/**
 * Tells whether a piece of the prose stands in quotes, in brackets or in emphasis, where other languages may speak: titles,
 * names, explanations. What stands around the whole text is no aside, and neither are brackets around several sentences.
 */
export const asidesOf = readOnce((text: ReadText): ((range: Range) => boolean) => {
  const { prose, raw, paragraphs } = text
  /** How many asides begin at a character of the raw text, less those that end there. */
  const steps = new Int32Array(raw.length + 1)
  const add = ({ start, end }: Range) => {
    if (end - start > raw.length / 2) return
    steps[start] = (steps[start] as number) + 1
    steps[end] = (steps[end] as number) - 1
  }
  for (const { open, close, signs } of quotesOf(text).pairs)
    if (!isApostrophe(signs[0] as string)) add(prose.place({ start: open, end: close + 1 }))
  const stops = [...prose.text.matchAll(INNER_STOP)].map(({ index }) => index)
  for (const { open, close } of bracketsOf(text).pairs)
    if (!hasOne(stops, open, close)) add(prose.place({ start: open, end: close + 1 }))
  for (const paragraph of paragraphs) for (const node of paragraph.nodes) addEmphasis(node, paragraph, add)
  for (let at = 1; at <= raw.length; at++) steps[at] = (steps[at] as number) + (steps[at - 1] as number)
  return range => (steps[prose.place(range).start] as number) > 0
})

/** A stop between two sentences. */
const INNER_STOP = /(?<=[\p{L}\p{M}]{3}[)»”"]?)[.!?؟](?=\s)/gu

/** Whether one of some places, which are in order, lies between two others. */
function hasOne(places: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return (places[low] ?? to) < to
}

function addEmphasis(node: Nodes, paragraph: ReadParagraph, add: (range: Range) => void): void {
  if (node.type === 'emphasis') add(rangeOfNode(node, paragraph))
  else if ('children' in node) for (const child of node.children) addEmphasis(child, paragraph, add)
}
