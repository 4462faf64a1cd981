import type { IndexGroup } from './bead.js'
import { nothingFound } from './evidence/gains.js'
import { lengthGain } from './evidence/length-ratio.js'
import { hasWords, type MatchedSides, totalLength } from './evidence/match.js'
import { matchPairs, withUsualLengths } from './match-pairs.js'
import { type Side, without, withoutIdle } from './sentences/adds.js'
import { type SideSentences, sentencesOf } from './sentences/cut.js'
import { type BothSentences, matchSentences, sentencePath } from './sentences/path.js'
import type { LooseSentence, TextPair } from './suspect.js'
import { WEIGHTS } from './weights.js'

/**
 * Finds the sentences that a translation left out, or that were added to it.
 *
 * @param pairs The texts of a document in order, inline Markdown, each beside its translation.
 * @param languages BCP 47 tags.
 * @param known the pairs as they are weighed, where somebody did
 * @returns In the order of the pairs; nothing for languages that no word list knows.
 */
export function looseSentences(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
  known: MatchedSides = matchPairs(pairs, languages),
): LooseSentence[] {
  if (!known.listed) return []
  // Of two sentences one is gone: by themselves they would make that the usual length.
  const texts = withUsualLengths(known)
  const both = {
    source: sentencesOf(
      pairs.map(({ source }) => source),
      texts.source,
    ),
    target: sentencesOf(
      pairs.map(({ target }) => target),
      texts.target,
    ),
  }
  const beads = pairs.map((_, index) => ({ source: [index], target: [index] }))
  const match = matchSentences(both, texts)
  return beads.flatMap((bead, index) => looseIn(match, both, bead).map(loose => ({ index, ...loose })))
}

function looseIn(match: MatchedSides, both: BothSentences, bead: IndexGroup): Omit<LooseSentence, 'index'>[] {
  const whole = {
    source: both.source.of[bead.source[0] as number] ?? [],
    target: both.target.of[bead.target[0] as number] ?? [],
  }
  if (whole.source.length + whole.target.length < 3) return []
  if (!hasWords(match.source, whole.source) || !hasWords(match.target, whole.target)) return []
  const block = { rows: Int32Array.from(bead.source), columns: Int32Array.from(bead.target) }
  const found = sentencePath(match, both, block, [bead]).filter(isPair)
  const needed = found.map(group => withoutIdle(match, group))
  return (['source', 'target'] as const).flatMap(side => {
    if (whole[side].length < 2) return []
    const [met, kept] = [found, needed].map(groups => new Set(groups.flatMap(group => group[side])))
    return whole[side].flatMap(at => {
      const isRepeated = side === 'target' && repeats(match, whole, at)
      if (kept?.has(at) && !isRepeated) return []
      const score = isRepeated ? REPEATED : scoreOf(match, whole, side, at, !met?.has(at))
      if (score <= 0) return []
      const kind = side === 'source' ? 'omitted' : 'added'
      return [{ kind, ...saidIn(both[side], at), score: probability(score) }]
    })
  })
}

/** A sentence as its text says it, and how often that says the same before. */
function saidIn({ seen, textOf, ranges }: SideSentences, at: number): Pick<LooseSentence, 'text' | 'before'> {
  const whole = seen[textOf[at] ?? 0] ?? ''
  const { start, end } = ranges[at] ?? { start: 0, end: 0 }
  const text = whole.slice(start, end)
  return { text, before: whole.slice(0, start).split(text).length - 1 }
}

/** A logarithm of odds, for a sentence that stands there before. */
const REPEATED = 3
/** Letters: less is repeated on purpose. */
const EXCLAMATION = 20

/** Whether a sentence of the target stands there before, as none of the source does. */
function repeats({ source, target }: MatchedSides, whole: IndexGroup, at: number): boolean {
  const text = target.pieces[at]?.seen ?? ''
  const sources = whole.source.map(at => source.pieces[at]?.seen)
  return (
    text.length >= EXCLAMATION &&
    whole.target.some(before => before < at && target.pieces[before]?.seen === text) &&
    new Set(sources).size === sources.length
  )
}

function scoreOf(match: MatchedSides, whole: IndexGroup, side: Side, at: number, isAlone: boolean): number {
  const { alone, idle, aloneLength, idleLength, known } = WEIGHTS.loose
  const [gains, other]: [MatchedSides['forward'], Side] =
    side === 'source' ? [match.forward, 'target'] : [match.backward, 'source']
  const lengths = lengthOf(match, without(whole, side, at)) - lengthOf(match, whole)
  const missed = -nothingFound(gains, at, totalLength(match[other], whole[other]))
  return (isAlone ? alone + aloneLength * lengths : idle + idleLength * lengths) + known * missed
}

const lengthOf = (match: MatchedSides, { source, target }: IndexGroup): number =>
  lengthGain(totalLength(match.source, source), totalLength(match.target, target), match.ratio)

const isPair = ({ source, target }: IndexGroup) => source.length > 0 && target.length > 0

const probability = (odds: number) => Math.round(100 / (1 + Math.exp(-odds))) / 100
