import type { Language } from '../../languages/language.js'
import type { Fact, FactPart } from './fact.js'
import { western } from './figures.js'
import type { Lexeme } from './lexeme.js'
import { type AroundMonth, type DateSpan, namedDate, yearPart } from './named-dates.js'
import { isDay, isMonth } from './numeric-dates.js'

/** The dates of a text: in figures, with the name of the month, or such names alone. Their lexemes are taken. */
export function addDates(
  text: string,
  lexemes: readonly Lexeme[],
  taken: Set<number>,
  language: Language | undefined,
): Fact[] {
  const around = { text, lexemes, taken }
  const monthFirst = language?.numbers.dates.monthFirst === true
  const dates: Fact[] = []
  for (const index of lexemes.keys()) {
    const found = taken.has(index) ? undefined : dateAt(around, index, monthFirst)
    if (!found) continue
    const { first, last, parts, loose } = found
    for (let at = first; at <= last; at++) taken.add(at)
    const [{ start }, { end }] = [lexemes[first] as Lexeme, lexemes[last] as Lexeme]
    dates.push({ kind: 'date', start, end, parts, ...(loose && { loose }) })
  }
  return dates
}

function dateAt(around: AroundMonth, index: number, monthFirst: boolean): DateSpan | undefined {
  const { date, means } = around.lexemes[index] as Lexeme
  if (date) {
    const { days, months, year } = date
    const parts: FactPart[] = [
      { role: 'day', readings: days.map(String) },
      { role: 'month', readings: months.map(String) },
      yearPart(year),
    ]
    return { first: index, last: index, parts, loose: false }
  }
  return means.month === undefined ? shortDate(around, index) : namedDate(around, index, monthFirst)
}

/** `am 12.10.`: the language tells such a date by the word before. */
function shortDate({ text, lexemes }: AroundMonth, index: number): DateSpan | undefined {
  const lexeme = lexemes[index] as Lexeme
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(lexeme.kind === 'number' ? western(lexeme.text) : '')
  if (!match || !lexemes[index - 1]?.means.before) return undefined
  const [, day = '', month = ''] = match
  const ends = text[lexeme.end] === '.' || month.length === 2
  if (!ends || !isDay(Number(day)) || !isMonth(Number(month))) return undefined
  const parts: FactPart[] = [
    { role: 'day', readings: [String(Number(day))] },
    { role: 'month', readings: [String(Number(month))] },
  ]
  return { first: index, last: index, parts, loose: false }
}
