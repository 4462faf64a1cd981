import { describe, expect, test } from '@jest/globals'
import type { Reason } from '../../src/door/refusal.js'
import { loadWords, presented, UI_LANGUAGES } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { width as cellsOf } from '../../src/terminal/width.js'
import { type Answer, answered } from '../../src/ui/answer.js'
import { editorOf } from '../../src/ui/editor/editor.js'
import { basisOf, currentRow, type State } from '../../src/ui/state.js'
import { frame } from '../../src/ui/views/frame.js'
import { rows } from '../runs.js'
import { atDocument, opened, overview } from './opened.js'

const editing = (row: number, language: string): State => {
  const state = { ...atDocument, row, language }
  const cell = currentRow(state)?.languages[language]
  const unit = currentRow(state)?.unit.id as string
  const basis = cell ? basisOf(cell) : {}
  return { ...state, editing: { unit, language, editor: editorOf(cell?.entry?.target ?? ''), basis } }
}

const refusal = ({ editing }: State, reason: Reason, found: string, expected?: string): Answer => {
  if (!editing) throw new Error('nothing is typed')
  const { unit, language, basis } = editing
  return {
    kind: 'refused',
    opened,
    refusal: { reason, expected, found },
    change: { kind: 'save', document: opened.id, unit, language, text: 'x', basis },
    message: { key: 'error.door.targetChanged', args: { unit, language, found } },
  }
}

const STATES: Record<string, State> = {
  overview,
  filtered: { ...overview, query: 'nichts', layer: 'filter', typed: 'nichts' },
  document: atDocument,
  last: { ...atDocument, row: 5, language: 'ar' },
  searched: { ...atDocument, search: 'forderung' },
  reduced: { ...atDocument, only: 'misaligned' },
  wide: { ...atDocument, isWide: true },
  alone: { ...atDocument, shown: ['ar'] },
  drifted: editing(2, 'ru'),
  arabic: editing(1, 'ar'),
  leaving: { ...editing(1, 'ar'), layer: 'leave' },
  conflict: answered(editing(2, 'ru'), refusal(editing(2, 'ru'), 'targetChanged', 'Другое\u001b[2J')),
  help: { ...atDocument, layer: 'help' },
  reading: { ...atDocument, layer: 'detail' },
}

const wordsOf = new Map(
  await Promise.all(UI_LANGUAGES.map(async language => [language, await loadWords(language)] as const)),
)

const SCREENS = UI_LANGUAGES.flatMap(language => [
  [language, 60, 16] as const,
  [language, 80, 24] as const,
  [language, 120, 40] as const,
  [language, 200, 50] as const,
])

describe.each(rows(SCREENS, 3))('in %s at %i × %i', (language, width, height) => {
  test.each(Object.keys(STATES))('%s fills the screen, every line as wide as it', name => {
    for (const bidi of ['visual', 'logical'] as const)
      for (const colour of [true, false]) {
        const words = presented(wordsOf.get(language) as never, bidi)
        const lines = frame(STATES[name] as State, { words, bidi, width, height, paint: paint(colour) })
        expect(lines).toHaveLength(height)
        expect(lines.filter(line => cellsOf(line) !== width)).toEqual([])
        // What a file holds never speaks to the terminal.
        expect(lines.join('')).not.toMatch(/\u001b\[(?!\d*(?:;\d+)*m)/)
      }
  })
})

const english = wordsOf.get('en') as never
const draw = (state: State, width = 120, height = 40) =>
  frame(state, { words: english, bidi: 'logical', width, height, paint: paint(false) }).map(line =>
    line.trimEnd(),
  )

test('the document shows the German beside its translations, and what is wanting', () => {
  const lines = draw({ ...atDocument, row: 2 })
  expect(lines.join('\n')).toContain('3 · paragraph   ru ≠ drifted   ar – untranslated')
  expect(lines.find(line => line.startsWith('▌'))).toMatch(
    /^▌ Die Gewerkschaft.*│ English.*│ Профсоюз.*│ +–$/,
  )
})

test('in a narrow terminal the texts stand one below the other', () => {
  const lines = draw(atDocument, 60, 16).filter(line => line.startsWith('▌'))
  expect(lines.map(line => line.slice(2, 4))).toEqual(['de', 'en', 'ru', 'ar'])
})

test('the editor shows what changed in the German, what a check found, and the keys', () => {
  expect(draw(STATES.drifted as State).join('\n')).toMatch(/Die Gewerkschaft fordert \{?[+*]/)
  const arabic = draw(STATES.arabic as State).join('\n')
  expect(arabic).toContain('! numbers: The German has no “2022”.')
  expect(arabic).toContain('Ctrl-S save')
})
