import { describe, expect, test } from '@jest/globals'
import { basisOf } from '../../src/door/basis-of.js'
import type { RefusalReason } from '../../src/door/refusal.js'
import { loadWords, presentedWords, UI_LANGUAGES } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { width as cellsOf } from '../../src/terminal/width.js'
import { type Answer, answered } from '../../src/ui/answer.js'
import { editorOf } from '../../src/ui/editor/editor.js'
import { KEYS } from '../../src/ui/keys.js'
import { QUEUES, ROW_QUEUES } from '../../src/ui/queue.js'
import { currentRow, type Editing, focusOf, type UiState } from '../../src/ui/state.js'
import { leftText } from '../../src/ui/views/document.js'
import { frame, rowsSeen, targetAt } from '../../src/ui/views/frame.js'
import { rows } from '../runs.js'
import { editingAt } from './edit-states.js'
import { atDocument, documents, opened, overview } from './opened.js'

const editing = (row: number, language: string): UiState => {
  const state = { ...atDocument, row, language }
  const cell = currentRow(state)?.languages[language]
  const unit = currentRow(state)?.unit.id as string
  const basis = cell ? basisOf(cell) : {}
  return { ...state, editing: { unit, language, editor: editorOf(cell?.entry?.target ?? ''), basis } }
}

