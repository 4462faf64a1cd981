import type { NumericDate } from './numeric-dates.js'
import type { Range } from './text.js'
import type { Meaning } from './vocabulary.js'

/** A number, a word or phrase, a sign for a unit, or a date in figures. */
export interface Lexeme extends Range {
  kind: 'number' | 'word' | 'sign' | 'date'
  text: string
  means: Meaning
  date?: NumericDate
}
