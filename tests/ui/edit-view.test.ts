import { expect, test } from '@jest/globals'
import { loadWords, presentedWords } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { editorOf } from '../../src/ui/editor/editor.js'
import type { UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { frame, lastTop } from '../../src/ui/views/frame.js'
import { nothingKept } from '../../src/ui/views/screen.js'
import { atRiver, editingAt } from './edit-states.js'

const WORDS = await loadWords('en')

const english = presentedWords((await loadWords('en')).about('de'), 'logical')
const screen = (width: number, height: number) => ({
  words: english,
  bidi: 'logical' as const,
  width,
  height,
  paint: paint(false),
})
const draw = (state: UiState, width = 100, height = 40) =>
  frame(state, screen(width, height)).map(line => line.trimEnd())

test('the paragraphs around stand there with their translations', () => {
  const lines = draw(editingAt(2, 'ru')).join('\n')
  expect(lines).toContain('Zentimeter.')
  expect(draw(editingAt(0, 'ru'), 100, 60).join('\n')).toContain('Im Jahr 1900')
  const middle = draw(editingAt(1, 'ru'), 120, 60).join('\n')
  expect(middle).toMatch(/Der Fluss trat über die Ufer\. +│ Река вышла из берегов\./)
  expect(middle).toMatch(/Die Brücke hielt stand\. +│ Мост стоит\./)
  expect(middle.indexOf('Der Fluss')).toBeLessThan(middle.indexOf('Im Jahr 1900'))
  expect(middle.indexOf('Im Jahr 1939')).toBeLessThan(middle.indexOf('Die Brücke'))
})

test('what changed in the German is marked in the editor, and in the document where it is current', () => {
  expect(draw(editingAt(2, 'ru')).join('\n')).toContain('Die [-alte -]Brücke hielt stand.')
  const document = { ...atRiver, row: 2, language: 'ru' }
  expect(draw(document).join('\n')).toContain('[-alte')
  expect(draw({ ...document, language: 'en' }).join('\n')).not.toContain('[-')
  expect(draw({ ...document, row: 0 }).join('\n')).not.toContain('[-')
})

test('a candidate shows its German, and what that has in another way', () => {
  const lines = draw(editingAt(2, 'ru'), 120, 50).join('\n')
  expect(lines).toMatch(/Die Brücke \[-brach ein-\]\{\+hielt stand\+\}\. +│ Мост рухнул\./)
})

test('the other languages are there where there is room', () => {
  expect(draw(editingAt(1, 'ru'), 120, 60).join('\n')).toContain('Year by year the water rose.')
})

const GERMAN = /Im Jahr|Zentimeter|stieg|Pegel/

test.each([
  [60, 18],
  [80, 24],
  [120, 40],
  [220, 60],
])('at %i × %i no German is cut while a line is empty, and where it is cut that is said', (width, height) => {
  for (const text of ['', 'Год за годом. '.repeat(60)]) {
    const state = editingAt(1, 'ru')
    const typed = { ...state, editing: { ...state.editing, editor: editorOf(text) } } as UiState
    const lines = draw(typed, width, height)
    const isWhole = lines.join(' ').includes('um 39 Zentimeter') && lines.join(' ').includes('Im Jahr 1900')
    expect(isWhole || lines.some(line => /… \d+ more lines? \(Alt-↓\)/.test(line))).toBe(true)
    if (!isWhole) expect(lines.filter(line => line === '')).toEqual([])
    expect(lines.filter(line => GERMAN.test(line)).length).toBeGreaterThan(1)
  }
})

test('the German is scrolled to its end and back, and no further', () => {
  const view = screen(60, 18)
  const press = (state: UiState, name: string) =>
    step(
      state,
      { name, text: '' },
      { width: 57, page: 3, words: WORDS, lastTop: lastTop(state, view) },
    ) as UiState
  let state = editingAt(1, 'ru')
  for (let times = 0; times < 200; times++) state = press(state, 'alt+down')
  const bottom = frame(state, view).join('\n')
  expect(bottom).toContain('um 39 Zentimeter.')
  expect(bottom).toMatch(/… \d+ lines above/)
  const end = state.editing?.top
  for (let times = 0; times < 3; times++) state = press(state, 'alt+down')
  expect([state.editing?.top, state.message?.key]).toEqual([end, 'ui.ends'])
  for (let times = 0; times < 200; times++) state = press(state, 'ctrl+up')
  expect(state.editing?.top).toBe(0)
  expect(press(editingAt(0, 'ru'), 'alt+down').message?.key).toBe('ui.allShown')
})

test('what is typed changes nothing but what hangs on it, and another paragraph is drawn anew', () => {
  const kept = nothingKept()
  const drawn = (state: UiState) => frame(state, { ...screen(100, 40), kept })
  const state = editingAt(2, 'ru')
  drawn(state)
  const parts = new Map(kept.parts)
  const typed = { ...state, editing: { ...state.editing, editor: editorOf('Мост') } } as UiState
  expect(drawn(typed)).toEqual(frame(typed, screen(100, 40)))
  for (const name of ['german', 'before', 'candidates', 'others'])
    expect(kept.parts.get(name)).toBe(parts.get(name))
  expect(drawn(editingAt(0, 'ar'))).toEqual(frame(editingAt(0, 'ar'), screen(100, 40)))
})

test.each([
  [19, 1],
  [19, 2],
  [19, 4],
  [19, 7],
  [39, 4],
  [59, 11],
])('at %i × %i what is typed is seen, and then the German', (width, height) => {
  const state = editingAt(1, 'ru')
  const typed = (editing: object): UiState =>
    ({
      ...state,
      editing: { ...state.editing, editor: editorOf(`${'Слово. '.repeat(60)}Конец`), ...editing },
      message: { key: 'ui.changedHere' },
    }) as UiState
  for (const now of [
    typed({}),
    typed({ theirs: 'Другое. '.repeat(40) }),
    { ...typed({}), message: undefined },
  ]) {
    const lines = draw(now, width, height)
    expect(lines).toHaveLength(height)
    expect(lines.join('\n')).toContain('Конец')
    if (height > 3) expect(lines.some(line => GERMAN.test(line))).toBe(true)
  }
})
