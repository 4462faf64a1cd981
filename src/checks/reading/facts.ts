import { addDates } from './dates.js'
import type { Fact } from './fact.js'
import { lexemesOf } from './lexemes.js'
import { spelledOut } from './number-words.js'
import { quantitiesIn } from './quantities.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** What a text says with numbers, its places in the prose. */
export interface Facts {
  facts: readonly Fact[]
  /** Numbers in words or in Roman numerals. They excuse figures and demand nothing. */
  words: ReadonlySet<string>
  /** Units that stand with no figure. */
  units: ReadonlySet<string>
}

/** Reads the facts of a text. */
export const factsOf = readOnce(({ prose: { text }, language }: ReadText): Facts => {
  const lexemes = lexemesOf(text, language)
  /** Lexemes that a fact has taken. */
  const taken = new Set<number>()
  const dates = addDates(text, lexemes, taken, language).map(date =>
    language ? date : { ...date, unread: true },
  )
  const quantities = quantitiesIn(text, lexemes, taken, language)
  const units = lexemes.flatMap(({ means: { unit } }, index) =>
    unit !== undefined && !taken.has(index) ? [unit] : [],
  )
  return {
    facts: [...dates, ...quantities].sort((a, b) => a.start - b.start),
    words: spelledOut(text, lexemes),
    units: new Set(units),
  }
})
