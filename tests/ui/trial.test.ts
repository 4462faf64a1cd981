import { describe, expect, test } from '@jest/globals'
import { loadWords, presentedWords } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { answered } from '../../src/ui/answer.js'
import { editorOf } from '../../src/ui/editor/editor.js'
import type { Trial } from '../../src/ui/said.js'
import { currentCell, currentRow, type UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { findingsNow, wantedTrial } from '../../src/ui/trial.js'
import { frame } from '../../src/ui/views/frame.js'
import { atRiver, editingAt } from './edit-states.js'

const WORDS = await loadWords('en')

const english = presentedWords((await loadWords('en')).about('de'), 'logical')
const draw = (state: UiState) =>
  frame(state, { words: english, bidi: 'logical', width: 100, height: 40, paint: paint(false) }).join('\n')

const press = (state: UiState, name: string) =>
  step(
    state,
    { name, text: [...name].length === 1 ? name : '' },
    { width: 40, page: 3, words: WORDS },
  ) as UiState

const withText = (state: UiState, text: string) =>
  ({ ...state, editing: { ...state.editing, editor: editorOf(text) } }) as UiState

const trial = (state: UiState, said: Partial<Trial> = {}): Trial => ({
  document: 'fluss',
  unit: currentRow(state)?.unit.id as string,
  language: state.language,
  source: currentCell(state)?.source as string,
  text: state.editing?.editor.text as string,
  findings: [],
  terms: [],
  ...said,
})
const tried = (state: UiState, said?: Partial<Trial>) =>
  answered(state, { kind: 'tried', tried: trial(state, said) })

const numbers = { code: 'numbers', message: 'The German has no “7”.' }
const typed = withText(editingAt(0, 'ru'), 'Река 7')

test('what is asked of is what stands there, with the paragraph that it translates', () => {
  expect(wantedTrial(typed)).toMatchObject({
    kind: 'try',
    document: 'fluss',
    language: 'ru',
    text: 'Река 7',
    source: 'Der Fluss trat über die Ufer.',
    units: [{ kind: 'paragraph' }],
  })
  expect(wantedTrial(atRiver)).toBeUndefined()
})

describe('findings', () => {
  test('are said of the text that stands there, and of no other', () => {
    const state = tried(typed, { findings: [numbers] })
    expect(draw(state)).toContain('! numbers: The German has no “7”.')
    const on = press(state, '!')
    expect(findingsNow(on)).toBeUndefined()
    expect(draw(on)).not.toContain('! numbers')
    expect(draw(on)).toContain('checks running …')
  })

  test('are none only when that is known', () => {
    expect(draw(typed)).not.toContain('No findings.')
    expect(draw(tried(typed))).toContain('No findings.')
    expect(draw(withText(typed, ' '))).not.toMatch(/No findings|checks running …\n.*─/)
  })

  test('of a stored text are those of the look at the document, once it was looked at', () => {
    const state = editingAt(0, 'ru')
    expect(findingsNow(state)).toBeUndefined()
    expect(findingsNow(tried(state, { findings: [numbers] }))).toEqual([numbers])
    const looked = {
      kind: 'looked',
      document: 'fluss',
      generation: state.generation,
      suspicions: {},
      findings: [],
    } as const
    expect(findingsNow(answered(tried(state, { findings: [numbers] }), looked))).toEqual([])
  })

  test('of another paragraph, source or document say nothing here', () => {
    for (const other of [{ source: 'Früher.' }, { language: 'en' }])
      expect(findingsNow(tried(typed, { findings: [numbers], ...other }))).toBeUndefined()
    expect(answered(typed, { kind: 'tried', tried: trial(typed, { document: 'see' }) })).toBe(typed)
  })
})

describe('terms of the glossary', () => {
  const terms = [
    { term: 'Fluss', use: ['река'], isUsed: true },
    { term: 'Ufer', use: ['берег', 'набережная'], isUsed: false },
    { term: 'trat', use: ['вышла'], isUsed: false },
  ]
  const state = tried(typed, { terms })

  test('are shown, those that are wanting first', () => {
    expect(draw(state)).toContain('Glossary (F8): Ufer → берег / набережная · trat → вышла · ✓ Fluss → река')
    expect(draw(state)).toMatch(/f8 insert the next term/i)
  })

  test('are inserted at the cursor one after the other', () => {
    const one = press(state, 'f8')
    expect(one.editing?.editor.text).toBe('Река 7 берег')
    const two = press(one, 'f8')
    expect(two.editing?.editor.text).toBe('Река 7 берег вышла')
    expect(press(two, 'f8').message?.key).toBe('ui.termsUsed')
    expect(press(typed, 'f8').message?.key).toBe('ui.noTerm')
    expect(press(two, 'ctrl+z').editing?.editor.text).toBe('Река 7 берег')
  })
})

describe('what one key mends', () => {
  const lost = {
    code: 'markup',
    message: 'lost',
    source: { start: 4, end: 12, text: '**Ufer**' },
  }
  const loose = {
    code: 'white-space',
    message: 'two spaces',
    target: { start: 4, end: 6, text: '  ' },
    fix: ' ',
  }

  test('is a lost mark at the cursor, and can be undone', () => {
    const state = tried(typed, { findings: [numbers, lost] })
    expect(draw(state)).toContain('put back what got lost')
    const now = press(state, 'alt+m')
    expect(now.editing?.editor).toMatchObject({ text: 'Река 7****', cursor: 8 })
    expect(press(now, 'ctrl+z').editing?.editor.text).toBe('Река 7')
  })

  test('is what may safely be written otherwise', () => {
    const state = tried(withText(typed, 'Река  7'), { findings: [loose] })
    expect(press(state, 'f11').editing?.editor).toMatchObject({ text: 'Река 7', cursor: 6 })
  })

  test('is nothing where nothing of the kind was found, or something else was typed since', () => {
    const state = tried(typed, { findings: [numbers] })
    expect(press(state, 'alt+m').message?.key).toBe('ui.nothingToMend')
    const on = press(tried(typed, { findings: [lost] }), '!')
    expect(press(on, 'alt+m').message?.key).toBe('ui.nothingToMend')
  })
})
