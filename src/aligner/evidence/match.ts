import type { IndexGroup } from '../bead.js'
import { isListed } from '../lexicon/index.js'
import type { SideTexts } from '../reading/side.js'
import { WEIGHTS } from '../weights.js'
import { type Gains, gains, sumOf } from './gains.js'
import { firstRatio, type Lengths, learnedRatio, lengthGain, type Ratio } from './length-ratio.js'
import type { BothLinks } from './links.js'

/** All that is known of two sides together. */
export interface MatchedSides {
  source: SideTexts
  target: SideTexts
  links: BothLinks
  forward: Gains
  backward: Gains
  ratio: Ratio
  /** Whether a word list knows the languages. */
  listed: boolean
}

/** Weighs the links of two sides. */
export function match(source: SideTexts, target: SideTexts, links: BothLinks): MatchedSides {
  return {
    source,
    target,
    links,
    forward: gains(source, target, links.source),
    backward: gains(target, source, links.target),
    ratio: firstRatio(lengthsOf(source), lengthsOf(target)),
    listed: isListed(source.language, target.language),
  }
}

const lengthsOf = (side: SideTexts): number[] => side.pieces.map(({ length }) => length)

/** The same with lengths as they are in these groups. */
export const withLengths = (match: MatchedSides, groups: readonly IndexGroup[]): MatchedSides => ({
  ...match,
  ratio: learnedRatio(lengthsIn(match, groups), match.ratio),
})

/** The lengths of texts and their translations, as far as one text stands beside one. */
export const lengthsIn = ({ source, target }: MatchedSides, groups: readonly IndexGroup[]): Lengths =>
  groups
    .filter(group => group.source.length === 1 && group.target.length === 1)
    .map(group => [totalLength(source, group.source), totalLength(target, group.target)] as const)

/** What speaks for a bead: evidence, of which that against it counts no more than that a translation is free. */
export const gainOf = (match: MatchedSides, from: readonly number[], to: readonly number[]): number =>
  atLeastFree(evidenceOf(match, from, to))

/** Evidence against a bead counts no more than that a translation is free. */
export function atLeastFree(gain: number): number {
  const { free } = WEIGHTS.shape
  const over = gain - free
  return over > 10 ? gain : over < -10 ? free : free + Math.log1p(Math.exp(over))
}

/** What speaks for these texts being each other's translation: a logarithm of odds. */
export function evidenceOf(
  { source, target, forward, backward, ratio }: MatchedSides,
  from: readonly number[],
  to: readonly number[],
): number {
  const sourceLength = totalLength(source, from)
  const targetLength = totalLength(target, to)
  return (
    (from.length === 1 && to.length === 1
      ? sameText(source, target, from[0] as number, to[0] as number)
      : 0) +
    sum(forward, from, to, targetLength) +
    sum(backward, to, from, sourceLength) +
    WEIGHTS.length * lengthGain(sourceLength, targetLength, ratio)
  )
}

/** What it says that two texts are the same, signs of markup aside. */
export const sameText = (source: SideTexts, target: SideTexts, from: number, to: number): number =>
  source.pieces[from]?.seen && source.pieces[from]?.seen === target.pieces[to]?.seen ? WEIGHTS.sameText : 0

/** Whether there is a word in some texts of a side, or a number. */
export const hasWords = ({ pieces }: SideTexts, texts: readonly number[]): boolean =>
  texts.some(at => /[\p{L}\p{N}]/u.test(pieces[at]?.seen ?? ''))

/** The characters of some texts of a side. */
export function totalLength(side: SideTexts, pieces: readonly number[]): number {
  let sum = 0
  for (const piece of pieces) sum += side.pieces[piece]?.length ?? 0
  return sum
}

function sum(gains: Gains, own: readonly number[], others: readonly number[], length: number): number {
  let sum = 0
  for (const piece of own) sum += sumOf(gains, piece, others, length)
  return sum
}
