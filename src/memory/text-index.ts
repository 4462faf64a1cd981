import { type FeatureCounts, type Features, features, weight } from '../synopsis/laying/similarity.js'

/** Texts, known by their numbers from 0, that can be asked which of them are like another one. */
export interface TextIndex {
  /** Of each text, the weight of its words. */
  words: ArrayLike<number>
  /** Of each text, how many trigrams it is compared by: none where it is long. */
  trigrams: ArrayLike<number>
  withWord: (word: string) => Listing | undefined
  withTrigram: (trigram: string) => Listing | undefined
}

/** The texts that have a part, in ascending order. */
export interface Listing {
  /** As often as they have it. */
  all: ArrayLike<number>
  /** Those that are no part of a text without one of their telling words, and this is such a word. */
  telling: ArrayLike<number>
}

/** How much of a shorter text must be found in a longer one for it to be a part of that. */
export const PART = 0.9
/** Words below which that says nothing. */
const ENOUGH_WORDS = 4

/** An index that was made of texts: with the parts that they have. */
export interface MadeIndex extends TextIndex {
  byWord: ReadonlyMap<string, Listing>
  byTrigram: ReadonlyMap<string, Listing>
}

/** Makes the index of texts. */
export function indexOf(texts: readonly string[]): MadeIndex {
  const [words, trigrams] = [new Posting(texts.length), new Posting(texts.length)]
  for (const [number, text] of texts.entries()) {
    const known = features(text)
    words.add(number, wordsIn(known), weight)
    if (known.trigrams) trigrams.add(number, known.trigrams, () => 1)
  }
  words.tell()
  return {
    words: words.totals,
    trigrams: trigrams.totals,
    withWord: word => words.byPart.get(word),
    withTrigram: trigram => trigrams.byPart.get(trigram),
    byWord: words.byPart,
    byTrigram: trigrams.byPart,
  }
}

/** The words of a text. A long one without any is found by nothing but itself. */
export function wordsIn({ key, words, trigrams }: Features): FeatureCounts {
  return words.counts.size > 0 || trigrams ? words : { counts: new Map([[key, 1]]), total: weight(key) }
}

interface Open extends Listing {
  weight: number
  all: number[]
  telling: number[]
}

/** Which texts have which parts, while that is being found out. */
class Posting {
  readonly byPart = new Map<string, Open>()
  readonly totals: Uint32Array
  /** Of each text, its parts, each once, and how often it has them. */
  private readonly partsOf: { part: Open; times: number }[][] = []

  constructor(size: number) {
    this.totals = new Uint32Array(size)
  }

  add(number: number, { counts, total }: FeatureCounts, weightOf: (part: string) => number): void {
    this.totals[number] = total
    this.partsOf[number] = [...counts].map(([name, times]) => {
      const part = this.byPart.get(name) ?? { weight: weightOf(name), all: [], telling: [] }
      this.byPart.set(name, part)
      for (let time = 0; time < times; time++) part.all.push(number)
      return { part, times }
    })
  }

  /**
   * Finds the words that tell of a text whether it is a part of another one: so many of its rarest that it is none without them
   * all (the prefix filter of Chaudhuri, Ganti & Kaushik 2006, doi:10.1109/ICDE.2006.9).
   */
  tell(): void {
    for (const [number, parts] of this.partsOf.entries()) {
      const total = this.totals[number] as number
      let rest = parts.length < ENOUGH_WORDS ? -1 : total
      for (const { part, times } of parts.toSorted((a, b) => a.part.all.length - b.part.all.length)) {
        if (rest < PART * total) break
        part.telling.push(number)
        rest -= part.weight * times
      }
    }
  }
}
