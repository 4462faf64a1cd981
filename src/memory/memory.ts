import type { Features } from '../synopsis/laying/similarity.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { type SimilarText, searchIn } from './similar-texts.js'
import { indexOf } from './text-index.js'

/** A source text with its translation, and where the two stand. */
export interface MemoryPair {
  /** The document, or the file of another tool's memory. */
  document: string
  /** What the pair is called there. */
  unit: string
  language: string
  source: string
  target: string
  /** Of a unit that is gone: its last text. */
  last?: string
}

/** The unit that a pair is of. */
export type Place = Pick<MemoryPair, 'document' | 'unit'>

/** Translations into one language, prepared for the question which of their source texts are like another one. */
export interface Memory {
  /** The pairs whose source texts are like one: the best first. */
  similar: (wanted: Features) => readonly SimilarText[]
  /** What the pairs with the same target have in common, and no other pair has. */
  targetOf: (number: number) => number
  pair: (number: number) => MemoryPair
  /** Whether a pair is of that unit. */
  isOf: (number: number, place: Place) => boolean
  /** The pairs of units of a document that are gone. */
  left: (document: string) => readonly MemoryPair[]
}

/** All translations of documents into a language, obsolete ones among them. */
export function memoryOf(language: string, documents: readonly Translated[]): Memory {
  return memoryOfPairs(documents.flatMap(document => translationsIn(language, document)))
}

/** A document with its translations. */
interface Translated {
  id: string
  synopsis: Synopsis
}

/** The translations of a document into a language, obsolete ones among them. */
export function translationsIn(language: string, { id, synopsis }: Translated): MemoryPair[] {
  const left = new Set(synopsis.obsolete[language]?.map(entry => entry.id))
  return (synopsis.entries[language] ?? [])
    .filter(({ target }) => target !== '')
    .map(({ id: unit, source, target, gone }): MemoryPair => {
      const last = gone?.find(({ id }) => id === unit)?.text ?? source
      return { document: id, unit, language, source, target, ...(left.has(unit) && { last }) }
    })
}

/** The same of pairs, all of one language. */
export function memoryOfPairs(pairs: readonly MemoryPair[]): Memory {
  const targets = targetNumbers(pairs)
  const pair = (number: number) => pairs[number] as MemoryPair
  return {
    similar: searchIn(indexOf(pairs.map(({ source }) => source))),
    targetOf: number => targets[number] as number,
    pair,
    isOf: (number, { document, unit }) => pair(number).document === document && pair(number).unit === unit,
    left: id => pairs.filter(({ document, last }) => document === id && last !== undefined),
  }
}

/** For each pair, the number of the first that has the same target. */
export function targetNumbers(pairs: readonly Pick<MemoryPair, 'target'>[]): number[] {
  const first = new Map<string, number>()
  return pairs.map(({ target }, number) => {
    const known = first.get(target) ?? number
    first.set(target, known)
    return known
  })
}
