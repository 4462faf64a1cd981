import { foldedText } from '../../document/key.js'

/** What two texts are compared by: how often each word, and in short texts each trigram, occurs. */
export interface Features {
  key: string
  words: FeatureCounts
  trigrams: FeatureCounts | undefined
}

export interface FeatureCounts {
  /** How often each part occurs. */
  counts: Map<string, number>
  /** Sum of the weights. */
  total: number
}

/** Characters: below this, words are too few to tell anything, and parts of words are compared as well. */
const SHORT = 80
/** Characters: the most that one word counts, so that an address does not outweigh a sentence. */
const HEAVIEST = 12

/** Prepares a text for `similarity`. */
export function features(text: string): Features {
  const key = foldedText(text).toLowerCase()
  const words = count(key.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [], weight)
  return { key, words, trigrams: key.length <= SHORT ? count(trigrams(key), () => 1) : undefined }
}

/**
 * How alike two texts are, 0 to 1: the Dice coefficient over their words, weighted by length since long words carry the
 * meaning, and over their trigrams where both are short.
 */
export function similarity(a: Features, b: Features): number {
  if (a.key === b.key) return 1
  const byWords = dice(shared(a.words, b.words, weight), a.words.total, b.words.total)
  if (!a.trigrams || !b.trigrams) return byWords
  const common = shared(a.trigrams, b.trigrams, () => 1)
  return Math.max(byWords, dice(common, a.trigrams.total, b.trigrams.total))
}

/** How alike two texts are by what they share: twice that, to what both have. */
export function dice(common: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * common) / (a + b)
}

/** How much of `part` is found in `whole`, 0 to 1, by words weighted by their length. */
export function containment(part: Features, whole: Features): number {
  return part.words.total === 0 ? 0 : shared(part.words, whole.words, weight) / part.words.total
}

/** The same, and by trigrams where both are short: a word that is spelt otherwise is still found. */
export function share(part: Features, whole: Features): number {
  const byWords = containment(part, whole)
  if (!part.trigrams || !whole.trigrams) return byWords
  return Math.max(byWords, shared(part.trigrams, whole.trigrams, () => 1) / part.trigrams.total)
}

/** How many of the words of `old` are still there in `now`, 0 to 1; each counts the same, an address is one. */
export function survival(old: Features, now: Features): number {
  const [before, after] = [old, now].map(({ key }) => count(key.split(' '), () => 1)) as [
    FeatureCounts,
    FeatureCounts,
  ]
  return shared(before, after, () => 1) / before.total
}

/** What a word counts. */
export function weight(word: string): number {
  return Math.min(word.length, HEAVIEST)
}

function count(parts: readonly string[], weight: (part: string) => number): FeatureCounts {
  const counts = new Map<string, number>()
  let total = 0
  for (const part of parts) {
    counts.set(part, (counts.get(part) ?? 0) + 1)
    total += weight(part)
  }
  return { counts, total }
}

function shared(a: FeatureCounts, b: FeatureCounts, weight: (part: string) => number): number {
  if (b.counts.size < a.counts.size) return shared(b, a, weight)
  let sum = 0
  for (const [part, times] of a.counts) sum += Math.min(times, b.counts.get(part) ?? 0) * weight(part)
  return sum
}

function trigrams(key: string): string[] {
  const padded = `  ${key} `
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3))
}
