import type { Range } from '../../text/range.js'

/** Part of a fact: a number, or the day, month or year of a date. */
export interface FactPart {
  role: 'number' | 'day' | 'month' | 'year'
  /** What it may say, as text that no locale changes; mostly one thing. */
  readings: readonly string[]
  /** What words may say instead: `nineties` of `1990s`. */
  spoken?: readonly string[]
  /** What it may say as well where the words beside it can't be read: a day, a time, thousands. */
  possible?: readonly string[]
}

/** A number, an amount or a date that a text states in figures. */
export interface Fact extends Range {
  kind: 'quantity' | 'date'
  parts: readonly FactPart[]
  /** `%`, or a currency by its code. */
  unit?: string
  /** Whether its unit stands with a number next to it: `20` in `20 bis 30 %`. */
  shared?: boolean
  /** Whether its unit is that of a number next to it as well: `30 %` in `20 bis 30 %`. */
  gives?: boolean
  /** Whether it may be part of a name (`G7`), or a month alone: it is told only where another one stands instead. */
  loose?: boolean
  /** Whether its language has no vocabulary: the words beside it may be a month, a scale or a unit. */
  unread?: boolean
  /** Whether its unit is a sign that several currencies share, in a language that does not tell which. */
  vague?: boolean
}
