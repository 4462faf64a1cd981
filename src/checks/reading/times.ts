import type { FactPart } from './fact.js'
import { decimal, western } from './figures.js'
import { gapBehind, SPACE } from './gaps.js'
import type { Lexeme } from './lexeme.js'

/** A time of the day: its last lexeme, its hours and minutes. */
export interface Time {
  last: number
  parts: FactPart[]
}

/** The time that begins at a lexeme: `14:30`, `14.30 Uhr`, `2.30 p.m.`. Full hours have no minutes. */
export function timeAt(text: string, lexemes: readonly Lexeme[], index: number): Time | undefined {
  const [number, second] = [lexemes[index] as Lexeme, lexemes[index + 1]]
  const gap = gapBehind(text, lexemes, index)
  const split = second?.kind === 'number' && gap === ':'
  const clock = !split && (second?.means.clock || second?.means.afternoon) && SPACE.test(gap)
  const match = /^(\d{1,2})[:.](\d\d)$/.exec(
    split ? `${western(number.text)}:${western(second.text)}` : clock ? western(number.text) : '',
  )
  const [, hours = '', minutes = ''] = match ?? []
  if (!match || Number(hours) > 24 || Number(minutes) > 59) return undefined
  const last = index + (split ? 1 : 0)
  const later = afternoon(hours, lexemes[last + 1], gapBehind(text, lexemes, last))
  return {
    last,
    parts: [
      { role: 'number', readings: [decimal(hours), ...later] },
      ...(minutes === '00' ? [] : [{ role: 'number' as const, readings: [decimal(minutes)] }]),
    ],
  }
}

/** `2 p.m.` may say 14. */
export function afternoon(figure: string, next: Lexeme | undefined, gap: string): string[] {
  return next?.means.afternoon && SPACE.test(gap) ? hoursLater(western(figure)) : []
}

/** The same hour behind noon, counted from midnight. */
export function hoursLater(digits: string): string[] {
  return /^\d{1,2}$/.test(digits) && Number(digits) < 12 ? [String(Number(digits) + 12)] : []
}
