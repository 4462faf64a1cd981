import { type StemmedWord, stemmedWords } from '../languages/stemmed-words.js'
import type { Range } from '../text/range.js'

/** Where a text and its translation have the words that were looked for: both lists may be empty, but not both at once. */
export interface FoundWords {
  source: readonly Range[]
  target: readonly Range[]
}

/** Tells whether a text or its translation has all words that are looked for, in any of their forms. */
export type Concordance = (pair: { source: string; target: string }) => FoundWords | undefined

/** Looks for words, of whichever of the two languages they are; undefined where there is none to look for. */
export function concordanceOf(
  query: string,
  languages: { source: string; target: string },
): Concordance | undefined {
  const [source, target] = [inLanguage(query, languages.source), inLanguage(query, languages.target)]
  if (!source || !target) return undefined
  return pair => {
    const found = { source: source(pair.source), target: target(pair.target) }
    return found.source.length > 0 || found.target.length > 0 ? found : undefined
  }
}

/** Where a text has all words of a query; nothing where one of them is wanting. */
function inLanguage(query: string, language: string): ((text: string) => Range[]) | undefined {
  const wanted = stemmedWords(query, language).map(({ stems }) => new Set(stems))
  if (wanted.length === 0) return undefined
  const isOf = (word: StemmedWord, stems: ReadonlySet<string>) => word.stems.some(stem => stems.has(stem))
  return text => {
    const words = stemmedWords(text, language)
    if (!wanted.every(stems => words.some(word => isOf(word, stems)))) return []
    return words
      .filter(word => wanted.some(stems => isOf(word, stems)))
      .map(({ start, end }) => ({ start, end }))
  }
}
