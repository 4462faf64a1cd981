import { describe, expect, test } from '@jest/globals'
import { namesByPosition } from '../../../src/ui/keyboard/layouts.js'
import { presses } from '../../../src/ui/keyboard/presses.js'
import { deedOf, KEYS } from '../../../src/ui/keys.js'
import type { Focus } from '../../../src/ui/state.js'

const E = '\u001b'
const does = (place: Focus, bytes: string) => presses(bytes).map(input => deedOf(place, input)?.does)

/** What the keys of a document type with another layout on, in the order of `ENGLISH`. */
const ENGLISH = [...'udmcvpfxwetarbyzsniUDMCVRNG/?<>']
const TYPED: Record<string, string[]> = {
  Russian: [...'гвьсмзачцуефкинзытш']
    .map((sign, index) => (index === 15 ? 'я' : sign))
    .concat([...'ГВЬСМКТП.,БЮ']),
  'Arabic (Windows)': [
    ...['ع', 'ي', 'ة', 'ؤ', 'ر', 'ح', 'ب', 'ء', 'ص', 'ث', 'ف', 'ش', 'ق', 'لا', 'غ', 'ئ', 'س', 'ى', 'ه'],
    ...['‘', ']', '’', '}', '{', '\u064c', 'آ', 'لأ', 'ظ', '؟', ',', '.'],
  ],
  'Arabic (X11)': [
    ...['ع', 'ي', 'ة', 'ؤ', 'ر', 'ح', 'ب', 'ء', 'ص', 'ث', 'ف', 'ش', 'ق', '\ufefb', 'غ', 'ئ', 'س', 'ى', 'ه'],
    ...['`', ']', "'", '}', '{', '\u064c', 'آ', '\ufef7', 'ظ', '؟', ',', '.'],
  ],
}

describe.each(Object.entries(TYPED))('with the %s layout', (layout, typed) => {
  test.each(ENGLISH.map((key, index) => [key, typed[index] as string]))('%s, which types %s', (key, sign) => {
    // Signs that a key of the other layout types as they are mean themselves, and two are keys of the Russian one first.
    if (layout.startsWith('Arabic') && [',', '.'].includes(sign)) return
    const wanted = deedOf('document', { name: key, text: key })?.does
    expect(does('document', sign)).toEqual([wanted])
  })
})

test('German keys mean what stands on them', () => {
  for (const key of ['z', 'Z', 'ctrl+z']) expect(deedOf('overview', { name: key, text: '' })).toBeUndefined()
  expect(does('document', 'z')).toEqual(['restore'])
  expect(does('document', '-')).toEqual(['search'])
  expect(does('document', '_')).toEqual(['help'])
})

test('where text is typed, letters are typed, whatever they stand on', () => {
  expect(does('edit', 'ыلاg')).toEqual(['type', 'type', 'type'])
  expect(does('search', 'й')).toEqual(['type'])
})

test('a question is answered in every layout', () => {
  expect([does('leave', 'ы'), does('leave', 'س'), does('leave', 'в'), does('leave', 'ي')].flat()).toEqual([
    'save',
    'save',
    'discard',
    'discard',
  ])
})

test('digits of Arabic are digits', () => expect(namesByPosition('٣')).toContain('3'))

