import type { Language } from '../../languages/language.js'
import type { Fact } from './fact.js'
import { decimal, figuresOf, western } from './figures.js'
import { gapBehind, SPACE } from './gaps.js'
import type { Lexeme } from './lexeme.js'
import { factOf, type Quantity } from './quantity.js'
import { shareUnits } from './sharing.js'
import { afternoon, timeAt } from './times.js'
import { unreadFacts } from './unread.js'
import { PERCENT } from './vocabulary.js'

/** Between a number and its scale or unit. */
const BESIDE = /^[\s\u00a0\u202f.\-‑–]{0,2}$/

/** A letter before a number, or behind it, makes it part of a name: `G7`, `COVID-19`, `5G`. Arabic glues particles on. */
const NAME_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}][-‑]?$/u
const NAME_BEHIND = /^\p{Lu}/u

/** The numbers and amounts of a text that are no dates. Their lexemes are taken. */
export function quantitiesIn(
  text: string,
  lexemes: readonly Lexeme[],
  taken: Set<number>,
  language: Language | undefined,
): Fact[] {
  const quantities: Quantity[] = []
  for (const [index, { kind }] of lexemes.entries()) {
    if (kind !== 'number' || taken.has(index)) continue
    const quantity = timeOf(text, lexemes, index) ?? quantityAt(text, lexemes, taken, index, language)
    for (let at = quantity.first; at <= quantity.last; at++) taken.add(at)
    quantities.push(quantity)
  }
  shareUnits(text, lexemes, quantities)
  const facts = quantities.map(quantity => factOf(lexemes, quantity))
  return language ? facts : unreadFacts(facts, quantities, text, lexemes)
}

function timeOf(text: string, lexemes: readonly Lexeme[], index: number): Quantity | undefined {
  const time = timeAt(text, lexemes, index)
  return time && { ...time, first: index, figures: [], further: [], loose: false }
}

function quantityAt(
  text: string,
  lexemes: readonly Lexeme[],
  taken: ReadonlySet<number>,
  index: number,
  language: Language | undefined,
): Quantity {
  const number = lexemes[index] as Lexeme
  const figures = figuresOf(number.text, language?.numbers)
  const quantity: Quantity = {
    first: index,
    last: index,
    figures,
    further: [],
    loose: isInName(text, number),
  }
  if (!addScale(quantity, text, lexemes)) quantity.further = furtherReadings(text, lexemes, index)
  if (!addUnitBehind(quantity, text, lexemes)) addUnitBefore(quantity, text, lexemes, taken)
  return quantity
}

const isInName = (text: string, { start, end }: Lexeme): boolean =>
  NAME_BEFORE.test(text.slice(Math.max(0, start - 3), start)) || NAME_BEHIND.test(text.slice(end, end + 2))

/** Takes the scale behind a number, and the half behind that. */
function addScale(quantity: Quantity, text: string, lexemes: readonly Lexeme[]): boolean {
  const index = quantity.last
  const gap = gapBehind(text, lexemes, index)
  const { scale, glued } = lexemes[index + 1]?.means ?? {}
  if (scale === undefined || !(glued ? gap === '' : BESIDE.test(gap))) return false
  quantity.last++
  quantity.scale = scale
  if (glued) quantity.glued = true
  if (lexemes[index + 2]?.means.value === 0.5 && SPACE.test(gapBehind(text, lexemes, index + 1))) {
    quantity.last++
    quantity.further = quantity.figures.map(({ whole }) => decimal(whole, '5', scale))
  }
  return true
}

/** What a number without a scale may say by what stands beside it. */
function furtherReadings(text: string, lexemes: readonly Lexeme[], index: number): string[] {
  const { text: figure } = lexemes[index] as Lexeme
  const [next, gap] = [lexemes[index + 1], gapBehind(text, lexemes, index)]
  return [
    ...decade(figure, next, gap),
    ...sameCentury(lexemes, index, gapBehind(text, lexemes, index - 1)),
    ...afternoon(figure, next, gap),
  ]
}

/** Takes the unit behind a number. A sign that is glued to the next number alone is that one's. */
function addUnitBehind(quantity: Quantity, text: string, lexemes: readonly Lexeme[]): boolean {
  const at = quantity.last + 1
  const unit = lexemes[at]
  const gap = gapBehind(text, lexemes, quantity.last)
  if (unit?.means.unit === undefined || !BESIDE.test(gap)) return false
  const isGluedToNext = gapBehind(text, lexemes, at) === '' && lexemes[at + 1]?.kind === 'number'
  if (unit.kind === 'sign' && gap !== '' && isGluedToNext) return false
  quantity.last = at
  setUnit(quantity, unit)
  if (unit.kind === 'sign' && isGluedToNext) addCents(quantity, lexemes)
  return true
}

/** Takes the cents that are glued to the sign of a currency: `12€50`. */
function addCents(quantity: Quantity, lexemes: readonly Lexeme[]): void {
  const cents = western((lexemes[quantity.last + 1] as Lexeme).text)
  if (quantity.unit === PERCENT || !/^\d\d$/.test(cents)) return
  quantity.last++
  quantity.figures = quantity.figures.map(({ whole }) => ({ whole, fraction: cents }))
}

/** Takes the unit before a number: a sign, or a code in capitals. */
function addUnitBefore(
  quantity: Quantity,
  text: string,
  lexemes: readonly Lexeme[],
  taken: ReadonlySet<number>,
): void {
  const at = quantity.first - 1
  const unit = lexemes[at]
  if (unit?.means.unit === undefined || taken.has(at)) return
  if (!(unit.kind === 'sign' || unit.means.code === true) || !SPACE.test(gapBehind(text, lexemes, at))) return
  quantity.first = at
  setUnit(quantity, unit)
}

function setUnit(quantity: Quantity, { means: { unit, vague } }: Lexeme): void {
  if (unit !== undefined) quantity.unit = unit
  if (vague) quantity.vague = true
  quantity.loose = false
}

/** `90er` may say 1990. */
function decade(figure: string, next: Lexeme | undefined, gap: string): string[] {
  const digits = western(figure)
  if (!next?.means.decade || !/^[-‑'’]?$/.test(gap) || !/^\d+0$/.test(digits)) return []
  return digits.length === 2 ? [`19${digits}`, `20${digits}`] : []
}

/** `91` in `1990/91` may say 1991. */
function sameCentury(lexemes: readonly Lexeme[], index: number, gap: string): string[] {
  const [before, digits] = [lexemes[index - 1], western((lexemes[index] as Lexeme).text)]
  if (before?.kind !== 'number' || !/^[–—\-‑/]$/.test(gap) || !/^\d\d$/.test(digits)) return []
  const year = western(before.text)
  return /^[12]\d{3}$/.test(year) ? [year.slice(0, 2) + digits] : []
}
