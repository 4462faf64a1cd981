import type { Range } from '../../text/range.js'
import type { NumericDate } from './numeric-dates.js'
import type { Meaning } from './vocabulary.js'

/** A number, a word or phrase, a sign for a unit, or a date in figures. */
export interface Lexeme extends Range {
  kind: 'number' | 'word' | 'sign' | 'date'
  text: string
  means: Meaning
  date?: NumericDate
}
