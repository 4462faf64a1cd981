import { dice, type FeatureCounts, type Features, weight } from '../synopsis/laying/similarity.js'
import { type Listing, PART, type TextIndex, wordsIn } from './text-index.js'

/** Similarity below which a translation is of no help. */
const HELPFUL = 0.6
/** More than what is lost of a sum by its binary digits. */
const ROUNDING = 1e-6
/** How many texts are counted in the time that it takes to look one up. */
const LOOKING_UP = 64

/** A text of an index, and how alike it is to another one, 0 to 1. */
export interface SimilarText {
  number: number
  similarity: number
}

/**
 * Finds the texts of an index that are so much like a text that their translations help, or a part of it: the best first, and
 * of equals the first. It is what comparing with every text would find, but most are never looked at.
 */
export function searchIn(index: TextIndex): (wanted: Features) => SimilarText[] {
  // To get room for so many numbers takes longer than to fill it.
  const room = [new Uint32Array(index.words.length), new Uint32Array(index.words.length)] as const
  return wanted => {
    const words = new Sharing(wordsIn(wanted), weight, index.withWord, index.words, room[0].fill(0))
    const trigrams =
      wanted.trigrams &&
      new Sharing(wanted.trigrams, () => 1, index.withTrigram, index.trigrams, room[1].fill(0))
    const parts = new Set(words.within())
    const found = new Set([...words.likely, ...(trigrams?.likely ?? []), ...parts])
    return [...found]
      .map(number => ({
        number,
        similarity: Math.max(words.likeness(number), trigrams?.likeness(number) ?? 0),
      }))
      .filter(({ number, similarity }) => similarity >= HELPFUL || parts.has(number))
      .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
  }
}

/** A part of the wanted text. */
interface Part extends Listing {
  times: number
  weight: number
}

/** What the texts of an index share with a wanted one, of one kind of parts. */
class Sharing {
  /** Those that the index has, the rarest first. */
  private readonly parts: readonly Part[]
  /** How many were counted; who has the others is looked up for single texts. */
  private counted = 0
  /** What the parts that were not counted weigh in all. */
  private open: number
  /** Texts that may be alike enough; no other is. */
  readonly likely: readonly number[]

  constructor(
    private readonly wanted: FeatureCounts,
    weightOf: (part: string) => number,
    having: (part: string) => Listing | undefined,
    private readonly totals: ArrayLike<number>,
    /** What each text shares of the parts that were counted: the rarest. */
    private readonly sums: Uint32Array,
  ) {
    this.parts = [...wanted.counts]
      .flatMap(([part, times]) => {
        const listing = having(part)
        return listing ? [{ ...listing, times, weight: weightOf(part) }] : []
      })
      .sort((a, b) => a.all.length - b.all.length)
    this.open = this.parts.reduce((sum, { times, weight }) => sum + times * weight, 0)
    this.likely = this.narrowed(this.sharing())
  }

  /** Texts that share more than parts which are so common that nobody is alike enough by them alone. */
  private sharing(): number[] {
    const touched: number[] = []
    // Who shares only so much has no less itself.
    while (dice(this.open, this.wanted.total, this.open) >= HELPFUL) this.count(touched)
    return touched
  }

  /** Those of these texts that may be alike enough. Parts are counted as long as that takes less than to look them up. */
  private narrowed(numbers: readonly number[]): readonly number[] {
    const { sums, totals } = this
    const least = HELPFUL * this.wanted.total - 2 * this.open - ROUNDING
    const likely: number[] = []
    for (const number of numbers)
      if (2 * (sums[number] as number) - HELPFUL * (totals[number] as number) >= least) likely.push(number)
    const next = this.parts[this.counted]
    if (next === undefined || likely.length * LOOKING_UP < next.all.length) return likely
    this.count()
    return this.narrowed(likely)
  }

  /** @param touched gets the texts that share nothing of what was counted before */
  private count(touched?: number[]): void {
    const { sums } = this
    const { all, times, weight } = this.parts[this.counted++] as Part
    this.open -= times * weight
    let [last, seen] = [-1, 0]
    for (let at = 0; at < all.length; at++) {
      const number = all[at] as number
      seen = number === last ? seen + 1 : 1
      last = number
      if (seen > times) continue
      const sum = sums[number] as number
      if (sum === 0) touched?.push(number)
      sums[number] = sum + weight
    }
  }

  /** Texts that are a part of the wanted one. */
  within(): number[] {
    const told = this.parts.flatMap(({ telling }) => Array.from(telling))
    return told.filter(number => {
      const enough = PART * (this.totals[number] as number)
      return (this.sums[number] as number) + this.open >= enough && this.shared(number) >= enough
    })
  }

  /** How alike a text is, 0 to 1. */
  likeness(number: number): number {
    const total = this.totals[number] as number
    return total === 0 ? 0 : dice(this.shared(number), this.wanted.total, total)
  }

  private shared(number: number): number {
    let sum = this.sums[number] as number
    for (let at = this.counted; at < this.parts.length; at++) {
      const { all, times, weight } = this.parts[at] as Part
      sum += Math.min(times, occurrences(all, number)) * weight
    }
    return sum
  }
}

/** How often a number stands in numbers that ascend. */
function occurrences(numbers: ArrayLike<number>, number: number): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) < number) from = middle + 1
    else to = middle
  }
  let end = from
  while (numbers[end] === number) end++
  return end - from
}
