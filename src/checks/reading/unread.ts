import type { Fact, FactPart } from './fact.js'
import { decimal, type Figure, western } from './figures.js'
import { gapBehind, SPACE } from './gaps.js'
import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity.js'
import { areJoined } from './sharing.js'
import { hoursLater } from './times.js'

/** The powers of ten that words multiply by in most languages: thousands, millions … */
const SCALES = [3, 6, 9, 12]

/** Further ones: myriads in East Asia, lakhs and crores in India. */
const SCALES_OF: readonly (readonly [script: RegExp, scales: readonly number[]])[] = [
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, [4, 8]],
  [
    /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}]/u,
    [5, 7],
  ],
]

/** Day and month, or hours and minutes: `12.10.`, `14.30`. */
const TWO_PARTS = /^(\d{1,2})\.(\d{2})$/

/**
 * Facts of a language of which the tool has no vocabulary, with all that their figures may say: what stands beside them
 * can't be read.
 */
export function unreadFacts(
  facts: readonly Fact[],
  quantities: readonly Quantity[],
  text: string,
  lexemes: readonly Lexeme[],
): Fact[] {
  const scales = scalesBehind(quantities, text, lexemes)
  return facts.map((fact, index) => {
    const { first, figures, parts } = quantities[index] as Quantity
    const digits = western((lexemes[first] as Lexeme).text)
    const possible = [...scaled(figures, scales[index] ?? []), ...shortened(digits)]
    return {
      ...fact,
      unread: true,
      parts: fact.parts.map((part, at) => withPossible(part, parts ? timeOf(part, at) : possible)),
    }
  })
}

const withPossible = (part: FactPart, possible: readonly string[]): FactPart =>
  possible.length > 0 ? { ...part, possible } : part

/** Of a time, the hours may be counted from noon. */
const timeOf = ({ readings: [hours = ''] }: FactPart, at: number): string[] =>
  at === 0 ? hoursLater(hours) : []

/** What each quantity may be multiplied by: a word behind it, or behind the one that it is joined with. */
function scalesBehind(
  quantities: readonly Quantity[],
  text: string,
  lexemes: readonly Lexeme[],
): (readonly number[])[] {
  const scales: (readonly number[])[] = []
  for (const [index, { last }] of [...quantities.entries()].reverse()) {
    const next = quantities[index + 1]
    const word = lexemes[last + 1]
    if (next && areJoined(text, lexemes, last, next.first)) scales[index] = scales[index + 1] ?? []
    else
      scales[index] =
        word?.kind === 'word' && SPACE.test(gapBehind(text, lexemes, last)) ? scalesOf(word) : []
  }
  return scales
}

function scalesOf({ text, means }: Lexeme): number[] {
  if (means.unit !== undefined) return []
  return [...SCALES, ...SCALES_OF.flatMap(([script, scales]) => (script.test(text) ? scales : []))]
}

const scaled = (figures: readonly Figure[], scales: readonly number[]): string[] =>
  figures.flatMap(({ whole, fraction }) => scales.map(scale => decimal(whole, fraction, scale)))

/** What two figures stand for where they are not all: the year of a century, the parts of a date or a time. */
function shortened(digits: string): string[] {
  if (/^\d\d$/.test(digits)) return [`19${digits}`, `20${digits}`]
  return (TWO_PARTS.exec(digits)?.slice(1) ?? []).map(part => decimal(part))
}
