import type { Language } from '../../languages/language.js'
import type { Fact, Part } from './fact.js'
import { western } from './figures.js'
import type { Lexeme } from './lexeme.js'
import { isDay, isMonth, isYear } from './numeric-dates.js'

/** Signs between the parts of a date. */
const BETWEEN = /^[\s\u00a0\u202f.,]{0,3}$/

/** Signs between two days of one month. */
const BETWEEN_DAYS = /^\.?[\s\u00a0\u202f]?[–—\-/,+&]?[\s\u00a0\u202f]?$/

/** The years of one or two figures before which an apostrophe stands. */
const SHORT_YEAR = /^[\s\u00a0\u202f]?['’]$/

/** Days of one month that are told together. */
const MOST_DAYS = 4

/** The dates of a text: in figures, with the name of the month, or such names alone. Their lexemes are taken. */
export function addDates(
  text: string,
  lexemes: readonly Lexeme[],
  taken: Set<number>,
  language: Language | undefined,
): Fact[] {
  const dates: Fact[] = []
  for (const [index, { date, means, start, end }] of lexemes.entries()) {
    if (date) {
      const { days, months, year } = date
      const parts: Part[] = [
        { role: 'day', readings: days.map(String) },
        { role: 'month', readings: months.map(String) },
        yearPart(year),
      ]
      taken.add(index)
      dates.push({ kind: 'date', start, end, parts })
    } else if (!taken.has(index)) {
      const found =
        means.month === undefined
          ? shortDate(text, lexemes, index)
          : namedDate(text, lexemes, taken, index, language?.numbers.dates.monthFirst === true)
      if (!found) continue
      for (let at = found.first; at <= found.last; at++) taken.add(at)
      const [first, last] = [lexemes[found.first] as Lexeme, lexemes[found.last] as Lexeme]
      dates.push({ kind: 'date', start: first.start, end: last.end, parts: found.parts, loose: found.loose })
    }
  }
  return dates
}

/** A date between two lexemes. */
interface Found {
  first: number
  last: number
  parts: Part[]
  loose: boolean
}

/** `am 12.10.`: the language tells such a date by the word before. */
function shortDate(text: string, lexemes: readonly Lexeme[], index: number): Found | undefined {
  const lexeme = lexemes[index] as Lexeme
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(lexeme.kind === 'number' ? western(lexeme.text) : '')
  if (!match || !lexemes[index - 1]?.means.before) return undefined
  const [, day = '', month = ''] = match
  const ends = text[lexeme.end] === '.' || month.length === 2
  if (!ends || !isDay(Number(day)) || !isMonth(Number(month))) return undefined
  const parts: Part[] = [
    { role: 'day', readings: [String(Number(day))] },
    { role: 'month', readings: [String(Number(month))] },
  ]
  return { first: index, last: index, parts, loose: false }
}

/** A month by its name, with the days before or behind it and the year behind. */
function namedDate(
  text: string,
  lexemes: readonly Lexeme[],
  taken: ReadonlySet<number>,
  index: number,
  monthFirst: boolean,
): Found {
  const gap = (at: number) => text.slice(lexemes[at]?.end ?? 0, lexemes[at + 1]?.start ?? 0)
  const isBetween = (at: number) => lexemes[at]?.means.between === true
  const month = lexemes[index]?.means.month as number
  let last = index
  const months = [month]
  // Arabic often gives a month both of its names.
  const other = lexemes[index + 1]?.means.month
  if (other !== undefined && (other === month ? gap(index).length <= 3 : gap(index) === '/')) {
    last++
    if (other !== month) months.push(other)
  }

  const days: string[] = []
  let first = index
  let before = index - 1
  while (isBetween(before) && BETWEEN.test(gap(before)) && index - before <= 2) before--
  if (before >= 0 && !taken.has(before) && dayOf(lexemes[before]) && BETWEEN.test(gap(before))) {
    days.push(dayOf(lexemes[before]) as string)
    first = before
    while (days.length < MOST_DAYS) {
      let other = first - 1
      while (isBetween(other) && first - other <= 2) other--
      if (lexemes[other]?.means.joins) other--
      while (isBetween(other) && first - other <= 4) other--
      const day = other < 0 || taken.has(other) ? undefined : dayOf(lexemes[other])
      const near = other === first - 1 ? BETWEEN_DAYS.test(gap(other)) : closeBy(other, first, gap)
      if (day === undefined || !near) break
      days.unshift(day)
      first = other
    }
  }
  if (monthFirst && days.length === 0) {
    for (let next = last + 1; days.length < MOST_DAYS; next++) {
      if (lexemes[next]?.means.joins && days.length > 0) next++
      const day = dayOf(lexemes[next])
      const near = days.length === 0 ? BETWEEN.test(gap(last)) : closeBy(last, next, gap)
      if (day === undefined || !near || lexemes[next + 1]?.means.scale || lexemes[next + 1]?.means.unit) break
      days.push(day)
      last = next
      if (isBetween(next + 1) && gap(next) === '') last = ++next
    }
  }

  let behind = last + 1
  while (isBetween(behind) && BETWEEN.test(gap(behind - 1)) && behind - last <= 2) behind++
  const year = taken.has(behind) ? undefined : yearOf(lexemes[behind], gap(behind - 1))
  if (year) last = behind
  const parts: Part[] = [
    ...days.map((day): Part => ({ role: 'day', readings: [day] })),
    ...months.map((month): Part => ({ role: 'month', readings: [String(month)] })),
    ...(year ? [year] : []),
  ]
  return { first, last, parts, loose: parts.length === months.length }
}

/** Whether words alone stand between two lexemes, no end of a sentence. */
function closeBy(from: number, to: number, gap: (at: number) => string): boolean {
  for (let at = from; at < to; at++) if (!BETWEEN_DAYS.test(gap(at))) return false
  return true
}

/** Two figures at the place of a day are meant as one, even if no month has as many. */
function dayOf(lexeme: Lexeme | undefined): string | undefined {
  const digits = lexeme?.kind === 'number' ? western(lexeme.text) : ''
  return /^\d{1,2}$/.test(digits) ? String(Number(digits)) : undefined
}

function yearOf(lexeme: Lexeme | undefined, gap: string): Part | undefined {
  const digits = lexeme?.kind === 'number' ? western(lexeme.text) : ''
  const wanted = SHORT_YEAR.test(gap) ? 2 : BETWEEN.test(gap) ? 4 : 0
  return /^\d+$/.test(digits) && digits.length === wanted && isYear(digits) ? yearPart(digits) : undefined
}

/** A year; of its last two figures, the century is not known. */
function yearPart(digits: string): Part {
  const readings = digits.length === 2 ? [`19${digits}`, `20${digits}`] : [digits]
  return { role: 'year', readings }
}
