import { learnLinks } from '../../src/aligner/evidence/learned.js'
import { links, REASONS, type Reason } from '../../src/aligner/evidence/links.js'
import { match } from '../../src/aligner/evidence/match.js'
import { readSide } from '../../src/aligner/reading/side.js'
import { WEIGHTS } from '../../src/aligner/weights.js'
import { type Case, type FaultyCase, readData } from './case.js'
import { withFaults } from './faults.js'
import { f1, scoreBeads, scoreSuspects, strictF1, sum } from './score.js'

/** What a false alarm in a document without faults costs, in F1. */
const ALARM = 0.004
/** What finding texts without a partner counts beside finding beads. */
const LOST = 0.2
/** Factors that a weight is tried with. */
const FACTORS = [0.8, 1.25]
/** What a change has to gain. */
const LEAST = 2e-4
/** Pseudo-counts that hold a share where little is known. */
const HELD = 20

/**
 * Learns weights: one number after the other is tried larger and smaller, and what serves the goal is kept. The shares of
 * items that have a counterpart are tried as they are counted in the right beads, too.
 *
 * The goal: strict F1 of beads, F1 of texts without a partner, and F1 of suspects less a price on false alarms, over all
 * sets of cases.
 *
 * @returns WEIGHTS as TypeScript.
 */
export function learn(paths: readonly string[], tell: (line: string) => void): string {
  const sets = readData(paths)
  const cases = sets.map(set => set.cases).filter(list => list.length > 0)
  const given = sets.map(set => set.faulty).filter(list => list.length > 0)
  const faulty = given.length > 0 ? given : cases.map(withFaults)
  const { shape, evidence, usual, places, cut } = WEIGHTS
  const aligning = () => mean(cases.map(beads))
  const suspecting = () => mean(faulty.map(suspicion))
  const counts = hits(cases.flat())
  const both = [
    ...REASONS.map((reason): Leaf => [evidence[reason], 'hit', counts.get(reason)]),
    ...REASONS.map((reason): Leaf => [evidence[reason], 'scale']),
    [WEIGHTS, 'length'] as Leaf,
  ]
  climb(both, () => aligning() + suspecting(), tell)
  climb([...leaves(shape), [usual, 'beads']], aligning, tell)
  climb([...leaves(places), ...leaves(cut)], suspecting, tell)
  return print(WEIGHTS)
}

const mean = (list: readonly number[]) => list.reduce((all, each) => all + each, 0) / list.length

/** A number in an object, and a value to try. */
type Leaf = [object: object, key: string, value?: number | undefined]

const leaves = (object: object): Leaf[] => Object.keys(object).map(key => [object, key])

/** How often a linked item has its counterpart in the right text. */
function hits(cases: readonly Case[]): Map<Reason, number> {
  const counts = new Map(REASONS.map(reason => [reason, { items: 0, hits: 0 }]))
  for (const { source, target, srcLang, tgtLang, beads } of cases) {
    const [from, to] = [readSide(source, srcLang), readSide(target, tgtLang)]
    const known = beads.map(([source, target]) => ({ source, target }))
    const { forward, backward } = match(from, to, learnLinks(from, to, links(from, to), known))
    for (const [sources, targets] of beads)
      for (const [gains, own, others] of [
        [forward, sources, targets],
        [backward, targets, sources],
      ] as const)
        for (const row of others.length === 0 ? [] : own.flatMap(piece => [...(gains.rows[piece] ?? [])])) {
          const seen = counts.get(gains.reasons[row] as Reason)
          if (!seen) continue
          seen.items++
          seen.hits += gains.places[row]?.some(place => others.includes(place)) ? 1 : 0
        }
  }
  return new Map(
    [...counts].map(([reason, { items, hits }]) => [
      reason,
      (hits + HELD * WEIGHTS.evidence[reason].hit) / (items + HELD),
    ]),
  )
}

/** Keeps of each number what is best while the others stay. */
function climb(list: readonly Leaf[], goal: () => number, tell: (line: string) => void): void {
  let best = goal()
  tell(`start: ${best.toFixed(4)}`)
  for (const [object, key, value] of list) {
    const numbers = object as Record<string, number>
    const before = numbers[key] as number
    let kept = before
    for (const tried of value === undefined ? FACTORS.map(factor => before * factor) : [value]) {
      numbers[key] = rounded(tried)
      const reached = goal()
      if (reached <= best + LEAST) continue
      best = reached
      kept = numbers[key] as number
    }
    numbers[key] = kept
    if (kept !== before) tell(`${key}: ${before} → ${kept}: ${best.toFixed(4)}`)
  }
}

/** Strict F1, and that of texts without a partner, which are few and matter. */
function beads(cases: readonly Case[]): number {
  const scores = cases.map(scoreBeads)
  return strictF1(scores) + LOST * f1(sum(scores.map(({ nulls }) => nulls)))
}

function suspicion(cases: readonly FaultyCase[]): number {
  const scored = cases.map(each => ({ each, score: scoreSuspects(each) }))
  const alarms = sum(scored.filter(({ each }) => each.faulty.length === 0).map(({ score }) => score)).given
  return f1(sum(scored.map(({ score }) => score))) - ALARM * alarms
}

const rounded = (number: number) => Number(number.toPrecision(3))

/** A value as the formatter lays it out. */
function print(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/"(\w+)":/g, '$1:')
}
