import type { Nodes, PhrasingContent } from 'mdast'
import { parsePlaced } from '../../document/inline.js'
import { labelsIn } from '../../document/labels.js'
import type { Range } from '../../text/range.js'

/** A paragraph of a text, read. */
export interface ReadParagraph extends Range {
  nodes: readonly PhrasingContent[]
  /** Turns an offset in the positions of the nodes into one in the text. */
  at: (offset: number) => number
}

/** Where a node stands in the text. */
export function rangeOfNode({ position }: Pick<Nodes, 'position'>, { at, start, end }: ReadParagraph): Range {
  const [from, to] = [position?.start.offset, position?.end.offset]
  return { start: from === undefined ? start : at(from), end: to === undefined ? end : at(to) }
}

/** The paragraphs of a text of Markdown, read. */
export function paragraphsIn(raw: string): ReadParagraph[] {
  return rangesBetween(raw, /\n[ \t]*\n/g).map(({ start, end }) => {
    const paragraph = raw.slice(start, end)
    const { nodes, at } = parsePlaced(paragraph, { labels: labelsIn(paragraph) })
    return { start, end, nodes, at: offset => start + at(offset) }
  })
}

/** The pieces of a text between the matches of a pattern. */
function rangesBetween(text: string, pattern: RegExp): Range[] {
  const cuts = [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...cuts, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: cuts[index - 1]?.end ?? 0,
    end: start,
  }))
}
