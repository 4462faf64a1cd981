import type { Element, Root } from 'hast'
import type { Heading, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Remark, RemarkReason } from '../page.js'
import { keptTree } from './kept-tree.js'
import { linesOf } from './lines-of.js'
import { opens, outerTitle, titleElement, titleText } from './page-title.js'
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
  tree: Root
  body: Element
  root: Element
  cuts: Cuts
  language: string
  /** Leave everything where it is. */
  keepAll: boolean
}

/**
 * Puts one heading of the first level in front: the content's own, one that stands above the content, its first heading
 * if the page is called so, or at last `<title>`.
 */
export function withTitle(blocks: RootContent[], page: TitleSources): Titled {
  const own = blocks.filter(isHeading).find(({ depth }) => depth === 1)
  if (own) {
    const ranked = lowered(blocks, own)
    if (page.keepAll || blocks[0] === own) return ranked
    const rest = ranked.blocks.filter(block => block !== own)
    return { blocks: [own, ...rest], remarks: [guessAt(own), ...ranked.remarks] }
  }
  const title = titleText(page.tree)
  const outer = outerTitle(page.body, page.root, page.cuts, title)
  const outerOpens = outer !== undefined && opens(title, headingText(toTitle(outer, page)))
  const first = blocks.find(isHeading)
  if (!outerOpens && first && blocks[0] === first && opens(title, headingText([first]))) {
    return { blocks: [{ ...first, depth: 1 }, ...blocks.slice(1)], remarks: [guessAt(first)] }
  }
  if (outer)
    return {
      blocks: [...toTitle(outer, page), ...blocks],
      remarks: [remarkOn('guess', 'title-heading', outer)],
      taken: outer,
    }
  if (title === '') return { blocks, remarks: [] }
  const heading: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  const element = titleElement(page.tree)
  const remark = element && remarkAt('guess', 'title-heading', linesOf(element), title)
  return { blocks: [heading, ...blocks], remarks: [remark] }
}

/** Where there are more headings of the first level, all but the title go down by one, so that they keep their order of rank. */
function lowered(blocks: RootContent[], title: Heading): Titled {
  const again = blocks.find(block => isHeading(block) && block.depth === 1 && block !== title)
  if (!again) return { blocks, remarks: [] }
  const down = (block: RootContent): RootContent =>
    isHeading(block) && block !== title
      ? { ...block, depth: Math.min(block.depth + 1, 6) as Heading['depth'] }
      : block
  return { blocks: blocks.map(down), remarks: [guessAt(again, 'heading-levels')] }
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
