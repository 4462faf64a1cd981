import type { Range } from '../../text/range.js'
import { western } from './figures.js'

/** A date in figures. Of `10/12/2021`, either may be the day. */
export interface NumericDate extends Range {
  days: readonly number[]
  months: readonly number[]
  year: string
}

const DATE =
  /(?<![\p{Nd}.,/-])(\p{Nd}{4}|\p{Nd}{1,2})(\.[ \u00a0\u202f]?|\/|-)(\p{Nd}{1,2})\2(\p{Nd}{4}|\p{Nd}{1,2})(?!\p{Nd}|[./-]\p{Nd})/gu

/** The dates in figures in a text: `12.10.2021`, `12/10/21`, `2021-10-12`. */
export function numericDates(text: string): NumericDate[] {
  if (!/\p{Nd}[./-]/u.test(text)) return []
  return [...text.matchAll(DATE)].flatMap(match => {
    const [, first = '', sign = '', second = '', third = ''] = match.map(western)
    const [year, day] = first.length === 4 ? [first, third] : [third, first]
    const orders: (readonly [string, string])[] = [[day, second]]
    if (sign === '/' && first.length !== 4) orders.push([second, day])
    const valid = orders
      .map(([day, month]) => ({ day: Number(day), month: Number(month) }))
      .filter(({ day, month }) => isDay(day) && isMonth(month))
    if (valid.length === 0 || !isYear(year)) return []
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        days: valid.map(({ day }) => day),
        months: valid.map(({ month }) => month),
        year,
      },
    ]
  })
}

/** Whether a month may have this day. */
export const isDay = (day: number): boolean => day >= 1 && day <= 31

/** Whether a year has this month, counted from 1. */
export const isMonth = (month: number): boolean => month >= 1 && month <= 12

/** Whether digits are a year, or its last two. */
export const isYear = (digits: string): boolean =>
  digits.length === 2 || (digits.length === 4 && digits[0] !== '0')
