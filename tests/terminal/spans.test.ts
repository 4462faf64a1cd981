import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type BidiMode, type Direction, present } from '../../src/terminal/bidi.js'
import { graphemes } from '../../src/terminal/graphemes.js'
import { shape } from '../../src/terminal/shape.js'
import { type Span, wrapSpans } from '../../src/terminal/spans.js'
import { width } from '../../src/terminal/width.js'
import { lineRanges, wrap } from '../../src/terminal/wrap.js'
import { runs } from '../runs.js'
import { anyMode, languageDirection, plainText } from './alphabet.js'

const mark = (text: string) => `<${text}>`

/** What stands from left to right, given the shaped words in that order. */
const reversed = (text: string) => graphemes(shape(text)).reverse().join('')

const oneLine = (spans: readonly Span[], base: Direction, mode: BidiMode) =>
  wrapSpans(spans, 80, base, mode).join('⏎')

test('styles follow their words through reordering', () => {
  const spans = [{ text: 'نمو ' }, { text: '30,2%', paint: mark }, { text: ' في GDP' }]
  expect(oneLine(spans, 'rtl', 'visual')).toBe('GDP ﻲﻓ <%30,2> ﻮﻤﻧ')
  expect(oneLine(spans, 'rtl', 'isolate')).toBe('\u2067نمو <30,2%> في GDP\u2069')
  expect(oneLine(spans, 'rtl', 'logical')).toBe('نمو <30,2%> في GDP')
})

test('a style is cut in two where reordering parts its words', () => {
  const spans = [{ text: 'ab و', paint: mark }, { text: 'ح cd' }]
  expect(oneLine(spans, 'ltr', 'visual')).toBe('<ab >ﺡ<ﻭ> cd')
})

test('a ligature over two spans is painted as its lam', () => {
  expect(oneLine([{ text: 'ل', paint: mark }, { text: 'ا' }], 'rtl', 'visual')).toBe('<ﻻ>')
})

test('a style goes on in the next line', () => {
  const red = (text: string) => `\u001B[31m${text}\u001B[39m`
  const spans = [{ text: 'نمو ab' }, { text: 'cd efgh', paint: red }, { text: '/12' }]
  expect(wrapSpans(spans, 8, 'rtl', 'visual')).toEqual([
    `ab${red('cd')} ${reversed('نمو')}`,
    `${red('efgh')}/12`,
  ])
  expect(wrapSpans(spans, 8, 'rtl', 'isolate')).toEqual([
    `\u2067نمو \u2066ab${red('cd')}\u2069\u2069`,
    `\u2067\u2066${red('efgh')}/12\u2069\u2069`,
  ])
})

describe('lines of a paragraph, visual', () => {
  const lines = (text: string, cells: number, base: Direction = 'rtl') =>
    wrapSpans([{ text }], cells, base, 'visual')

  test('a link over many lines is read from left to right', () => {
    const link =
      'https://en.armradio.am/2022/01/13/withdrawal-of-csto-peacekeepers-from-kazakhstan-to-be-completed-on-january-19/'
    expect(lines(`والشرطة. (المصدر: ${link})`, 24)).toEqual([
      `:${reversed('المصدر')}) .${reversed('والشرطة')}`,
      'https://en.armradio.am/2',
      '022/01/13/withdrawal-of-',
      'csto-peacekeepers-from-k',
      'azakhstan-to-be-complete',
      '(/d-on-january-19',
    ])
  })

  test.each([
    ['a range in a Latin name', 'في F-16 2020/21 and ب', 13, [`F-16 ${reversed('في')}`, 'ﺏ 2020/21 and']],
    ['a number after an Arabic word', 'نمو 5%', 4, [reversed('نمو'), '%5']],
    ['a new paragraph knows nothing of the one before', 'نمو\n5%', 4, [reversed('نمو'), '5%']],
    ['brackets opened on the line before', 'ab (نمو cd) ef', 6, ['ab', `${reversed('نمو')})`, 'ef (cd']],
    ['forms of letters at the break', 'سلام', 2, ['\uFEE0\uFEB3', '\uFEE1\uFE8E']],
    ['no ligature over the break', 'لا', 1, ['\uFEDF', '\uFE8E']],
    ['a wide space at the end of a line', 'نمو abc\u3000 def', 6, [reversed('نمو'), '\u3000abc', 'def']],
    [
      'emoji and letters beyond U+FFFF',
      'أ 🙂\u{1E900}🙂\u{1E901} a',
      3,
      ['ﺃ', '\u{1E900}🙂', '\u{1E901}🙂', 'a'],
    ],
  ])('%s', (_, text, cells, expected) => {
    expect(lines(text, cells)).toEqual(expected)
  })

  test('left to right, an Arabic quotation over two lines', () => {
    expect(lines('Er: قال 12 - 13 نعم', 10, 'ltr')).toEqual([
      `Er: 12 ${reversed('قال')}`,
      `${reversed('نعم')} 13 -`,
    ])
  })

  test('takes time linear in the text, digits too', () => {
    expect(lines('1 '.repeat(50_000), 80)).toHaveLength(1250)
  })
})

