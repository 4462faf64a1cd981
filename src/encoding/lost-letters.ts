import type { Damage } from './damage.js'
import { proseOf } from './prose.js'

/** What stands for bytes that nobody could read, and controls that no text has. */
const NO_LETTER = /[\uFFFD\x1A\x80-\x9F]+/g

/** Question marks that stand where a word stands. */
const NO_WORD = /(?<![^\s«„“‚‘"'([*_—–-])\?{2,}/g

/** Question marks of a row from which on one row alone tells: who is astonished writes them behind a word. */
const ROW = 4

/** A question mark where a letter stands. */
const NO_LETTER_OF_WORD = /(?:(?<!\p{L})\p{L}+|(?<!\S))\?\p{Ll}+/gu

/** Pieces of a text where signs stand for letters that are lost; what stands in the source just so is meant. */
export function lostLetters(text: string, source: string): Damage[] {
  const found = [...piecesOf(text, NO_LETTER), ...questionMarks(text, source)]
  return found.filter(({ text }) => !source.includes(text))
}

function questionMarks(text: string, source: string): Damage[] {
  if (!text.includes('?')) return []
  const prose = proseOf(text)
  const rows = piecesOf(prose, NO_WORD)
  const telling = rows.length > 1 || !/\p{L}/u.test(prose)
  const words = telling ? rows : rows.filter(row => row.text.length >= ROW)
  if (words.length > 0 || askedIn(text) <= askedIn(source)) return words
  return piecesOf(prose, NO_LETTER_OF_WORD)
}

/** How often a text asks. */
const askedIn = (text: string) => text.match(/[?؟？]/g)?.length ?? 0

function piecesOf(text: string, pattern: RegExp): Damage[] {
  return [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({
    kind: 'lost',
    start: index,
    end: index + piece.length,
    text: piece,
  }))
}
