import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { graphemes } from '../../src/terminal/graphemes.js'
import { segments } from '../../src/terminal/segments.js'
import { runs } from '../runs.js'
import { plainText } from './alphabet.js'

const whole = (text: string, segmenter: Intl.Segmenter) =>
  Array.from(segmenter.segment(text), part => part.segment)

test.each(['grapheme', 'word'] as const)('cuts long text as the whole text would be cut: %s', granularity => {
  const segmenter = new Intl.Segmenter('de', { granularity })
  const words = fc.constantFrom(
    "can't",
    'z.B.',
    '30,2',
    ' ',
    '  ',
    'Größe',
    'محمّد',
    '🇩🇪',
    '👩‍👩‍👧',
    '\u{E0100}',
    '\r\n',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 150, maxLength: 900 }), parts => {
      const text = parts.join('')
      expect(segments(text, segmenter)).toEqual(whole(text, segmenter))
    }),
    runs(500),
  )
})

test('keeps a cluster whole that is longer than a piece', () => {
  const monster = `a${'\u0301'.repeat(3000)}`
  expect(graphemes(`b${monster}c`)).toEqual(['b', monster, 'c'])
})

test('takes long text without spaces in linear time', () => {
  expect(graphemes('ب'.repeat(100_000))).toHaveLength(100_000)
}, 10_000)

test('gives the text back', () => {
  fc.assert(
    fc.property(plainText, text => {
      expect(graphemes(text).join('')).toBe(text)
    }),
    runs(500),
  )
})

test('each Latin letter and sign is a cluster of its own, as the segmenter has it', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const text = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code))
    .filter(sign => /[\p{Script=Latin}\p{N}\p{P}\p{S} ]/u.test(sign))
    .join('')
  for (const own of [text, 'Größe „á“ – 5 €', 'e\u0301', 'a\r\nb', 'x\u00ADy', '👩‍👩‍👧 ©\uFE0F'])
    expect(graphemes(own)).toEqual(whole(own, segmenter))
})
