import type { FactPart } from './fact.js'
import { western } from './figures.js'
import { gapBehind } from './gaps.js'
import type { Lexeme } from './lexeme.js'
import { isYear } from './numeric-dates.js'

/** Signs between the parts of a date. */
const BETWEEN = /^[\s\u00a0\u202f.,]{0,3}$/

/** Signs between two days of one month. */
const BETWEEN_DAYS = /^\.?[\s\u00a0\u202f]?[–—\-/,+&]?[\s\u00a0\u202f]?$/

/** What stands before the years of one or two figures: an apostrophe. */
const SHORT_YEAR = /^[\s\u00a0\u202f]?['’]$/

/** Days of one month that are told together. */
const MOST_DAYS = 4

/** A date with the lexemes that it takes, from the first to the last. */
export interface DateSpan {
  first: number
  last: number
  parts: FactPart[]
  /** Whether it is a month alone. */
  loose: boolean
}

/** The text around a month: its lexemes, and those that other dates have. */
export interface AroundMonth {
  text: string
  lexemes: readonly Lexeme[]
  taken: ReadonlySet<number>
}

/** A month by its name, with the days before or behind it and the year behind. */
export function namedDate(around: AroundMonth, index: number, monthFirst: boolean): DateSpan {
  const month = monthsAt(around, index)
  const before = daysBefore(around, index)
  const none = { days: [], last: month.last }
  const behind = monthFirst && before.days.length === 0 ? daysBehind(around, month.last) : none
  const year = yearBehind(around, behind.last)
  const parts: FactPart[] = [
    ...[...before.days, ...behind.days].map((day): FactPart => ({ role: 'day', readings: [day] })),
    ...month.months.map((month): FactPart => ({ role: 'month', readings: [String(month)] })),
    ...(year ? [year.part] : []),
  ]
  return {
    first: before.first,
    last: year?.last ?? behind.last,
    parts,
    loose: parts.length === month.months.length,
  }
}

const gapAt = ({ text, lexemes }: AroundMonth, at: number): string => gapBehind(text, lexemes, at)

const isBetween = ({ lexemes }: AroundMonth, at: number): boolean => lexemes[at]?.means.between === true

/** The month at a lexeme, and where the next one says it again or names another: Arabic often gives a month both of its names. */
function monthsAt(around: AroundMonth, index: number): { months: number[]; last: number } {
  const [month, other] = [index, index + 1].map(at => around.lexemes[at]?.means.month) as [number, number?]
  const gap = gapAt(around, index)
  if (other === undefined || !(other === month ? gap.length <= 3 : gap === '/'))
    return { months: [month], last: index }
  return { months: other === month ? [month] : [month, other], last: index + 1 }
}

/** The days before a month: `12.`, `12. bis 14.`, `12th, 13th and 14th of`. */
function daysBefore(around: AroundMonth, index: number): { days: string[]; first: number } {
  let at = index - 1
  while (isBetween(around, at) && BETWEEN.test(gapAt(around, at)) && index - at <= 2) at--
  const day = dayAt(around, at)
  if (day === undefined || !BETWEEN.test(gapAt(around, at))) return { days: [], first: index }
  const days = [day]
  let first = at
  while (days.length < MOST_DAYS) {
    const other = dayJoinedBefore(around, first)
    if (!other) break
    days.unshift(other.day)
    first = other.at
  }
  return { days, first }
}

/** The day that a sign or a word joins with the one at a lexeme. */
function dayJoinedBefore(around: AroundMonth, first: number): { day: string; at: number } | undefined {
  let at = first - 1
  while (isBetween(around, at) && first - at <= 2) at--
  if (around.lexemes[at]?.means.joins) at--
  while (isBetween(around, at) && first - at <= 4) at--
  const day = dayAt(around, at)
  return day !== undefined && areSameDate(around, at, first) ? { day, at } : undefined
}

/** The days behind a month: `12`, `12th`, `12 and 14`. What has a unit or a scale is no day. */
function daysBehind(around: AroundMonth, month: number): { days: string[]; last: number } {
  const { lexemes } = around
  const days: string[] = []
  let last = month
  for (let next = month + 1; days.length < MOST_DAYS; next++) {
    if (lexemes[next]?.means.joins && days.length > 0) next++
    const day = dayOf(lexemes[next])
    const isNear = days.length === 0 ? BETWEEN.test(gapAt(around, last)) : areSameDate(around, last, next)
    const { scale, unit } = lexemes[next + 1]?.means ?? {}
    if (day === undefined || !isNear || scale || unit) break
    days.push(day)
    last = next
    if (isBetween(around, next + 1) && gapAt(around, next) === '') last = ++next
  }
  return { days, last }
}

function yearBehind(around: AroundMonth, last: number): { part: FactPart; last: number } | undefined {
  let at = last + 1
  while (isBetween(around, at) && BETWEEN.test(gapAt(around, at - 1)) && at - last <= 2) at++
  const part = around.taken.has(at) ? undefined : yearOf(around.lexemes[at], gapAt(around, at - 1))
  return part && { part, last: at }
}

/** Whether signs and words alone stand between two lexemes, no end of a sentence. */
function areSameDate(around: AroundMonth, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BETWEEN_DAYS.test(gapAt(around, at))) return false
  return true
}

const dayAt = ({ lexemes, taken }: AroundMonth, at: number): string | undefined =>
  at < 0 || taken.has(at) ? undefined : dayOf(lexemes[at])

/** Two figures at the place of a day are meant as one, even if no month has as many. */
function dayOf(lexeme: Lexeme | undefined): string | undefined {
  const digits = lexeme?.kind === 'number' ? western(lexeme.text) : ''
  return /^\d{1,2}$/.test(digits) ? String(Number(digits)) : undefined
}

function yearOf(lexeme: Lexeme | undefined, gap: string): FactPart | undefined {
  const digits = lexeme?.kind === 'number' ? western(lexeme.text) : ''
  const wanted = SHORT_YEAR.test(gap) ? 2 : BETWEEN.test(gap) ? 4 : 0
  return /^\d+$/.test(digits) && digits.length === wanted && isYear(digits) ? yearPart(digits) : undefined
}

/** A year; of its last two figures, the century is not known. */
export function yearPart(digits: string): FactPart {
  const readings = digits.length === 2 ? [`19${digits}`, `20${digits}`] : [digits]
  return { role: 'year', readings }
}
