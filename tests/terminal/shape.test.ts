import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shape, shapeLetters } from '../../src/terminal/shape.js'
import { runs } from '../runs.js'
import { hardText } from './alphabet.js'

const codes = (text: string) =>
  Array.from(text, letter => letter.codePointAt(0)?.toString(16).toUpperCase()).join(' ')

// Compared with `fribidi` 1.0.8, but for vocalised lam-alef, which it doesn't join.
test.each([
  ['lam-alef alone', 'لا', 'FEFB'],
  ['lam-alef after a letter', 'بلا', 'FE91 FEFC'],
  ['each alef has its ligature', 'لآ لأ لإ', 'FEF5 20 FEF7 20 FEF9'],
  ['lam-alef keeps the marks of both', 'لَاً', 'FEFB 64E 64B'],
  ['definite article', 'السلام', 'FE8D FEDF FEB4 FEFC FEE1'],
  ['marks are looked through', 'محمّد', 'FEE3 FEA4 FEE4 651 FEAA'],
  ['final alef maksura', 'على', 'FECB FEE0 FEF0'],
  ['isolated alef maksura', 'وى', 'FEED FEEF'],
  ['Uyghur initial alef maksura', 'ىا', 'FBE8 FE8E'],
  ['hamza joins nothing', 'سماء', 'FEB3 FEE4 FE8E FE80'],
  ['tatweel joins both sides', 'ـهـ', '640 FEEC 640'],
  ['tatweel before lam-alef', 'ـلا', '640 FEFC'],
  ['Persian letters and ZWNJ', 'می‌گ', 'FEE3 FBFD 200C FB92'],
  ['ZWJ asks for the joined form', 'ه\u200D', 'FEEB 200D'],
  ['ZWNJ keeps lam and alef apart', 'ل\u200Cا', 'FEDD 200C FE8D'],
  ['Urdu letters', 'ٹیکس', 'FB68 FBFF FB91 FEB2'],
  ['a letter without forms still joins', 'بټب', 'FE91 67C FE90'],
  ['decomposed hamza', 'ل\u0627\u0654', 'FEFB 654'],
  ['digits and Latin break joins', 'ب1ب', 'FE8F 31 FE8F'],
])('%s', (_, text, expected) => {
  expect(codes(shape(text))).toBe(expected)
})

test.each(['', 'Größe', 'Казахстан', 'שלום', '12,5 %'])('leaves %j alone', text => {
  expect(shape(text)).toBe(text)
})

test('keeps places, and NFKC leads back to the text', () => {
  fc.assert(
    fc.property(hardText, text => {
      const letters = Array.from(text)
      expect(shapeLetters(letters)).toHaveLength(letters.length)
      const sorted = (value: string) => Array.from(value.normalize('NFKC')).sort()
      expect(sorted(shape(text))).toEqual(sorted(text))
    }),
    runs(1000),
  )
})
