import { addDates } from './dates.js'
import { lexemesOf } from './lexemes.js'
import { spelledOut } from './number-words.js'
import { quantitiesIn } from './quantities.js'
import type { Range, Text } from './text.js'

/** Part of a fact: a number, or the day, month or year of a date. */
export interface Part {
  role: 'number' | 'day' | 'month' | 'year'
  /** What it may say, as text that no locale changes; mostly one thing. */
  readings: readonly string[]
  /** What words may say instead: `nineties` of `1990s`. */
  spoken?: readonly string[]
}

/** A number, an amount or a date that a text states in figures. */
export interface Fact extends Range {
  kind: 'quantity' | 'date'
  parts: readonly Part[]
  /** `%`, or a currency by its code. */
  unit?: string
  /** Whether its unit stands with a number next to it: `20` in `20 bis 30 %`. */
  shared?: boolean
  /** Whether its unit is that of a number next to it as well: `30 %` in `20 bis 30 %`. */
  gives?: boolean
  /** Whether it may be part of a name (`G7`), or a month alone: it is told only where another one stands instead. */
  loose?: boolean
}

/** What a text says with numbers, its places in the prose. */
export interface Facts {
  facts: readonly Fact[]
  /** Numbers in words or in Roman numerals. They excuse figures and demand nothing. */
  words: ReadonlySet<string>
  /** Units that stand with no figure. */
  units: ReadonlySet<string>
}

/** Reads the facts of a text. */
export function factsOf({ prose: { text }, language }: Text): Facts {
  const lexemes = lexemesOf(text, language)
  /** Lexemes that a fact has taken. */
  const taken = new Set<number>()
  const dates = addDates(text, lexemes, taken, language)
  const quantities = quantitiesIn(text, lexemes, taken, language)
  const units = lexemes.flatMap(({ means: { unit } }, index) =>
    unit !== undefined && !taken.has(index) ? [unit] : [],
  )
  return {
    facts: [...dates, ...quantities].sort((a, b) => a.start - b.start),
    words: spelledOut(text, lexemes),
    units: new Set(units),
  }
}
