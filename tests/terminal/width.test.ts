import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { padEnd, padStart, truncate, width } from '../../src/terminal/width.js'
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
    { numRuns: 200 },
  )
})

test('pads on the side asked for', () => {
  expect(padEnd('漢', 4)).toBe('漢  ')
  expect(padStart('محمّد', 6)).toBe('  محمّد')
  expect(padEnd('zu lang', 3)).toBe('zu lang')
})
