import { expect, test } from '@jest/globals'
import { loadWords, presentedWords } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { editorOf } from '../../src/ui/editor/editor.js'
import type { UiState } from '../../src/ui/state.js'
import { frame } from '../../src/ui/views/frame.js'
import { editingAt } from './edit-states.js'
import { atDocument } from './opened.js'
import { pressed } from './pressed.js'

const english = presentedWords((await loadWords('en')).about('de'), 'logical')
const drawn = (state: UiState, width = 60) =>
  frame(state, { words: english, bidi: 'logical', width, height: 24, paint: paint(false) }).map(line =>
    line.trimEnd(),
  )

const editing = editingAt(2, 'ru')
const typed = (text: string): UiState => ({
  ...editing,
  editing: { ...(editing.editing as NonNullable<UiState['editing']>), editor: editorOf(text) },
})
const looking = pressed(typed('Мост стоит'), 'ctrl+k').state

test.each([
  ['what is typed takes its place', ['д', 'о', 'м'], 'дом'],
  ['what is pasted, too', ['"дом и сад"'], 'дом и сад'],
  ['Backspace empties it', ['backspace'], ''],
  ['Delete empties it', ['delete'], ''],
  ['an arrow keeps it', ['right', 'ы'], 'стоиты'],
  ['Home goes before it', ['home', 'x'], 'xстоит'],
  ['a part of it is deleted', ['end', 'backspace', 'backspace', 'left', 'delete'], 'ст'],
  ['a word is deleted', ['right', ' ', 'я', 'ctrl+w'], 'стоит '],
  ['a part of it is selected', ['right', 'shift+left', 'shift+left', 'я'], 'стоя'],
])('a line that was filled is selected: %s', (_name, keys, text) => {
  expect(looking.typed).toBe('стоит')
  expect(pressed(looking, ...keys).state.typed).toBe(text)
})

test('a line that somebody fills begins empty, and its cursor stays where it was moved', () => {
  const { state } = pressed(atDocument, '/', ...'Band', 'left', 'left', 'home', 'x', 'y')
  expect(state.typed).toBe('xyBand')
  expect(pressed(state, 'escape', '/', 'z').state.typed).toBe('z')
})

test('a note is changed, not replaced', () => {
  const noted = { ...atDocument, layer: 'note', typed: 'alt' } as const
  expect(pressed(noted, 'x').state.typed).toBe('altx')
})

test('the cursor is seen: behind the text, on a letter, and in a line that is longer than two', () => {
  const line = (state: UiState) => drawn(state).find(text => text.startsWith('Search:'))
  const { state } = pressed(atDocument, '/', ...'Band')
  expect(line(state)).toBe('Search: Band█')
  expect(line(pressed(state, 'left').state)).toBe('Search: Ban\u001b[7md\u001b[27m')
  const long = pressed(atDocument, '/', `"${'wort '.repeat(60)}ende"`).state
  expect(drawn(long).join('\n')).toContain('ende█')
  expect(drawn(pressed(long, 'home').state).join('\n')).toContain('Search: \u001b[7mw\u001b[27mort')
  expect(drawn(looking).join('\n')).toContain('Concordance: \u001b[4m\u001b[1mстоит')
})
