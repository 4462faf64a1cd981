import { grouped } from '../sequence/grouped.js'
import type { AlignOptions } from './align.js'
import type { Bead, IndexGroup } from './bead.js'
import { learnLexicon } from './evidence/learned.js'
import { links } from './evidence/links.js'
import { evidenceOf, type MatchedSides, match } from './evidence/match.js'
import { readSide, type SideTexts } from './reading/side.js'
import { likelyPairs } from './search/likely-pairs.js'

/** What texts are compared with. */
export interface AgreementOptions extends Pick<AlignOptions, 'source' | 'target' | 'known'> {
  /** Indexes of source texts that say nothing of the document, as they stand in others, too: they count for nothing, nor does what
   * stands beside them. */
  common?: ReadonlySet<number>
}

/** How far two texts are each other's translation. */
export interface Agreement {
  /** The part of the text that agrees, 0 to 1: of whichever side has more of it, since either may be a part of the whole. */
  share: number
  /** Beads with texts on both sides, and those of them that agree. */
  pairs: number
  agreeing: number
  /** Letters of the shorter side. */
  length: number
  /** Texts of the side that has more. */
  texts: number
  /** Whether both have numbers, and not one in common: hardly any translation changes all of them. */
  contradicts: boolean
  /** Whether a word list knows the languages: without one, texts that translate each other agree in less. */
  listed: boolean
}

/** Targets that a source is held against beside its own. */
const TRIED = 4

/**
 * The evidence for a text and its translation grows with the square root of their length: the longer a text, the more of its words
 * tell the same. A translation has about 2 nats for each unit of it (half of that where it is free), two texts of one subject have
 * none, short ones up to 0.7. What is below `NOTHING` says nothing, what is `ALL` above it all that there is to say.
 */
const NOTHING = 0.2
const ALL = 1.2
/** What of `ALL` makes a bead one that agrees. */
const MOST = 0.5

/**
 * How far texts that were laid beside each other are translations of each other. The aligner lays whatever it is given; a wrong text
 * shows in that nothing of it fits its place much better than any other.
 *
 * @param beads as `align` makes them of these texts
 */
export function agreement(
  source: readonly string[],
  target: readonly string[],
  beads: readonly Bead[],
  options: AgreementOptions,
): Agreement {
  const { common = new Set() } = options
  const [from, to] = [readSide(source, options.source), readSide(target, options.target)]
  const known = match(from, to, links(from, to, learnLexicon(options.known ?? [], options)))
  const rivals = rivalsOf(known)
  const counted = beads
    .filter(bead => !bead.source.some(index => common.has(index)))
    .map(bead => ({ ...bead, fit: isPair(bead) ? fitOf(known, bead, rivals) : 0 }))
  const pairs = counted.filter(isPair)
  const shares = [
    shareOf(from, counted, ({ source }) => source),
    shareOf(to, counted, ({ target }) => target),
  ]
  const sides = [
    { side: from, texts: counted.flatMap(({ source }) => source) },
    { side: to, texts: counted.flatMap(({ target }) => target) },
  ]
  return {
    share: Math.max(...shares),
    pairs: pairs.length,
    agreeing: pairs.filter(({ fit }) => fit >= MOST).length,
    length: Math.min(...sides.map(({ side, texts }) => lengthOf(side, texts))),
    texts: Math.max(...sides.map(({ texts }) => texts.length)),
    contradicts: contradict(
      numbersIn(counted.flatMap(bead => bead.source.map(index => source[index] ?? ''))),
      numbersIn(counted.flatMap(bead => bead.target.map(index => target[index] ?? ''))),
    ),
    listed: known.listed,
  }
}

/** How far each of some beads agrees, 0 to 1, and what of their targets does. */
export function fitsOf(
  known: MatchedSides,
  beads: readonly IndexGroup[],
): { fits: number[]; share: number; length: number } {
  const rivals = rivalsOf(known)
  const fitted = beads.map(bead => ({ ...bead, fit: fitOf(known, bead, rivals) }))
  return {
    fits: fitted.map(({ fit }) => fit),
    share: shareOf(known.target, fitted, ({ target }) => target),
    length: lengthOf(
      known.target,
      beads.flatMap(({ target }) => target),
    ),
  }
}

/** Numbers of a text from which on it is no chance that another has none of them. */
const SEVERAL = 2

const contradict = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size >= SEVERAL && b.size >= SEVERAL && ![...a].some(number => b.has(number))

/** Numbers of more than one digit, however they are grouped and in whatever digits. */
function numbersIn(texts: readonly string[]): Set<string> {
  const all = texts.flatMap(text => text.match(/\p{Nd}+(?:[.,\u00A0\u202F '’٬]\p{Nd}{3}(?!\p{Nd}))*/gu) ?? [])
  const plain = all.map(number =>
    number.replace(/\P{Nd}/gu, '').replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf)),
  )
  return new Set(plain.filter(number => number.length > 1))
}

/** How much of a side agrees. */
function shareOf<B extends { fit: number }>(
  side: SideTexts,
  beads: readonly B[],
  texts: (bead: B) => readonly number[],
): number {
  const sizes = beads.map(bead => sizeOf(side, texts(bead)))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const agreeing = sizes.reduce((sum, size, at) => sum + size * (beads[at] as B).fit, 0)
  return all > 0 ? agreeing / all : 0
}

const isPair = ({ source, target }: Bead) => source.length > 0 && target.length > 0

/** How much a bead's texts say that they are translations, 0 to 1: its evidence, and what it has before the next best place. */
function fitOf(known: MatchedSides, { source, target }: IndexGroup, rivals: Rivals): number {
  const length = Math.min(lengthOf(known.source, source), lengthOf(known.target, target))
  if (length === 0) return 0
  const own = evidenceOf(known, source, target)
  const pairsOf = (side: keyof Rivals, indexes: readonly number[]) =>
    indexes.flatMap(index => rivals[side].get(index) ?? [])
  const targets = pairsOf('source', source).flatMap(pair => (target.includes(pair.target) ? [] : pair.target))
  const sources = pairsOf('target', target).flatMap(pair => (source.includes(pair.source) ? [] : pair.source))
  const best = Math.max(
    0,
    ...targets.map(at => evidenceOf(known, source, [at])),
    ...sources.map(at => evidenceOf(known, [at], target)),
  )
  const lead = own - best
  return Math.min(1, Math.max(0, ((own + lead) / 2 / Math.sqrt(length) - NOTHING) / ALL))
}

/** Pairs of the texts that share most, by the text of either side. */
type Rivals = ReturnType<typeof rivalsOf>

function rivalsOf(known: MatchedSides) {
  const pairs = [...likelyPairs(known, TRIED)]
  return { source: grouped(pairs, ({ source }) => source), target: grouped(pairs, ({ target }) => target) }
}

/** What texts weigh: one of four times the length says twice as much. */
function sizeOf({ pieces }: SideTexts, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + Math.sqrt(pieces[index]?.length ?? 0), 0)
}

function lengthOf({ pieces }: SideTexts, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (pieces[index]?.length ?? 0), 0)
}
