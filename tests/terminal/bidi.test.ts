import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bidiMode, direction, present, screenBidiMode } from '../../src/terminal/bidi.js'
import { graphemes } from '../../src/terminal/graphemes.js'
import { terminalSafe } from '../../src/terminal/safe.js'
import { shape } from '../../src/terminal/shape.js'
import { width } from '../../src/terminal/width.js'
import { runs } from '../runs.js'
import { anyMode, hardText, languageDirection, plainText } from './alphabet.js'

/** What stands from left to right, given the shaped words in that order. */
const reversed = (text: string) => graphemes(shape(text)).reverse().join('')

describe('present, visual', () => {
  // Orders compared with `fribidi` 1.0.8.
  test.each([
    ['word', 'السلام', reversed('السلام')],
    ['marks stay behind their letter', 'محمّد', '\uFEAA\uFEE4\u0651\uFEA4\uFEE3'],
    ['lam-alef with a mark', 'لَا', '\uFEFB\u064E'],
    ['number and Latin', 'نمو 30,2% في GDP', `GDP ${reversed('في')} %30,2 ${reversed('نمو')}`],
    ['brackets are mirrored', 'علاقات (دولية)', `(${reversed('دولية')}) ${reversed('علاقات')}`],
    ['guillemets are mirrored', '«نفط»', `«${reversed('نفط')}»`],
    ['full stop goes to the left', 'مع EU.', `.EU ${reversed('مع')}`],
    ['Latin line of an Arabic text', 'GDP: 5%.', '.GDP: 5%'],
    ['Arabic-Indic digits keep their order', '١٢٣ مليون', `${reversed('مليون')} ١٢٣`],
    ['Hebrew', 'שלום (12)', '(12) םולש'],
    ['emoji is neutral and whole', 'أ 👩‍👩‍👧 ب', 'ﺏ 👩‍👩‍👧 ﺃ'],
    ['emoji between two directions', 'أ 🙂 a', 'a 🙂 ﺃ'],
  ])('right to left: %s', (_, line, expected) => {
    expect(present(line, 'rtl', 'visual')).toBe(expected)
  })

  test('left to right: only the Arabic turns round', () => {
    expect(present('Die Stadt لا (X).', 'ltr', 'visual')).toBe('Die Stadt ﻻ (X).')
    expect(present('Wort «سلام» hier', 'ltr', 'visual')).toBe(`Wort «${reversed('سلام')}» hier`)
  })

  test('the language gives the direction, not the first letter', () => {
    expect(present('EU و', 'rtl', 'visual')).toBe('ﻭ EU')
    expect(present('و EU', 'ltr', 'visual')).toBe('ﻭ EU')
  })

  test('tears no cluster and gets no wider', () => {
    fc.assert(
      fc.property(hardText.map(terminalSafe), languageDirection, (text, base) => {
        const line = text.replaceAll('\n', ' ')
        const shown = present(line, base, 'visual')
        expect(width(shown)).toBeLessThanOrEqual(width(line))
        expect(Array.from(shown.normalize('NFKD'))).toHaveLength(Array.from(line.normalize('NFKD')).length)
      }),
      runs(1000),
    )
  })
})

describe('present, other modes', () => {
  test.each([
    ['نمو 5%', 'rtl', '\u2067نمو 5%\u2069'],
    ['GDP.', 'rtl', '\u2067GDP.\u2069'],
    ['Wort سلام', 'ltr', '\u2066Wort سلام\u2069'],
    ['Wort', 'ltr', 'Wort'],
    ['', 'rtl', ''],
  ] as const)('isolates %j (%s)', (line, base, expected) => {
    expect(present(line, base, 'isolate')).toBe(expected)
  })

  test('logical changes nothing', () => {
    fc.assert(
      fc.property(plainText, languageDirection, (line, base) => {
        expect(present(line, base, 'logical')).toBe(line)
      }),
      runs(1000),
    )
  })
})

test('a left-to-right line without right-to-left letters is unchanged in every mode', () => {
  fc.assert(
    fc.property(fc.string(), anyMode, (line, mode) => {
      expect(present(line, 'ltr', mode)).toBe(line)
    }),
    runs(1000),
  )
})

