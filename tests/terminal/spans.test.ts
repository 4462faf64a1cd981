import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { present } from '../../src/terminal/bidi.js'
import { presentSpans, type Span, wrapSpans } from '../../src/terminal/spans.js'
import { wrap } from '../../src/terminal/wrap.js'
import { anyMode, languageDirection, plainText } from './alphabet.js'

const mark = (text: string) => `<${text}>`

test('styles follow their words through reordering', () => {
  const spans = [{ text: 'نمو ' }, { text: '30,2%', paint: mark }, { text: ' في GDP' }]
  expect(presentSpans(spans, 'rtl', 'visual')).toBe('GDP ﻲﻓ <%30,2> ﻮﻤﻧ')
  expect(presentSpans(spans, 'rtl', 'isolate')).toBe('\u2067نمو <30,2%> في GDP\u2069')
  expect(presentSpans(spans, 'rtl', 'logical')).toBe('نمو <30,2%> في GDP')
})

test('a style is cut in two where reordering parts its words', () => {
  const spans = [{ text: 'ab و', paint: mark }, { text: 'ح cd' }]
  expect(presentSpans(spans, 'ltr', 'visual')).toBe('<ab >ﺡ<ﻭ> cd')
})

test('a ligature over two spans is painted as its lam', () => {
  expect(presentSpans([{ text: 'ل', paint: mark }, { text: 'ا' }], 'rtl', 'visual')).toBe('<ﻻ>')
})

const asSpans = (text: string, cut: number): Span[] => [
  { text: text.slice(0, cut) },
  { text: text.slice(cut) },
]

test('spans without styles wrap and look like their text', () => {
  fc.assert(
    fc.property(
      plainText,
      fc.nat(60),
      fc.integer({ min: 2, max: 20 }),
      languageDirection,
      anyMode,
      (text, cut, cells, base, mode) => {
        const lines = wrapSpans(asSpans(text, cut), cells)
        const shown = lines.map(line => presentSpans(line, base, mode))
        const ellipsis = wrap(text, cells).some(line => line === '…')
        if (!ellipsis) expect(shown).toEqual(wrap(text, cells).map(line => present(line, base, mode)))
      },
    ),
    { numRuns: 200 },
  )
})