const refusal = ({ editing }: UiState, reason: RefusalReason, found: string, expected?: string): Answer => {
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

/** Somebody else wrote while a line was typed into. */
const refusedIn = (layer: 'reason' | 'note'): UiState => ({
  ...atDocument,
  layer,
  typed: 'meine',
  message: { key: 'error.door.noteChanged', args: { unit: 'x', language: 'ru', found: 'ihre' } },
})

test.each(['reason', 'note'] as const)('why a line is asked for again stands above it: %s', async layer => {
  const words = presentedWords(await loadWords('en'), 'logical')
  const lines = frame(refusedIn(layer), {
    words,
    paint: paint(false),
    width: 80,
    height: 24,
    bidi: 'logical',
  }).join('\n')
  expect(lines.indexOf('it is now: “ihre”')).toBeGreaterThan(0)
  expect(lines.indexOf('meine█')).toBeGreaterThan(lines.indexOf('“ihre”'))
})

const STATES: Record<string, UiState> = {
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
  reason: refusedIn('reason'),
  longest: editingAt(1, 'ru'),
  helped: editingAt(2, 'ru'),
  allowing: {
    ...atDocument,
    row: 1,
    language: 'ar',
    layer: 'allow',
    typed: 'weil',
    top: 1,
    allowing: ['numbers', 'dates'].map(code => ({ code, message: 'The German has no “2022”.', unit: 'x' })),
  },
  help: { ...atDocument, layer: 'help' },
  reading: { ...atDocument, layer: 'detail' },
}

const wordsOf = new Map(
  await Promise.all(UI_LANGUAGES.map(async language => [language, await loadWords(language)] as const)),
)

const SCREENS = UI_LANGUAGES.flatMap(language => [
  [language, 60, 16] as const,
  [language, 60, 18] as const,
  [language, 80, 24] as const,
  [language, 120, 40] as const,
  [language, 220, 60] as const,
])

describe.each(rows(SCREENS, 6))('in %s at %i × %i', (language, width, height) => {
  test.each(Object.keys(STATES))('%s fills the screen, every line as wide as it', name => {
    for (const bidi of ['visual', 'logical'] as const)
      for (const colour of [true, false]) {
        const words = presentedWords(wordsOf.get(language) as never, bidi)
        const lines = frame(STATES[name] as UiState, { words, bidi, width, height, paint: paint(colour) })
        expect(lines).toHaveLength(height)
        expect(lines.filter(line => cellsOf(line) !== width)).toEqual([])
        // What a file holds never speaks to the terminal.
        expect(lines.join('')).not.toMatch(/\u001b\[(?!\d*(?:;\d+)*m)/)
      }
  })
})

test.each([
  [14, 1],
  [19, 4],
  [39, 7],
])('at %i × %i every screen is as large as the terminal', (width, height) => {
  for (const language of ['de', 'ar'] as const)
    for (const [name, state] of Object.entries(STATES)) {
      const words = presentedWords(wordsOf.get(language) as never, 'visual')
      const lines = frame(state, { words, bidi: 'visual', width, height, paint: paint(true) })
      expect([name, lines.length, lines.filter(line => cellsOf(line) !== width)]).toEqual([name, height, []])
    }
})

const english = wordsOf.get('en') as never
const draw = (state: UiState, width = 120, height = 40) =>
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
  expect(draw(STATES.drifted as UiState).join('\n')).toMatch(/Die Gewerkschaft fordert \{?[+*]/)
  const looked = { ...(STATES.arabic as UiState), opened: { ...opened, isLooked: true } }
  const arabic = draw(looked).join('\n')
  expect(arabic).toContain('! numbers: The German has no “2022”.')
  expect(arabic).toContain('Ctrl-S save')
})

test('where somebody else wrote another text, and only there, the last line says how to take it', () => {
  expect(draw(STATES.conflict as UiState).join('\n')).toContain('Alt-T take the other text')
  expect(draw(STATES.arabic as UiState).join('\n')).not.toContain('Alt-T')
})

describe('a cell of the screen', () => {
  const screen = { words: english, bidi: 'visual', width: 100, height: 30, paint: paint(false) } as const
  /** Where a text is first seen, at its first cell. */
  const at = (state: UiState, text: string) => {
    const lines = frame(state, screen)
    const row = lines.findIndex(line => line.includes(text))
    return { row, column: cellsOf((lines[row] ?? '').split(text)[0] ?? '') }
  }
  test.each([
    ['a document', overview, 'zahlen', { kind: 'document', at: 1 }],
    ['its numbers', overview, '· ·', undefined],
    ['a row', atDocument, 'Erste Forderung', { kind: 'row', row: 3 }],
    ['what stands above them', atDocument, '─', undefined],
    ['a letter of what is typed', editing(0, 'en'), '中', { kind: 'text', at: { row: 0, cell: 8 } }],
    ['the source', editing(0, 'en'), 'Der Streik', undefined],
    ['what lies over it', { ...atDocument, layer: 'help' }, 'Overview', undefined],
  ] as const)('%s', (_what, state, text, expected) => {
    expect(targetAt(state as UiState, screen, at(state as UiState, text))).toEqual(expected)
  })

  test('as many rows of the editor are seen as are drawn', () => {
    expect(rowsSeen(editing(0, 'en'), screen)).toBe(1)
    expect(rowsSeen(atDocument, screen)).toBe(0)
  })
})

test('the cursor and what is selected look different without colours, too', () => {
  const state = editing(0, 'en')
  const editor = { ...editorOf('eins zwei'), anchor: 0, cursor: 4 }
  const lines = frame(
    { ...state, editing: { ...(state.editing as Editing), editor } },
    {
      words: english,
      bidi: 'visual',
      width: 80,
      height: 24,
      paint: paint(false),
    },
  ).join('\n')
  expect(lines).toContain('\u001b[7m \u001b[27m')
  expect(lines).toContain('\u001b[4m')
})

/** Everything that can be wrong with a translation, in all languages of a row. */
const burdened = (): UiState => {
  const conflict = { source: 'a', target: 'b' }
  const rows = opened.synopsis.rows.map(row => ({
    ...row,
    languages: Object.fromEntries(
      Object.entries(row.languages).map(([tag, cell]) => [
        tag,
        {
          ...cell,
          state: 'final',
          drifted: true,
          entry: { ...cell.entry, conflict },
        },
      ]),
    ),
  })) as unknown as typeof opened.synopsis.rows
  const found = new Map(['en', 'ru', 'ar'].map(tag => [tag, new Set(rows.map(({ unit }) => unit.id))]))
  return { ...atDocument, row: 1, opened: { ...opened, found, synopsis: { ...opened.synopsis, rows } } }
}

describe.each([...UI_LANGUAGES])('at 60 cells, in %s', language => {
  const words = presentedWords(wordsOf.get(language) as never, 'visual')
  const shown = (state: UiState) =>
    frame(state, { words, bidi: 'visual', width: 59, height: 60, paint: paint(false) }).join('\n')

  test('the help is wrapped, and not cut', () => {
    for (const place of [overview, atDocument, editing(1, 'ar')]) {
      const screen = { words, bidi: 'logical', width: 59, height: 400, paint: paint(false) } as const
      const lines = frame({ ...place, layer: 'help' }, screen)
      expect(lines.filter(line => line.trimEnd().endsWith('…'))).toEqual([])
    }
  })

  test('a row tells all that is wrong with it', () => {
    const text = shown(burdened())
    for (const tag of ['en', 'ru', 'ar'])
      for (const told of [
        `✓ ${words('state.final')}`,
        `⚡ ${words('ui.conflict')}`,
        `≠ ${words('status.drifted')}`,
        `! ${words('ui.finding')}`,
      ])
        expect(text).toContain(`${tag} ${told}`)
  })

  test.each(QUEUES)('what is gone through, and how much is left: %s', queue => {
    for (const state of [atDocument, editing(2, 'ru')].map(state => ({ ...state, queue })))
      expect(shown(state)).toContain(leftText(state, words))
  })

  test.each(ROW_QUEUES)('what alone is shown: %s', only => {
    expect(shown({ ...atDocument, only })).toContain(words(`ui.only.${only}`))
  })

  test('what there is to do in each document', () => {
    const [document] = documents
    const counts = { ...document?.languages.ru, untranslated: 12_345, drifted: 12_345, misaligned: 12_345 }
    const state = { ...overview, documents: [{ ...document, languages: { ru: counts } }] } as UiState
    for (const kind of ['untranslated', 'drifted', 'misaligned'] as const)
      expect(shown(state)).toContain(words(`short.${kind}`, { number: 12_345 }))
  })

  test.each(Object.entries(STATES))('the keys of the last lines are told whole: %s', (_name, state) => {
    const text = shown(state)
    for (const { does, told } of KEYS[focusOf(state)])
      if (told === true && does !== 'type') expect(text).toContain(words(`ui.does.${does}`))
  })
})
