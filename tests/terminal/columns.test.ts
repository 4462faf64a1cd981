import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sideBySide } from '../../src/terminal/columns.js'
import { width } from '../../src/terminal/width.js'
import { runs } from '../runs.js'
import { anyMode, hardText, languageDirection } from './alphabet.js'

test('lays German, Russian and Arabic side by side', () => {
  const lines = sideBySide(
    [
      { text: 'Die Wirtschaft wuchs.', direction: 'ltr' },
      { text: 'Рост экономики.', direction: 'ltr' },
      { text: 'نمو لا 5%', direction: 'rtl' },
    ],
    [10, 9, 6],
    { mode: 'visual' },
  )
  expect(lines).toEqual([
    'Die        │ Рост      │  ﻻ ﻮﻤﻧ',
    'Wirtschaft │ экономики │     %5',
    'wuchs.     │ .         │       ',
  ])
})

test('keeps padding outside of isolates', () => {
  expect(sideBySide([{ text: 'نمو', direction: 'rtl' }], [5], { mode: 'isolate' })).toEqual([
    '  \u2067نمو\u2069',
  ])
})

test('paints spans and whole columns after laying out', () => {
  const mark = (text: string) => `\u001B[31m${text}\u001B[39m`
  const cell = { text: [{ text: 'eins ' }, { text: 'zwei drei', paint: mark }], direction: 'ltr' as const }
  expect(sideBySide([cell], [9], { mode: 'visual', style: (line, column) => `${column}:${line}` })).toEqual([
    '0:eins \u001B[31mzwei\u001B[39m',
    '0:\u001B[31mdrei\u001B[39m     ',
  ])
})

test.each([
  ['no columns', [], [], []],
  ['an empty paragraph', [{ text: '', direction: 'ltr' as const }], [3], ['   ']],
  ['a wide character in one cell', [{ text: '漢', direction: 'ltr' as const }], [1], ['…']],
])('%s', (_, cells, widths, lines) => {
  expect(sideBySide(cells, widths, { mode: 'visual' })).toEqual(lines)
})

test('all lines are straight, whatever the text', () => {
  const cell = fc.record({ text: hardText, direction: languageDirection })
  const column = fc.tuple(cell, fc.integer({ min: 1, max: 20 }))
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), anyMode, (columns, mode) => {
      const widths = columns.map(([, cells]) => cells)
      const expected = widths.reduce((sum, cells) => sum + cells, 0) + 3 * (widths.length - 1)
      for (const line of sideBySide(
        columns.map(([text]) => text),
        widths,
        { mode },
      )) {
        expect(width(line)).toBe(expected)
      }
    }),
    runs(1000),
  )
})
