import { knownLanguage } from '../../languages/index.js'

/** How the lengths of texts and their translations relate in one document. */
export interface Ratio {
  /** Mean of the logarithm of target length by source length. */
  mean: number
  /** Its variance among long texts; short ones vary more. */
  variance: number
}

/** What a text of one character varies more than an endless one: `variance + SHORT / length`. */
const SHORT = 1.2
/** Standard deviation of the logarithm of a length among texts that have nothing to do with each other. */
const ANY = 1.2
/** A factor. */
const MUCH = 2.5
/** Characters added to both lengths, so that very short texts do not weigh. */
const PAD = 3

/**
 * Before more is known: as long as the texts of each side are in the mean, however many are missing; or as long as both sides are,
 * however their texts are cut: whichever makes less of a difference.
 */
export function firstRatio(source: readonly number[], target: readonly number[]): Ratio {
  const inMean = meanLog(target) - meanLog(source)
  const inAll = Math.log(sum(target) + PAD) - Math.log(sum(source) + PAD)
  return { mean: Math.abs(inAll) < Math.abs(inMean) ? inAll : inMean, variance: 0.08 }
}

/** As long as texts of one language usually are in the other; undefined where that is not known. */
export function usualRatio(source: string, target: string): Ratio | undefined {
  const [from, to] = [knownLanguage(source), knownLanguage(target)]
  return from && to && { mean: Math.log(to.length / from.length), variance: 0.08 }
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0)

function meanLog(lengths: readonly number[]): number {
  const filled = lengths.filter(length => length > 0)
  return filled.reduce((sum, length) => sum + Math.log(length + PAD), 0) / Math.max(1, filled.length)
}

/** Lengths of texts and of their translations, in characters. */
export type Lengths = readonly (readonly [source: number, target: number])[]

/** Mean and variance as the matches of a document have them, in part held by what documents usually have. */
export function learnedRatio(pairs: Lengths, prior: Ratio): Ratio {
  const logs = pairs
    .filter(([source, target]) => source > 20 && target > 20)
    .map(([source, target]) => Math.log((target + PAD) / (source + PAD)))
    .sort((a, b) => a - b)
  if (logs.length < 5) return prior
  const mean = logs[logs.length >> 1] as number
  const off = logs.map(log => Math.abs(log - mean)).sort((a, b) => a - b)
  const deviation = 1.4826 * (off[off.length >> 1] as number)
  const known = logs.length / (logs.length + 10)
  return {
    mean: known * mean + (1 - known) * prior.mean,
    variance: Math.max(0.01, known * deviation ** 2 + (1 - known) * 0.05),
  }
}

/**
 * What two lengths say for a match: the logarithm of the likelihood ratio of the target's length given the source's, to its
 * being any length. Lengths vary by a factor (log-normal), short texts more.
 *
 * After Gale & Church 1993, whose fixed mean and variance (1 and 6.8) misjudge Russian and Arabic.
 */
export function lengthGain(source: number, target: number, { mean, variance }: Ratio): number {
  const log = Math.log((target + PAD) / (source + PAD)) - mean
  const spread = variance + SHORT / (Math.min(source, target) + PAD)
  return Math.max(-8, -(log * log) / (2 * spread) + Math.log(ANY / Math.sqrt(spread)))
}

/** Lengths that differ by so much that nobody would take several texts together to reach them. */
export function unlike(source: number, target: number, factor: number): boolean {
  const expected = (source + PAD) * factor
  return target + PAD > MUCH * expected || expected > MUCH * (target + PAD)
}

/** How many characters of the target stand for one of the source. */
export const factorOf = ({ mean }: Ratio): number => Math.exp(mean)
