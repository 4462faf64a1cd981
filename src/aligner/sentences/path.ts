import type { IndexGroup } from '../bead.js'
import { carriedOver } from '../evidence/links.js'
import { type MatchedSides, match } from '../evidence/match.js'
import { bandOver, firstBand, isSmall } from '../search/band.js'
import type { AlignedBlock } from '../search/blocks.js'
import { bestPath } from '../search/path.js'
import { SENTENCE_SHAPES } from '../search/shapes.js'
import type { SideSentences } from './cut.js'

/** Sentences on both sides of a bead that its own may stand beside. */
const MARGIN = 4

/** Cells within beads for which there is memory. */
const WIDEST = 4_000_000

/** Both sides in sentences. */
export interface BothSentences {
  source: SideSentences
  target: SideSentences
}

/** A group of texts as the sentences in it. */
export const inSentences = ({ source, target }: BothSentences, group: IndexGroup): IndexGroup => ({
  source: group.source.flatMap(text => source.of[text] ?? []),
  target: group.target.flatMap(text => target.of[text] ?? []),
})

/** Weighs the sentences of two sides by the links and lengths of the texts that they stand in. */
export function matchSentences({ source, target }: BothSentences, texts: MatchedSides): MatchedSides {
  const linked = {
    source: carriedOver(texts.links.source, texts.source, source.side, texts.target, target.side),
    target: carriedOver(texts.links.target, texts.target, target.side, texts.source, source.side),
  }
  return { ...match(source.side, target.side, linked), ratio: texts.ratio }
}

/** Lays the sentences of a block beside each other, not far from the beads that hold them. */
export function sentencePath(
  match: MatchedSides,
  both: BothSentences,
  block: AlignedBlock,
  path: readonly IndexGroup[],
): IndexGroup[] {
  const all = inSentences(both, { source: [...block.rows], target: [...block.columns] })
  const sentences = { rows: Int32Array.from(all.source), columns: Int32Array.from(all.target) }
  const groups = path.map(bead => inSentences(both, bead))
  // Text without paragraphs: all of its sentences beside all others would take as long as it is long, squared.
  const area = groups.reduce((sum, { source, target }) => sum + source.length * target.length, 0)
  const isNarrow =
    area <= WIDEST && groups.every(({ source, target }) => isSmall(source.length, target.length))
  const band = isNarrow ? bandOver(groups, sentences, MARGIN) : firstBand(match, sentences)
  return bestPath(match, sentences, band, SENTENCE_SHAPES)
}
