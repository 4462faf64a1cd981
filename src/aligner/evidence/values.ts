import type { SidePiece } from '../reading/side.js'
import { WEIGHTS } from '../weights.js'
import { REASONS, type Reason } from './links.js'

/** Steps of the logarithm of a length for each doubling. */
const FINE = 4

const stepOf = (length: number): number => Math.round(FINE * Math.log2(length + 1))

/** Texts that what is known of items in general counts for, beside those of the document. */
const PRIOR = 20

/** Lengths as steps: the lowest, and how many. */
export interface Steps {
  lowest: number
  count: number
}

/** The step of a length in characters, from nought. */
export const stepIn = ({ lowest, count }: Steps, length: number): number =>
  Math.min(count - 1, Math.max(0, stepOf(length) - lowest))

/** The values of items by reason and frequency, worked out when first asked for. */
export function valuesOf(pieces: readonly SidePiece[], { lowest, count }: Steps, most: number) {
  // Texts that are not there yet hold nothing by chance.
  const filled = pieces.filter(({ length }) => length > 0)
  const mean = meanLength(filled)
  const found = new Float32Array(most * count)
  const misses = new Float32Array(most * count)
  const weights: number[] = []
  const bases = new Map(REASONS.map(reason => [reason, [] as number[]]))
  const at = (reason: Reason, frequency: number): number => {
    const known = bases.get(reason) as number[]
    const old = known[frequency]
    if (old !== undefined) return old
    const base = weights.length * count
    known[frequency] = base
    const { hit, chance, scale } = WEIGHTS.evidence[reason]
    const share = (frequency + PRIOR * chance) / (filled.length + PRIOR)
    const rate = Math.log(1 - Math.min(share, 0.98)) / mean
    weights.push(scale * Math.max(0, Math.log(hit / share)) + 1e-6)
    for (let step = 0; step < count; step++) {
      const byChance = 1 - Math.exp(rate * 2 ** ((lowest + step) / FINE))
      if (byChance >= hit) break
      const miss = scale * Math.log((1 - hit) / (1 - byChance))
      misses[base + step] = miss
      found[base + step] = scale * Math.log(hit / byChance) - miss
    }
    return base
  }
  return { found, misses, weights, at }
}

/** The steps from the shortest text to four of the longest. */
export function stepsOf(pieces: readonly SidePiece[]): Steps {
  let lowest = Infinity
  let highest = 0
  for (const { length } of pieces) {
    lowest = Math.min(lowest, length)
    highest = Math.max(highest, length)
  }
  const first = stepOf(Math.min(lowest, highest))
  return { lowest: first, count: stepOf(4 * highest) - first + 1 }
}

function meanLength(pieces: readonly SidePiece[]): number {
  return Math.max(1, pieces.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pieces.length))
}
