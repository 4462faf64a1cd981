import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { isNarrow } from '../../src/terminal/narrow.js'
import { terminalSafe } from '../../src/terminal/safe.js'
import { padEnd, padStart, truncate, width } from '../../src/terminal/width.js'
import { rows, runs } from '../runs.js'
import { plainText } from './alphabet.js'

test.each([
  ['', 0],
  ['Größe', 5],
  ['e\u0301', 1],
  ['Казахстан', 9],
  ['й', 1],
  ['محمّد', 4],
  ['مُحَمَّدٌ', 4],
  ['می‌خواهم', 7],
  ['漢字', 4],
  ['한국', 4],
  ['👩‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['❤️', 2],
  ['…', 1],
  ['█▓░·', 4],
  ['\u001B[31mrot\u001B[39m', 3],
])('%j is %i cells wide', (text, cells) => {
  expect(width(text)).toBe(cells)
})

test('what needs no tables is as wide as they say, alone and beside others', () => {
  const from = (first: number, last: number) =>
    Array.from({ length: last - first }, (_, index) => String.fromCharCode(first + index))
  const all = [...from(1, 0x2800), ...from(0xfb00, 0x10000)]
  const other = rows(all, 20).filter(
    sign => width(sign) !== stringWidth(sign) || width(`a${sign}\u0628`) !== stringWidth(`a${sign}\u0628`),
  )
  expect(other).toEqual([])
})

test('so is any line of them', () => {
  const sign = fc.constantFrom(
    ...'aß 1дйبمِ…↑⏎✓█│\u064B\u0301\u200B\u200C\u200F\u2067\u2069\u0489\uFEFB\uFEE4\u00A9\u2030',
  )
  fc.assert(
    fc.property(fc.string({ unit: sign }), text => {
      expect(width(text)).toBe(stringWidth(text))
    }),
  )
})

test('counts long text in pieces like short text', () => {
  const line = '\u001B[31mمحمّد 👩‍👩‍👧 漢\u001B[39m '
  expect(width(line.repeat(500))).toBe(500 * width(line))
  expect(width(`a${'\u0301'.repeat(5000)}`)).toBe(1)
})

test.each([
  ['Kasachstan', 10, 'Kasachstan'],
  ['Kasachstan', 9, 'Kasachst…'],
  ['Kasachstan', 1, '…'],
  ['Kasachstan', 0, ''],
  ['ab cd', 4, 'ab…'],
  ['漢字漢', 5, '漢字…'],
  ['漢字漢', 4, '漢…'],
  ['محمّد', 3, 'مح…'],
  ['a👩‍👩‍👧b', 3, 'a…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
])('truncates %j to %i cells', (text, cells, expected) => {
  expect(truncate(text, cells)).toBe(expected)
})

test('truncates and pads to the width asked for', () => {
  fc.assert(
    fc.property(plainText, fc.nat(30), (text, cells) => {
      const short = truncate(text, cells)
      expect(width(short)).toBeLessThanOrEqual(cells)
      expect(width(padEnd(short, cells))).toBe(cells)
      expect(width(padStart(short, cells))).toBe(cells)
    }),
    runs(1000),
  )
})

test('pads on the side asked for', () => {
  expect(padEnd('漢', 4)).toBe('漢  ')
  expect(padStart('محمّد', 6)).toBe('  محمّد')
  expect(padEnd('zu lang', 3)).toBe('zu lang')
})

test('what is narrow is as long as it is wide, and falls into its letters', () => {
  const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })
  const narrow = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(isNarrow)
  const letter = fc.constantFrom(...narrow)
  fc.assert(
    fc.property(fc.array(letter, { minLength: 40, maxLength: 60 }), letters => {
      const text = letters.join('')
      expect(stringWidth(text)).toBe(text.length)
      expect(Array.from(segmenter.segment(text), ({ segment }) => segment)).toEqual(letters)
      expect(terminalSafe(text)).toBe(text)
    }),
    runs(1000),
  )
})
