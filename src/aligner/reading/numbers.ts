import type { Item } from './item.js'

/** A digit group with the separators that any of the locales puts between digits. */
const NUMBER = /\p{Nd}(?:[.,٫٬'’\u00a0\u202f ]?\p{Nd})*/gu

/**
 * Numbers as keys that no locale changes: the digits alone, in Western form. `30,2`, `30.2` and `٣٠٫٢` are `302`; that
 * `302` is so as well costs less than guessing which separator a text means.
 */
export function numbers(text: string): Item[] {
  return (text.match(NUMBER) ?? []).flatMap(split).map(number => ({ key: digits(number), text: number }))
}

/** A space separates thousands only before three digits: `12 2019` are two numbers. */
function split(number: string): string[] {
  const parts = number.split(/[ \u00a0\u202f]/)
  return parts.slice(1).every(part => part.length === 3) ? [number] : parts
}

function digits(number: string): string {
  if (!/[^\0-\x7F]/.test(number)) return number.replace(/\D/g, '')
  return [...number.matchAll(/\p{Nd}/gu)].map(([digit]) => westernOf(digit)).join('')
}

/** Decimal digits of all scripts stand in runs of ten, from zero to nine. */
function westernOf(digit: string): string {
  const code = digit.codePointAt(0) as number
  if (code < 0x80) return digit
  let zero = code
  while (zero > code - 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