describe('lines of a paragraph, isolated', () => {
  const lines = (text: string, cells: number, base: Direction) =>
    wrapSpans([{ text }], cells, base, 'isolate').map(line =>
      line.replaceAll('\u2066', '{l ').replaceAll('\u2067', '{r ').replaceAll('\u2069', '}'),
    )

  test.each([
    [
      'a link',
      'نص https://a.b/2022/01 نص',
      10,
      'rtl',
      ['{r نص}', '{r {l https://a.}}', '{r {l b/2022/01}}', '{r نص}'],
    ],
    [
      'its last piece before other words',
      'نص abc/022/01 نص',
      8,
      'rtl',
      ['{r نص}', '{r {l abc/022/}}', '{r {l 01} نص}'],
    ],
    ['a Latin name', 'نص United Nations نص', 10, 'rtl', ['{r نص {l United}}', '{r {l Nations} نص}']],
    ['an Arabic quotation', 'Wort قال: نعم', 9, 'ltr', ['{l Wort {r قال:}}', '{l {r نعم}}']],
    ['nothing is broken', 'نص GDP نص', 6, 'rtl', ['{r نص GDP}', '{r نص}']],
    ['nor in another paragraph', 'نص GDP\nGDP', 6, 'rtl', ['{r نص GDP}', '{r GDP}']],
  ] as const)('%s', (_, text, cells, base, expected) => {
    expect(lines(text, cells, base)).toEqual(expected)
  })
})

/** What stays the same of a line when it is reordered, mirrored and shaped. */
const clustersOf = (line: string) =>
  graphemes(line)
    .flatMap(cluster => (/^[\uFEF5-\uFEFC]/.test(cluster) ? graphemes(cluster.normalize('NFKC')) : [cluster]))
    .map(cluster =>
      cluster.normalize('NFKC').replace(/^[)\]»>]/, closing => '([«<'.charAt(')]»>'.indexOf(closing))),
    )
    .sort()

const mixedText = fc
  .array(
    fc.constantFrom(
      ...[
        'ا',
        'ل',
        'لا',
        'مُ',
        'س',
        'ש',
        'a',
        'b',
        'Zé',
        '1',
        '20',
        '٣',
        '/',
        ':',
        '-',
        '.',
        ',',
        '%',
        ' ',
        ' ',
        ' ',
        '\n',
      ],
      ...['(', ')', '[', ']', '«', '»', '<', '>', '🙂', '\u{1E900}'],
    ),
    { maxLength: 80 },
  )
  .map(parts => parts.join(''))

test('each line shows exactly the clusters of its place in the text', () => {
  fc.assert(
    fc.property(mixedText, fc.integer({ min: 2, max: 30 }), languageDirection, (text, cells, base) => {
      const shown = wrapSpans([{ text }], cells, base, 'visual')
      const logical = lineRanges(text, cells).map(({ start, end }) => text.slice(start, end))
      expect(shown.map(clustersOf)).toEqual(logical.map(clustersOf))
    }),
    runs(5000),
  )
})

test('a paragraph that fits is presented as a line by itself', () => {
  fc.assert(
    fc.property(fc.oneof(plainText, mixedText), languageDirection, anyMode, (text, base, mode) => {
      const line = text.replaceAll('\n', ' ').replace(/^ +| +$/g, '')
      expect(wrapSpans([{ text: line }], Math.max(1, width(line)), base, mode)).toEqual([
        present(line, base, mode),
      ])
    }),
    runs(3000),
  )
})

test('spans without styles wrap and look like their text', () => {
  fc.assert(
    fc.property(
      fc.oneof(plainText, mixedText),
      fc.array(fc.nat(60), { maxLength: 3 }),
      fc.integer({ min: 2, max: 20 }),
      languageDirection,
      anyMode,
      (text, cuts, cells, base, mode) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length]
        const spans = at.map((from, index) => ({ text: text.slice(from, at[index + 1] ?? from) }))
        const shown = wrapSpans(spans, cells, base, mode)
        expect(shown).toEqual(wrapSpans([{ text }], cells, base, mode))
        if (mode === 'logical') expect(shown).toEqual(wrap(text, cells))
      },
    ),
    runs(3000),
  )
})
