import { align } from '../../src/aligner/align.js'
import { suspects } from '../../src/aligner/suspects.js'
import type { Case, FaultyCase } from './case.js'

/** Hits, what was given, and what there is. */
export interface Count {
  hits: number
  given: number
  wanted: number
}

/** The harmonic mean of precision and recall. */
export const f1 = ({ hits, given, wanted }: Count): number =>
  given + wanted === 0 ? Number.NaN : (2 * hits) / (given + wanted)

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (all, { hits, given, wanted }) => ({
      hits: all.hits + hits,
      given: all.given + given,
      wanted: all.wanted + wanted,
    }),
    { hits: 0, given: 0, wanted: 0 },
  )

/** Beads of one case that are right to the last index, and those among them with an empty side. */
export interface BeadScore {
  /** As Vecalign counts: precision over all beads given, recall over those of the gold with two sides. */
  precision: Count
  recall: Count
  nulls: Count
}

type Sides = readonly [readonly number[], readonly number[]]

const keyOf = ([source, target]: Sides) => `${source.toSorted(byNumber)} ${target.toSorted(byNumber)}`
const byNumber = (a: number, b: number) => a - b
const isNull = ([source, target]: Sides) => source.length === 0 || target.length === 0

export function scoreBeads({ source, target, srcLang, tgtLang, beads }: Case): BeadScore {
  const given = align(source, target, { source: srcLang, target: tgtLang }).map(
    bead => [bead.source, bead.target] as const,
  )
  const count = (given: readonly Sides[], wanted: readonly Sides[]): Count => {
    const keys = new Set(wanted.map(keyOf))
    return {
      hits: given.filter(bead => keys.has(keyOf(bead))).length,
      given: given.length,
      wanted: wanted.length,
    }
  }
  const whole = (list: readonly Sides[]) => list.filter(bead => !isNull(bead))
  return {
    precision: count(given, beads),
    recall: count(whole(given), whole(beads)),
    nulls: count(given.filter(isNull), beads.filter(isNull)),
  }
}

/** Strict F1 over the beads of some cases. */
export function strictF1(scores: readonly BeadScore[]): number {
  const precision = sum(scores.map(score => score.precision))
  const recall = sum(scores.map(score => score.recall))
  const [p, r] = [precision.hits / precision.given, recall.hits / recall.wanted]
  return (2 * p * r) / (p + r)
}

/** Pairs told as wrong, and pairs that are. */
export function scoreSuspects({ source, target, srcLang, tgtLang, faulty }: FaultyCase): Count {
  const pairs = source.map((text, index) => ({ source: text, target: target[index] as string }))
  const given = suspects(pairs, { source: srcLang, target: tgtLang }).map(({ index }) => index)
  return {
    hits: given.filter(index => faulty.includes(index)).length,
    given: given.length,
    wanted: faulty.length,
  }
}