/** What terminals send for a key, as it is documented of each or was seen. */
const SENT: readonly (readonly [terminal: string, key: string, bytes: string, place: Focus, does: string])[] =
  [
    ['xterm, modifyOtherKeys', 'Ctrl-S, Russian', `${E}[27;5;1099~`, 'edit', 'save'],
    ['xterm, modifyOtherKeys', 'Ctrl-S, Arabic', `${E}[27;5;1587~`, 'edit', 'save'],
    ['xterm, modifyOtherKeys', 'Ctrl-Enter', `${E}[27;5;13~`, 'edit', 'saveNext'],
    ['xterm', 'Ctrl-S', '\u0013', 'edit', 'save'],
    ['xterm', 'F2', `${E}OQ`, 'edit', 'saveNext'],
    ['xterm', 'Shift-F5', `${E}[15;2~`, 'document', 'previousUntranslated'],
    ['xterm', 'Alt-1', `${E}1`, 'edit', 'candidate'],
    ['VTE', 'F2', `${E}OQ`, 'edit', 'saveNext'],
    ['VTE', 'F12', `${E}[24~`, 'document', 'unplaced'],
    ['VTE', 'Ctrl-S', '\u0013', 'edit', 'save'],
    ['VTE', 'Alt-1', `${E}1`, 'edit', 'candidate'],
    ['kitty', 'Ctrl-S, Russian', `${E}[1099::115;5u`, 'edit', 'save'],
    ['kitty', 'Ctrl-S, Arabic', `${E}[1587::115;5u`, 'edit', 'save'],
    ['kitty', 'Ctrl-Enter', `${E}[13;5u`, 'edit', 'saveNext'],
    ['kitty', 'Escape', `${E}[27u`, 'edit', 'leave'],
    ['kitty', 'F3', `${E}[13~`, 'edit', 'save'],
    ['kitty', 'Alt-1', `${E}[49;3u`, 'edit', 'candidate'],
    ['kitty', 'Ctrl-C, Russian', `${E}[1089::99;5u`, 'overview', 'quit'],
    ['mlterm', 'F2', `${E}OQ`, 'edit', 'saveNext'],
    ['mlterm', 'F1', `${E}OP`, 'edit', 'help'],
    ['mlterm', 'Alt-1', `${E}1`, 'edit', 'candidate'],
    ['Windows Terminal', 'Ctrl-Enter', '\n', 'edit', 'saveNext'],
    ['Windows Terminal', 'Ctrl-S, any layout', '\u0013', 'edit', 'save'],
    ['Windows Terminal', 'F5', `${E}[15~`, 'document', 'nextUntranslated'],
    ['macOS Terminal', 'F2', `${E}OQ`, 'edit', 'saveNext'],
    ['macOS Terminal', 'Ctrl-S, any layout', '\u0013', 'edit', 'save'],
    ['Linux console', 'F2', `${E}[[B`, 'edit', 'saveNext'],
    ['Linux console', 'Shift-F5', `${E}[31~`, 'document', 'previousUntranslated'],
    // With an English layout beside the Russian or Arabic one, as desktops set it up.
    ['xterm', 'Ctrl-S, Russian', '\u0013', 'edit', 'save'],
    ['xterm', 'Alt-A, Russian', `${E}ф`, 'edit', 'type'],
    ['xterm', 'U, Arabic', 'ع', 'document', 'nextUntranslated'],
    ['xterm', 'Shift-Enter', `${E}[27;2;13~`, 'edit', 'type'],
    ['xterm', 'Ctrl-↑', `${E}[1;5A`, 'edit', 'sourceUp'],
    ['xterm', 'Shift-←', `${E}[1;2D`, 'edit', 'type'],
    ['VTE', 'Ctrl-Enter, as Enter', '\r', 'edit', 'type'],
    ['VTE', 'Shift-F3', `${E}[1;2R`, 'document', 'previousHit'],
    ['VTE', 'Shift-F5', `${E}[15;2~`, 'document', 'previousUntranslated'],
    ['VTE', 'Alt-T, Russian', `${E}е`, 'edit', 'takeTheirs'],
    ['VTE', 'Ctrl-→', `${E}[1;5C`, 'document', 'moveRight'],
    ['VTE', 'B, Arabic', 'ﻻ', 'document', 'bidi'],
    ['Konsole', 'F2', `${E}OQ`, 'edit', 'saveNext'],
    ['Konsole', 'Shift-F3', `${E}O2R`, 'document', 'previousHit'],
    ['Konsole', 'Shift-F5', `${E}[15;2~`, 'document', 'previousUntranslated'],
    ['Konsole', 'Shift-Enter', `${E}OM`, 'edit', 'type'],
    ['Konsole', 'Alt-Shift-←', `${E}[1;4D`, 'edit', 'type'],
    ['Konsole', 'Alt-↓', `${E}[1;3B`, 'edit', 'sourceDown'],
    ['Konsole', 'Ctrl-S, Arabic', '\u0013', 'edit', 'save'],
    ['kitty', 'F1', `${E}[P`, 'edit', 'help'],
    ['kitty', 'F2', `${E}[Q`, 'edit', 'saveNext'],
    ['kitty', 'Shift-F3', `${E}[1;2R`, 'document', 'previousHit'],
    ['kitty', 'Shift-⌫', `${E}[127;2u`, 'edit', 'type'],
    ['kitty', 'Shift-Escape', `${E}[27;2u`, 'edit', 'leave'],
    ['kitty', 'Ctrl-⌫', `${E}[127;5u`, 'edit', 'type'],
    ['kitty', 'Alt-A, Arabic', `${E}[1588::97;3u`, 'edit', 'type'],
    ['kitty', 'Ctrl-], Russian', `${E}[1098::93;5u`, 'edit', 'mouse'],
    ['mlterm', 'Ctrl-Enter', `${E}[13;5u`, 'edit', 'saveNext'],
    ['mlterm', 'Alt-1', `${E}[49;3u`, 'edit', 'candidate'],
    ['mlterm', 'Alt-↑', `${E}${E}[1;3A`, 'edit', 'sourceUp'],
    ['mlterm', 'Shift-⌫', `${E}[8;2u`, 'edit', 'type'],
    ['mlterm', 'Ctrl-⌫', `${E}[8;5u`, 'edit', 'type'],
    ['mlterm', 'Shift-U', `${E}[85;2u`, 'document', 'previousUntranslated'],
    ['tmux', 'Home', `${E}[1~`, 'edit', 'type'],
    ['tmux', 'F2', `${E}OQ`, 'edit', 'saveNext'],
    ['tmux', 'Shift-F5', `${E}[15;2~`, 'document', 'previousUntranslated'],
  ]

test.each(SENT)('%s sends for %s %j', (_terminal, _key, bytes, place, deed) => {
  expect(does(place, bytes)).toEqual([deed])
})

test('every letter has a key beside it that no layout changes', () => {
  for (const [place, keys] of Object.entries(KEYS))
    for (const { keys: names, does } of keys) {
      const letters = names.filter(name => /^\p{L}$/u.test(name))
      const others = names.filter(name =>
        /^(?:f\d+|shift\+f\d+|ctrl\+|return|escape|tab|up|down|home|end|left|right|page|delete)/.test(name),
      )
      expect([place, does, letters.length === 0 || others.length > 0]).toEqual([place, does, true])
    }
})

test('what a terminal keeps for itself (F1, F10, F11) has a second key', () => {
  for (const keys of Object.values(KEYS))
    for (const { keys: names } of keys)
      if (names.some(name => ['f1', 'f10', 'f11'].includes(name))) expect(names.length).toBeGreaterThan(1)
})
