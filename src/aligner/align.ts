import type { Bead, IndexGroup } from './bead.js'
import { learnLexicon, learnLinks } from './evidence/learned.js'
import { links } from './evidence/links.js'
import { type MatchedSides, match, withLengths } from './evidence/match.js'
import { readSide } from './reading/side.js'
import { scored } from './score.js'
import { bandAround, firstBand } from './search/band.js'
import { type AlignedBlock, blocksBetween, blocksWithout } from './search/blocks.js'
import { crossings } from './search/crossings.js'
import { inSourceOrder, pathWithout } from './search/group.js'
import { withLeftovers } from './search/leftovers.js'
import { bestPath } from './search/path.js'
import { ALL_SHAPES, FIRST_SHAPES } from './search/shapes.js'
import { regrouped } from './sentences/regroup.js'
import type { TextPair } from './suspect.js'

/** What an alignment is made with. */
export interface AlignOptions {
  /** BCP 47 tag of the source's language; the best results are for `de` with `en`, `ru` and `ar`. */
  source: string
  /** BCP 47 tag of the target's language. */
  target: string
  /** Beads that a person confirmed: they come out as they are, with a score of 1. What is between two of them
   * stays there, unless its texts speak for another place. */
  fixed?: readonly IndexGroup[]
  /** Texts and translations that are known to be right, from anywhere: words are learned from them. */
  known?: readonly TextPair[]
}

/** Positions on each side of a path that a better one is looked for in. */
const MARGIN = 4
/** How often the path teaches words and lengths, and is laid anew with them: once where word lists know the words. */
const ROUNDS = { listed: 1, unlisted: 3 }

/**
 * Lays texts beside their translations.
 *
 * First a rough path over single texts; then beads of up to four texts on a side, with the lengths and words that the path
 * before shows, once or more often; then pairs that stand elsewhere than between their neighbours are taken out of the order,
 * and beads are drawn anew by where their sentences stand. At last, what is left over is tried against each other.
 *
 * @param source Texts in the order of the document: inline Markdown; a heading may begin with `## `, a list item with `- `.
 * @param target The texts of the translation.
 * @throws RangeError if fixed beads overlap, name none, or name texts that are not there.
 * @returns Beads that hold each index of both sides exactly once, in the order of the source; beads without a source stand
 *   behind that of the target before them.
 */
export function align(source: readonly string[], target: readonly string[], options: AlignOptions): Bead[] {
  const from = readSide(source, options.source)
  const to = readSide(target, options.target)
  const linked = links(from, to, learnLexicon(options.known ?? [], options))
  const fixed = checked(options.fixed ?? [], source.length, target.length)
  const blocks = blocksBetween(source.length, target.length, fixed)
  const first = match(from, to, linked)
  let paths = blocks.map(block => bestPath(first, block, firstBand(first, block), FIRST_SHAPES))
  let known = first
  const rounds = first.listed ? ROUNDS.listed : ROUNDS.unlisted
  for (let round = 0; round < rounds; round++) {
    const beads = [...fixed, ...paths.flat()]
    known = withLengths(match(from, to, learnLinks(from, to, linked, beads)), beads)
    paths = improved(known, blocks, paths)
  }
  const crossing = crossings(known, paths.flat())
  const free = blocksWithout(blocks, crossing)
  if (crossing.length > 0)
    paths = improved(
      known,
      free,
      paths.map(path => pathWithout(path, crossing)),
    )
  const drawn = regrouped([source, target], known, free, paths).flat()
  const groups = withLeftovers(known, [...drawn, ...crossing])
  return scored(known, inSourceOrder([...groups, ...fixed]), fixed)
}

function improved(
  match: MatchedSides,
  blocks: readonly AlignedBlock[],
  paths: readonly IndexGroup[][],
): IndexGroup[][] {
  return blocks.map((block, index) =>
    bestPath(match, block, bandAround(paths[index] as IndexGroup[], block, MARGIN), ALL_SHAPES),
  )
}

function checked(fixed: readonly IndexGroup[], sources: number, targets: number): readonly IndexGroup[] {
  for (const [side, count] of [
    ['source', sources],
    ['target', targets],
  ] as const) {
    const seen = new Set<number>()
    const all = fixed.flatMap(group => group[side])
    const odd = all.find(
      index => !Number.isInteger(index) || index < 0 || index >= count || seen.size === seen.add(index).size,
    )
    if (odd !== undefined) throw new RangeError(`fixed beads: no ${side} text ${odd}, or twice`)
  }
  if (fixed.some(({ source, target }) => source.length + target.length === 0))
    throw new RangeError('fixed beads: one without texts')
  const rising = (indexes: readonly number[]) => indexes.toSorted((a, b) => a - b)
  return fixed.map(({ source, target }) => ({ source: rising(source), target: rising(target) }))
}
