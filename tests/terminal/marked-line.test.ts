import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type BidiMode, present } from '../../src/terminal/bidi.js'
import { markedLine } from '../../src/terminal/marked-line.js'
import { width } from '../../src/terminal/width.js'
import { runs } from '../runs.js'

const ltr = { direction: 'ltr', cells: 40, mode: 'visual' } as const
const rtl = { direction: 'rtl', cells: 40, mode: 'visual' } as const

/** Where a piece stands, by its text. */
function at(text: string, piece: string) {
  return { start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }
}

describe('a line that fits', () => {
  test.each<[string, string, string, string[]]>([
    ['Latin', 'Das ist die Stadt.', 'die', ['Das ist die Stadt.', '        ^^^']],
    ['wide characters', 'In 東京 und 大阪.', '東京', ['In 東京 und 大阪.', '   ^^^^']],
    ['behind wide characters', '東京 im Mai', 'Mai', ['東京 im Mai', '        ^^^']],
    ['combining marks', 'cafe\u0301 noir', 'e\u0301', ['cafe\u0301 noir', '   ^']],
    ['half of a cluster', 'cafe\u0301 noir', '\u0301', ['cafe\u0301 noir', '   ^']],
    ['an emoji of several', 'a 👩‍👩‍👧 b', '👩‍👩‍👧', ['a 👩‍👩‍👧 b', '  ^^']],
    ['a tab is one cell', 'a\tb c', 'b', ['a b c', '  ^']],
    ['a control is its picture', 'a\u001bb', '\u001b', ['a␛b', ' ^']],
    ['what has no picture', 'a\u202eb', '\u202e', ['a⟨U+202E⟩b', ' ^^^^^^^^']],
    ['paragraphs', 'Eins.\n\nZwei.', 'Zwei', ['Eins. ⏎ Zwei.', '        ^^^^']],
    ['Cyrillic', 'Он пришёл в в ночи.', 'в в', ['Он пришёл в в ночи.', '          ^^^']],
    ['all of it', 'Alles', 'Alles', ['Alles', '^^^^^']],
  ])('%s', (_, text, piece, expected) => {
    expect(markedLine(text, at(text, piece), ltr)).toEqual(expected)
  })

  test.each<[string, { start: number; end: number } | undefined, string[]]>([
    ['nothing to mark', undefined, ['Eins zwei']],
    ['the place before a character', { start: 5, end: 5 }, ['Eins zwei', '     ^']],
    ['the end', { start: 9, end: 9 }, ['Eins zwei', '        ^']],
    ['beyond the end', { start: 90, end: 99 }, ['Eins zwei', '        ^']],
  ])('%s', (_, piece, expected) => {
    expect(markedLine('Eins zwei', piece, ltr)).toEqual(expected)
  })

  test('a character without a width is shown with its neighbour', () => {
    expect(markedLine('ab\u200bcd', { start: 2, end: 3 }, ltr)).toEqual(['ab\u200bcd', '  ^'])
    expect(markedLine('ab\u200b', { start: 2, end: 3 }, ltr)).toEqual(['ab\u200b', ' ^'])
  })

  test('an empty text has nothing to mark', () => {
    for (const mode of ['visual', 'isolate', 'logical'] as const)
      expect(markedLine('', { start: 0, end: 0 }, { ...rtl, mode })).toEqual([''])
  })
})

describe('a line that is too long', () => {
  const text = 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn'

  test.each<[string, string, number, string[]]>([
    ['in the middle', 'sieben', 30, ['… sechs sieben acht neun …', '        ^^^^^^']],
    ['at the beginning', 'Eins', 20, ['Eins zwei drei …', '^^^^']],
    ['at the end', 'dreizehn', 20, ['… zwölf dreizehn', '        ^^^^^^^^']],
    ['longer than the line', 'zwei drei vier fünf', 12, ['…zwei drei …', ' ^^^^^^^^^^']],
    ['inside a word', 'eizeh', 12, ['… dreizehn', '    ^^^^^']],
  ])('is cut around a piece %s', (_, piece, cells, expected) => {
    expect(markedLine(text, at(text, piece), { ...ltr, cells })).toEqual(expected)
  })

  test('shows what is to be in sight, and the beginning by itself', () => {
    expect(markedLine(text, undefined, { ...ltr, cells: 20 })).toEqual(['Eins zwei drei …'])
    expect(markedLine(text, undefined, { ...ltr, cells: 20, around: 60 })[0]).toContain('zwölf')
  })
})

