import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { graphemes } from '../../src/terminal/graphemes.js'
import { width } from '../../src/terminal/width.js'
import { wrap } from '../../src/terminal/wrap.js'
import { runs } from '../runs.js'
import { plainText } from './alphabet.js'

test.each([
  ['Das ist ein Satz.', 8, ['Das ist', 'ein', 'Satz.']],
  ['Das ist ein Satz.', 80, ['Das ist ein Satz.']],
  ['', 5, ['']],
  ['   ', 5, ['']],
  ['  a  b  ', 5, ['a  b']],
  ['eins\n\nzwei', 10, ['eins', '', 'zwei']],
  ['siehe https://example.org/pfad gut', 10, ['siehe', 'https://ex', 'ample.org/', 'pfad gut']],
  ['10\u00A0% von', 5, ['10\u00A0%', 'von']],
  ['漢字漢字', 5, ['漢字', '漢字']],
  ['漢a', 1, ['…', 'a']],
  ['نمو الناتج المحلّي', 10, ['نمو الناتج', 'المحلّي']],
  ['абв где', 0, ['а', 'б', 'в', 'г', 'д', 'е']],
])('wraps %j into %i cells', (text, cells, lines) => {
  expect(wrap(text, cells)).toEqual(lines)
})

const widest = (text: string) => Math.max(0, ...graphemes(text).map(width))

test('keeps every line within its cells, without spaces at its ends', () => {
  fc.assert(
    fc.property(plainText, fc.integer({ min: 1, max: 30 }), (text, cells) => {
      for (const line of wrap(text, cells)) {
        expect(width(line)).toBeLessThanOrEqual(cells)
        expect(line).not.toMatch(/^ | $|\n/)
      }
    }),
    runs(1000),
  )
})

test('loses nothing but spaces, as long as each cluster fits', () => {
  fc.assert(
    fc.property(plainText, fc.integer({ min: 2, max: 30 }), (text, cells) => {
      fc.pre(widest(text) <= cells)
      const lines = wrap(text, cells)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[ \n]/g, ''))
      if (width(text) <= cells && !/^ | $|\n/.test(text)) expect(lines).toEqual([text])
    }),
    runs(1000),
  )
})
