import type { Element } from 'hast'
import type { Heading, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Remark, RemarkReason } from '../page.js'
import { isProse } from './is-prose.js'
import { keptTree } from './kept-tree.js'
import { linesOf } from './lines-of.js'
import { type Called, isCalled, outerTitle } from './page-title.js'
import type { Cuts } from './plan-cuts.js'
import { remarkAt, remarkOn } from './remarks.js'
import { folded } from './text-of.js'
import { toBlocks } from './to-blocks.js'

/** A document with its title, and how the title was come by. */
export interface Titled {
  blocks: RootContent[]
  /** What was guessed. */
  remarks: (Remark | undefined)[]
  /** A heading outside of the main content that became the title. */
  taken?: Element
}

/** The page around the blocks of its main content. */
export interface TitleSources {
  called: Called
  body: Element
  root: Element
  cuts: Cuts
  language: string
  /** Leave everything where it is. */
  keepAll: boolean
}

/**
 * Sees to it that a document has one heading of the first level: the content's own, one that stands above the content, its
 * first heading if the page is called so, or at last what the head of the page says. What stands before the title goes
 * behind it only if it is no text, such as a date or a byline.
 */
export function withTitle(blocks: RootContent[], page: TitleSources): Titled {
  const ranked = blocks.filter(isHeading).filter(({ depth }) => depth === 1)
  const own = ranked.find(heading => isCalled(page.called, headingText([heading]))) ?? ranked[0]
  if (own) return withOwn(blocks, own, ranked, page)
  const leading = blocks.slice(0, blocks.findIndex(isHeading) + 1)
  const first = leading.at(-1)
  const text = first ? headingText([first]) : ''
  const outer = outerTitle(page.body, page.root, page.cuts, page.called)
  const outerIs = outer !== undefined && isCalled(page.called, headingText(toTitle(outer, page)))
  if (first && isHeading(first) && !outerIs && !leading.some(isProse) && isTitle(first, text, blocks, page)) {
    const title: Heading = { ...first, depth: 1 }
    return { blocks: inFront(blocks, first, title), remarks: [guessAt(first)] }
  }
  if (outer)
    return {
      blocks: [...toTitle(outer, page), ...blocks],
      remarks: [remarkOn('guess', 'title-heading', outer)],
      taken: outer,
    }
  return withCalled(blocks, page)
}

/** Whether the first heading is the title: the page is called so, or by the name of its site alone. */
function isTitle(first: Heading, text: string, blocks: RootContent[], { called }: TitleSources): boolean {
  const isHighest = !blocks.some(block => block !== first && isHeading(block) && block.depth <= first.depth)
  return isCalled(called, text) || (called.whole !== '' && called.title === '' && isHighest)
}

function withOwn(blocks: RootContent[], own: Heading, all: Heading[], page: TitleSources): Titled {
  const isOpened = blocks.slice(0, blocks.indexOf(own)).some(isProse)
  if (isOpened && all.length > 1 && !page.keepAll) {
    // Below an opening, headings of the same rank are those of sections.
    const titled = withCalled(blocks, page)
    if (titled.remarks.length > 0) {
      const { blocks, remarks } = lowered(titled.blocks, titled.blocks[0])
      return { blocks, remarks: [...titled.remarks, ...remarks] }
    }
  }
  const ranked = lowered(blocks, own)
  if (page.keepAll || isOpened || blocks[0] === own) return ranked
  return { blocks: inFront(ranked.blocks, own, own), remarks: [guessAt(own), ...ranked.remarks] }
}

/** With what the head of the page says in front. */
function withCalled(blocks: RootContent[], { called }: TitleSources): Titled {
  const { element, title } = called
  if (title === '' || !element) return { blocks, remarks: [] }
  const heading: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  const remark = remarkAt('guess', 'title-heading', linesOf(element), title)
  return { blocks: [heading, ...blocks], remarks: [remark] }
}

/** Where there are more headings of the first level, all but the title go down by one, so that they keep their order of rank. */
function lowered(blocks: RootContent[], title: RootContent | undefined): Titled {
  const again = blocks.find(block => isHeading(block) && block.depth === 1 && block !== title)
  if (!again) return { blocks, remarks: [] }
  const down = (block: RootContent): RootContent =>
    isHeading(block) && block !== title
      ? { ...block, depth: Math.min(block.depth + 1, 6) as Heading['depth'] }
      : block
  return { blocks: blocks.map(down), remarks: [guessAt(again, 'heading-levels')] }
}

function inFront(blocks: RootContent[], heading: RootContent, title: RootContent): RootContent[] {
  return [title, ...blocks.filter(block => block !== heading)]
}

function toTitle(heading: Element, { cuts, language }: TitleSources): RootContent[] {
  return toBlocks(keptTree(heading, cuts), language).filter(isHeading)
}

function headingText(blocks: RootContent[]): string {
  return folded(blocks.map(block => plainText(block)).join(' '))
}

function guessAt(block: RootContent, reason: RemarkReason = 'title-heading'): Remark | undefined {
  const { position } = block
  return remarkAt(
    'guess',
    reason,
    position && { from: position.start.line, to: position.end.line },
    headingText([block]),
  )
}

function isHeading(block: RootContent): block is Heading {
  return block.type === 'heading'
}
