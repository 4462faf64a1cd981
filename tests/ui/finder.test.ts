import { describe, expect, test } from '@jest/globals'
import { loadWords, presentedWords, UI_LANGUAGES } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { width as cellsOf } from '../../src/terminal/width.js'
import { answered } from '../../src/ui/answer.js'
import { choicesOf } from '../../src/ui/choosing/choices.js'
import type { FoundParagraph } from '../../src/ui/choosing/found-paragraph.js'
import { wantedSearch } from '../../src/ui/concordance.js'
import { focusOf, type UiState } from '../../src/ui/state.js'
import { mustWait } from '../../src/ui/step.js'
import { frame } from '../../src/ui/views/frame.js'
import { wantsSince } from '../../src/ui/wants.js'
import { atDocument, opened, overview } from './opened.js'
import { pressed, WORDS } from './pressed.js'

const OTHER = 'zahlen\u001b[31m'
const last = opened.synopsis.rows.at(-1)?.unit.id as string
const paragraph = (document: string, text: string): FoundParagraph => ({
  document,
  unit: last,
  language: 'de',
  text,
})
const typed = pressed(atDocument, 'o', ...'Ernte').state
const found = answered(typed, {
  kind: 'paragraphs',
  query: 'Ernte',
  language: 'en',
  paragraphs: [paragraph('streik', 'Die Ernte.'), paragraph(OTHER, 'Nach der Ernte \u001b[2J kam Regen.')],
})
const labels = (state: UiState) => choicesOf(state, { words: WORDS }).map(({ label }) => label)

describe('paragraphs of other documents', () => {
  test('are looked for by what is typed, until they are found', () => {
    expect(wantedSearch(typed)).toEqual({ kind: 'paragraphs', query: 'Ernte', language: 'en' })
    expect(wantedSearch(found)).toBeUndefined()
    expect(wantedSearch(pressed(found, 'x').state)).toMatchObject({ query: 'Erntex' })
    expect(wantedSearch(pressed(atDocument, 'o').state)).toBeUndefined()
    expect(wantedSearch(pressed(overview, 'o', 'E').state)).toMatchObject({ query: 'E' })
  })

  test('stand in the list with their document, those of the opened one once', () => {
    expect(labels(found)[0]).toBe('Nach der Ernte \u001b[2J kam Regen.')
    expect(labels(found)).not.toContain('Die Ernte.')
    expect(labels(pressed(found, 'backspace').state)).not.toContain('Nach der Ernte \u001b[2J kam Regen.')
  })

  test('do not move what is marked already', () => {
    const few = pressed(atDocument, 'o', ...'rg', 'down').state
    const marked = labels(few)[few.top]
    const more = answered(few, {
      kind: 'paragraphs',
      query: 'rg',
      language: 'en',
      paragraphs: [paragraph(OTHER, 'Ein Berg'), paragraph(OTHER, 'Zwei Berge')],
    })
    expect(labels(more)[more.top]).toBe(marked)
  })

  test('are gone to, in their document', () => {
    const { state } = pressed(found, 'return')
    expect(wantsSince(found, state)).toEqual([{ kind: 'open', document: OTHER }])
    const there = answered(state, { kind: 'opened', opened: { ...opened, id: OTHER } })
    expect([there.opened?.id, there.row, focusOf(there)]).toEqual([OTHER, 5, 'document'])
  })

  test('fill the screen in every language, with nothing that a terminal obeys', async () => {
    for (const language of UI_LANGUAGES) {
      const words = presentedWords(await loadWords(language), 'visual')
      for (const state of [typed, found]) {
        const lines = frame(state, { words, bidi: 'visual', width: 60, height: 18, paint: paint(true) })
        expect(lines.filter(line => cellsOf(line) !== 60)).toEqual([])
        expect(lines.join('')).not.toMatch(/\u001b\[(?!\d*(?:;\d+)*m)/)
      }
    }
  })
})

describe('from the editor', () => {
  const editing = pressed(atDocument, 'return', 'x').state
  const asked = pressed(editing, 'ctrl+o', ...'zweite ford', 'return').state
  const written = { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } } as const

  test('the finder goes to another paragraph, and closes to what was typed', () => {
    expect(pressed(atDocument, 'return', 'ctrl+o', ...'zweite ford', 'return').state).toMatchObject({
      row: 4,
      editing: undefined,
    })
    const { state } = pressed(editing, 'ctrl+o', 'z', 'escape')
    expect([focusOf(state), state.editing]).toEqual(['edit', editing.editing])
  })

  test('what was not saved is asked for, and then gone on', () => {
    expect([focusOf(asked), asked.row]).toEqual(['leave', 0])
    expect(pressed(asked, 'd').state).toMatchObject({ row: 4, editing: undefined, layer: undefined })
    const { state: saving, effect } = pressed(asked, 's')
    expect([effect?.kind, mustWait(saving)]).toEqual(['save', true])
    const after = answered(saving, written)
    expect([after.row, after.editing, after.message?.key]).toEqual([4, undefined, 'ui.savedLeft'])
  })

  test('another document waits for it, too', () => {
    const other = pressed(editing, 'ctrl+o', ...'zahlen', 'return', 's').state
    expect(answered(other, written).aim).toEqual({ document: OTHER })
    const refused = answered(other, { kind: 'failed', message: { key: 'ui.noEditor' } })
    expect([mustWait(refused), refused.editing?.editor.text]).toEqual([false, asked.editing?.editor.text])
  })

  test('whoever stays stays also when they save', () => {
    const stayed = pressed(asked, 'escape', 'ctrl+s').state
    expect(answered(stayed, written).row).toBe(0)
    expect(pressed(asked, 'escape', 'escape', 'd').state).toMatchObject({ row: 0, editing: undefined })
  })
})
