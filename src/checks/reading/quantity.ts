import type { Fact, FactPart } from './fact.js'
import { decimal, type Figure } from './figures.js'
import type { Lexeme } from './lexeme.js'

/** A number or an amount while it is read, with the first and the last lexeme that it takes. */
export interface Quantity {
  first: number
  last: number
  figures: readonly Figure[]
  /** More that it may say. */
  further: readonly string[]
  /** The hours and minutes of a time. */
  parts?: readonly FactPart[]
  scale?: number
  /** Whether its figures alone may say it, too: the scale is glued to it, or another number's. */
  glued?: boolean
  unit?: string
  shared?: boolean
  gives?: boolean
  vague?: boolean
  loose: boolean
}

/** What a quantity states. */
export function factOf(lexemes: readonly Lexeme[], quantity: Quantity): Fact {
  const { first, last, figures, further, scale = 0, glued, unit, shared, gives, vague, loose } = quantity
  const plain = figures.map(({ whole, fraction }) => decimal(whole, fraction))
  const scaled = figures.map(({ whole, fraction }) => decimal(whole, fraction, scale))
  const readings = [...new Set([...scaled, ...further, ...(glued || scale === 0 ? plain : [])])]
  return {
    kind: 'quantity',
    start: (lexemes[first] as Lexeme).start,
    end: (lexemes[last] as Lexeme).end,
    parts: quantity.parts ?? [{ role: 'number', readings, ...spokenOf(readings) }],
    ...(unit !== undefined && { unit }),
    ...(shared && { shared }),
    ...(gives && { gives }),
    ...(vague && { vague }),
    ...(loose && { loose }),
  }
}

/** The decade that a year may begin, as words say it. */
function spokenOf([reading = '']: readonly string[]): Pick<FactPart, 'spoken'> {
  return /^1[5-9]\d0$/.test(reading) ? { spoken: [reading.slice(2)] } : {}
}
