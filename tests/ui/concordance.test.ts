import { describe, expect, test } from '@jest/globals'
import { loadWords, presentedWords, UI_LANGUAGES } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { width as cellsOf } from '../../src/terminal/width.js'
import { answered } from '../../src/ui/answer.js'
import { firstQuery, hitsNow, wantedSearch } from '../../src/ui/concordance.js'
import { editorOf } from '../../src/ui/editor/editor.js'
import type { Effect } from '../../src/ui/effect.js'
import type { Hit } from '../../src/ui/said.js'
import { focusOf, type UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { frame } from '../../src/ui/views/frame.js'
import { wantsSince } from '../../src/ui/wants.js'
import { editingAt } from './edit-states.js'
import { atDocument, opened, overview } from './opened.js'

const WORDS = await loadWords('en')

function pressed(state: UiState, ...keys: string[]): { state: UiState; effect: Effect | undefined } {
  let effect: Effect | undefined
  for (const name of keys) {
    const text = [...name].length === 1 ? name : ''
    const lastTop = Math.max(0, (hitsNow(state)?.length ?? 0) - 1)
    const next = step(state, { name, text }, { width: 40, page: 3, words: WORDS, lastTop })
    const [now, wish] = Array.isArray(next) ? (next as [UiState, Effect]) : [next as UiState, undefined]
    state = now
    effect = wish
  }
  return { state, effect }
}

const hit = (document: string, unit: string, target = 'The strike.'): Hit => ({
  document,
  unit,
  source: 'Der Streik.',
  target,
  found: { source: [{ start: 4, end: 10 }], target: [] },
})
const OTHER = 'zahlen\u001b[31m'
const last = opened.synopsis.rows.at(-1)?.unit.id as string
const hits = [hit('streik', last), hit(OTHER, last), hit('memory/old.tmx', '7', 'A \u001b[2Jstrike.')]
const typed = pressed(atDocument, 'K', 's', 'o').state
const found = answered(typed, { kind: 'found', query: 'so', language: 'en', hits })

describe('the concordance', () => {
  test.each([
    ['the overview', overview, 'K'],
    ['a document', atDocument, 'ctrl+k'],
    ['the editor', editingAt(0, 'ru'), 'ctrl+k'],
  ] as const)('opens from %s, and closes there', (_name, state, key) => {
    const open = pressed(state, key).state
    expect(focusOf(open)).toBe('concordance')
    expect(focusOf(pressed(open, 'escape').state)).toBe(focusOf(state))
  })

  test('looks for what is typed, until that is found', () => {
    expect(wantedSearch(typed)).toEqual({ kind: 'concordance', query: 'so', language: 'en' })
    expect(wantedSearch(found)).toBeUndefined()
    expect(hitsNow(pressed(found, 'x').state)).toBeUndefined()
    expect(wantedSearch(pressed(atDocument, 'K', ' ').state)).toBeUndefined()
  })

  test('goes to a hit in the same document, and in another one', () => {
    expect(pressed(found, 'return').state).toMatchObject({ row: 5, layer: undefined })
    const { state } = pressed(found, 'down', 'return')
    expect(wantsSince(found, state)).toEqual([{ kind: 'open', document: OTHER }])
    const there = answered(state, { kind: 'opened', opened: { ...opened, id: OTHER } })
    expect([there.opened?.id, there.row]).toEqual([OTHER, 5])
    expect(pressed(found, 'down', 'down', 'down', 'return').state.message?.key).toBe('ui.notInProject')
  })

  test('inserts the translation of a hit where somebody types', () => {
    const open = pressed(editingAt(1, 'ru'), 'ctrl+k', 'М').state
    const state = answered(open, {
      kind: 'found',
      query: 'М',
      language: 'ru',
      hits: [hit('see', 'u', 'Мост.')],
    })
    expect(pressed(state, 'return').state.editing?.editor.text).toBe('Мост.')
  })

  test.each([
    ['the word at the cursor', { text: 'Мост стоит', cursor: 2, anchor: 2 }, 'Мост'],
    ['the word that was typed last', { text: 'Мост стоит', cursor: 10, anchor: 10 }, 'стоит'],
    ['what is selected', { text: 'Мост стоит там', cursor: 5, anchor: 14 }, 'стоит там'],
    ['nothing of nothing', { text: '', cursor: 0, anchor: 0 }, ''],
  ])('begins with %s', (_name, moment, query) => {
    expect(firstQuery({ ...editorOf(moment.text), ...moment })).toBe(query)
  })

  test('shows texts side by side, and fills the screen in every language', async () => {
    for (const language of UI_LANGUAGES) {
      const words = presentedWords(await loadWords(language), 'visual')
      for (const state of [found, typed, pressed(atDocument, 'K').state])
        for (const [width, height] of [
          [60, 18],
          [220, 60],
        ] as const) {
          const lines = frame(state, { words, bidi: 'visual', width, height, paint: paint(true) })
          expect(lines.filter(line => cellsOf(line) !== width)).toEqual([])
          expect(lines).toHaveLength(height)
          expect(lines.join('')).not.toMatch(/\u001b\[(?!\d*(?:;\d+)*m)/)
        }
    }
    const words = presentedWords(await loadWords('en'), 'logical')
    const lines = frame(found, { words, bidi: 'logical', width: 100, height: 30, paint: paint(false) })
    expect(lines.join('\n')).toMatch(/▶ streik.*\n Der Streik\. +│ The strike\./)
  })
})