describe('right-to-left text', () => {
  const text = 'ذهبوا إلى إلى المدينة في 12 يناير مع NATO.'

  test.each(['إلى إلى', 'المدينة', '12', 'NATO', 'ذهبوا', '.'])('carets stand where %s is drawn', piece => {
    const [line = '', carets = ''] = markedLine(text, at(text, piece), { ...rtl, cells: 80 })
    expect(line).toBe(present(text, 'rtl', 'visual'))
    // Drawn alone, a word has the forms that it has in the line: none of them joins beyond its spaces.
    const drawn = present(piece, 'rtl', 'visual')
    const from = carets.indexOf('^')
    expect(line.slice(from, from + drawn.length)).toBe(drawn)
    expect(carets).toBe(' '.repeat(from) + '^'.repeat(width(drawn)))
  })

  test('a lam-alef is one cell, whichever of its letters is meant', () => {
    const word = 'سلام'
    const shown = present(word, 'rtl', 'visual')
    expect(width(shown)).toBe(3)
    for (const letter of ['ل', 'ا']) expect(markedLine(word, at(word, letter), rtl)).toEqual([shown, ' ^'])
  })

  test('a piece that runs both ways is drawn in two', () => {
    const [line = '', carets = ''] = markedLine('في NATO الحلف', at('في NATO الحلف', 'في NATO'), rtl)
    expect(line.slice(carets.indexOf('^'))).toBe(present('في NATO', 'rtl', 'visual'))
  })

  test('inside of left-to-right text', () => {
    const mixed = 'The word سلام means peace.'
    const [line = '', carets = ''] = markedLine(mixed, at(mixed, 'سلام'), ltr)
    expect(line).toBe(present(mixed, 'ltr', 'visual'))
    expect(carets).toBe(`${' '.repeat(9)}^^^`)
  })

  test.each<[BidiMode, string]>([
    ['logical', 'ذهبوا ⟦إلى إلى⟧ المدينة'],
    ['isolate', '\u2067ذهبوا ⟦إلى إلى⟧ المدينة\u2069'],
  ])('%s: between brackets', (mode, expected) => {
    const short = 'ذهبوا إلى إلى المدينة'
    expect(markedLine(short, at(short, 'إلى إلى'), { ...rtl, mode })).toEqual([expected])
    // Nothing of this text depends on the viewer.
    expect(markedLine('Das ist es.', at('Das ist es.', 'ist'), { ...ltr, mode })).toEqual([
      'Das ist es.',
      '    ^^^',
    ])
  })
})

test('marks are painted, the spaces before them are not', () => {
  expect(markedLine('a bc', { start: 2, end: 4 }, { ...ltr, paint: text => `<${text}>` })).toEqual([
    'a bc',
    '  <^^>',
  ])
})

test('whatever the text, nothing is too wide, and carets stand below the line', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    'é',
    'e\u0301',
    'ا',
    'ل',
    'ب',
    '١',
    '漢',
    '👩‍👩‍👧',
    '\u202e',
    '\ud800',
    '\n',
    '\u200b',
    '.',
    '(',
  )
  const texts = fc.array(pieces, { maxLength: 80 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(
      texts,
      fc.nat(80),
      fc.nat(20),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      fc.constantFrom('visual' as const, 'isolate' as const, 'logical' as const),
      fc.integer({ min: 10, max: 60 }),
      (text, start, length, direction, mode, cells) => {
        const lines = markedLine(text, { start, end: start + length }, { direction, mode, cells })
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(cells)
        const [line = '', carets = ''] = lines
        expect(carets).toMatch(/^[ ^]*$/)
        expect(carets.length).toBeLessThanOrEqual(width(line))
        expect(line).not.toMatch(/\p{Cs}|\n/u)
      },
    ),
    runs(3000),
  )
})

test('a long text takes no longer than a short one: only what is near is looked at', () => {
  const long = `${'\u0301'.repeat(50_000)}${'ا'.repeat(50_000)}`
  for (const start of [0, 50_000, 99_990])
    expect(markedLine(long, { start, end: start + 50_000 }, rtl).map(width)).toEqual(
      expect.arrayContaining([expect.any(Number)]),
    )
})