test.each([
  ['nothing known', {}, 'visual'],
  ['xterm', { TERM: 'xterm-256color', XTERM_VERSION: 'XTerm(379)' }, 'visual'],
  ['xterm started in GNOME Terminal', { XTERM_VERSION: 'XTerm(379)', VTE_VERSION: '7006' }, 'visual'],
  ['alacritty', { TERM: 'alacritty' }, 'visual'],
  ['VS Code started in GNOME Terminal', { TERM_PROGRAM: 'vscode', VTE_VERSION: '7006' }, 'visual'],
  ['GNOME Terminal', { TERM: 'xterm-256color', VTE_VERSION: '7006' }, 'isolate'],
  ['GNOME Terminal before it knew bidi', { TERM: 'xterm-256color', VTE_VERSION: '5603' }, 'visual'],
  ['Windows Terminal', { WT_SESSION: 'x' }, 'visual'],
  ['iTerm2', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, 'visual'],
  ['Konsole', { TERM: 'xterm-256color', KONSOLE_VERSION: '221203' }, 'isolate'],
  [
    'Konsole started in kitty',
    { TERM: 'xterm-256color', KONSOLE_VERSION: '221203', KITTY_WINDOW_ID: '1' },
    'isolate',
  ],
  ['kitty', { TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1' }, 'logical'],
  ['kitty with another TERM', { TERM: 'xterm-256color', KITTY_WINDOW_ID: '1' }, 'logical'],
  ['kitty started in GNOME Terminal', { TERM: 'xterm-kitty', VTE_VERSION: '7006' }, 'logical'],
  ['mlterm', { TERM: 'xterm', MLTERM: '3.9.0' }, 'logical'],
  ['Apple Terminal', { TERM_PROGRAM: 'Apple_Terminal' }, 'logical'],
  ['tmux in GNOME Terminal', { TMUX: '/tmp/tmux-0/default,1,0', VTE_VERSION: '7006' }, 'visual'],
  ['tmux in Konsole', { TERM: 'tmux-256color', KONSOLE_VERSION: '221203' }, 'visual'],
  ['tmux in kitty', { TERM: 'screen-256color', TMUX: 'x', KITTY_WINDOW_ID: '1' }, 'visual'],
  ['screen', { STY: '1.pts', VTE_VERSION: '7006' }, 'visual'],
])('mode of the terminal: %s', (_, env, mode) => {
  expect(bidiMode(env)).toBe(mode)
})

test.each([
  ['GNOME Terminal, which is told so', { VTE_VERSION: '7006' }, 'visual'],
  ['mlterm, which is told so', { MLTERM: '3.9.0' }, 'visual'],
  ['Konsole, which can be told nothing', { KONSOLE_VERSION: '221203' }, 'isolate'],
  ['Konsole started in GNOME Terminal', { KONSOLE_VERSION: '221203', VTE_VERSION: '7006' }, 'isolate'],
  ['kitty, which can be told nothing', { TERM: 'xterm-kitty' }, 'logical'],
  ['Apple Terminal', { TERM_PROGRAM: 'Apple_Terminal' }, 'logical'],
  ['xterm', { XTERM_VERSION: 'XTerm(379)' }, 'visual'],
  ['tmux in mlterm', { TMUX: 'x', MLTERM: '3.9.0' }, 'visual'],
])('mode for a program that has the screen: %s', (_, env, mode) => {
  expect(screenBidiMode(env)).toBe(mode)
})

test.each([
  ...[
    'ar',
    'ar-EG',
    'AR',
    'he',
    'iw',
    'fa',
    'fa-AF',
    'ur',
    'ps',
    'yi',
    'dv',
    'ckb',
    'ug',
    'sd',
    'az-Arab',
    'pa-Arab-PK',
  ].map(tag => [tag, 'rtl']),
  ...[
    'de',
    'de-CH',
    'en',
    'ru',
    'ug-Cyrl',
    'sd-Deva',
    'uz-Latn',
    'ar-Latn',
    'zh-Hant-TW',
    'en-x-arab',
    '',
  ].map(tag => [tag, 'ltr']),
])('direction of %j is %s', (tag, expected) => {
  expect(direction(tag as string)).toBe(expected)
})
