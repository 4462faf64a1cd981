import { type Features, features } from '../synopsis/laying/similarity.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { type Postings, postingsOf } from './postings.js'

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

/** The translations into one language, prepared for the question which of their source texts are like another one. */
export interface Memory {
  pairs: readonly MemoryPair[]
  /** Of the source texts. */
  features: readonly Features[]
  words: Postings
  trigrams: Postings
}

/**
 * All translations of a project into a language, obsolete ones among them, and those that other tools remember.
 *
 * @param others in any language
 */
export function memoryOf(
  language: string,
  documents: readonly { id: string; synopsis: Synopsis }[],
  others: readonly MemoryPair[],
): Memory {
  const own = documents.flatMap(({ id, synopsis }) => {
    const left = new Set(synopsis.obsolete[language]?.map(entry => entry.id))
    return (synopsis.entries[language] ?? [])
      .filter(({ target }) => target !== '')
      .map(({ id: unit, source, target, gone }): MemoryPair => {
        const last = gone?.find(({ id }) => id === unit)?.text ?? source
        return { document: id, unit, language, source, target, ...(left.has(unit) && { last }) }
      })
  })
  const pairs = [...own, ...others.filter(pair => pair.language === language)]
  const known = pairs.map(({ source }) => features(source))
  return {
    pairs,
    features: known,
    words: postingsOf(known.map(({ words }) => words)),
    trigrams: postingsOf(known.map(({ trigrams }) => trigrams)),
  }
}
