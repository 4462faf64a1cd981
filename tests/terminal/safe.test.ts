import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { oneLine, terminalSafe } from '../../src/terminal/safe.js'
import { anyText } from '../any-text.js'
import { runs } from '../runs.js'
import { hardText } from './alphabet.js'

test.each([
  ['colour code', '\u001B[31mrot', '␛[31mrot'],
  ['bell and backspace', 'a\u0007\b', 'a␇␈'],
  ['null', '\u0000', '␀'],
  ['delete', '\u007F', '␡'],
  ['C1 control sequence introducer', '\u009B31m', '⟨U+009B⟩31m'],
  ['tab', 'a\tb', 'a b'],
  ['newline stays', 'a\nb', 'a\nb'],
  ['carriage return', 'echt\rfalsch', 'echt␍falsch'],
  ['override', 'abc\u202Efdp', 'abc⟨U+202E⟩fdp'],
  ['isolates and marks', '\u2066\u2069\u200E\u200F\u061C', '⟨U+2066⟩⟨U+2069⟩⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩'],
  ['separators', '\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩'],
  ['byte order mark', '\uFEFFa', '⟨U+FEFF⟩a'],
  ['annotation', '\uFFF9a\uFFFB', '⟨U+FFF9⟩a⟨U+FFFB⟩'],
  ['tag characters', '\u{E0041}\u{E007F}', '⟨U+E0041⟩⟨U+E007F⟩'],
  ['lone surrogates', '\uD83D \uDE00', '⟨U+D83D⟩ ⟨U+DE00⟩'],
  ['soft hyphen', 'Donau\u00ADdampf', 'Donau¬dampf'],
])('shows what a terminal would obey or hide: %s', (_, text, shown) => {
  expect(terminalSafe(text)).toBe(shown)
})

test.each(['Größe – „Öl“', 'Казахстан', 'محمّد', 'می‌خواهم', '👩‍👩‍👧 🇩🇪 ❤️', 'e\u0301', 'a\u00A0b', '漢字'])(
  'leaves %s alone',
  text => {
    expect(terminalSafe(text)).toBe(text)
  },
)

test('leaves nothing unsafe behind, and twice is once', () => {
  fc.assert(
    fc.property(fc.oneof(hardText, anyText()), text => {
      const safe = terminalSafe(text)
      expect(safe).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Bidi_Control}\u2028\u2029\uFEFF\u{E0000}-\u{E007F}]/u)
      expect(terminalSafe(safe)).toBe(safe)
    }),
    runs(2000),
  )
})

test.each([
  ['eins\nzwei', 'eins ⏎ zwei'],
  ['eins \n\n  zwei\n', 'eins ⏎ zwei'],
  ['\neins', 'eins'],
  ['eins\r\nzwei', 'eins␍ ⏎ zwei'],
  ['', ''],
])('puts %j on one line', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
