import type { Reason } from './evidence/links.js'

/** What is wrong with a pair. */
export const SUSPICIONS = ['swapped', 'shifted', 'foreign', 'truncated', 'doubled'] as const

export type Suspicion = (typeof SUSPICIONS)[number]

/** A source text and what stands beside it; an empty target is no translation yet. */
export interface TextPair {
  source: string
  target: string
}

/** Items of one reason that are given, at most. */
export const MOST_ITEMS = 4

/** One reason for a suspicion. */
export interface Evidence {
  /** What kind of item speaks; `length` is about how long the texts are. */
  reason: Reason | 'length'
  /** Items of the source, as they stand there, that have no counterpart in the target. */
  missing: string[]
  /** Items of the target, as they stand there, that have a counterpart in the source of `fits` and none in its own. */
  foreign: string[]
}

/** A pair whose target seems not to translate its source. */
export interface Suspect {
  /** Index of the pair. */
  index: number
  kind: Suspicion
  /** How sure it is, 0 to 1. */
  score: number
  /** Index of the pair whose source the target fits better. */
  fits?: number
  /** First and last index of the pairs that are shifted together. */
  run?: { from: number; to: number }
  evidence: Evidence[]
}

/** What becomes of a sentence that the other side does not have. */
export const LOOSE = ['omitted', 'added'] as const

/** A sentence of a pair that says what nothing on the other side says: left out by the translation, or added to it. */
export interface LooseSentence {
  /** Index of the pair. */
  index: number
  /** Whether it stands in the source alone, or in the target. */
  kind: (typeof LOOSE)[number]
  /** As a reader sees it. */
  text: string
  /** How often its side says the same before it. */
  before: number
  /** How sure it is, 0.5 to 1. */
  score: number
}

/** What the analysis tells of a pair: that its target seems to be no translation of it, or one of its sentences none. */
export type Suspicious = Suspect | LooseSentence

/** Whether it is said of a pair as a whole. */
export const isSuspect = (found: Suspicious): found is Suspect => !LOOSE.some(kind => kind === found.kind)
