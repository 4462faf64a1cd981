import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import type { UnplacedText } from '../../src/alignment/unplaced.js'
import { basisOf } from '../../src/door/basis-of.js'
import type { RefusalReason } from '../../src/door/refusal.js'
import type { DocumentStatus } from '../../src/reports/status.js'
import type { Cell, Row } from '../../src/synopsis/synopsis.js'
import { answered } from '../../src/ui/answer.js'
import { lineBreakOf } from '../../src/ui/editor/line-break.js'
import type { WantedChange } from '../../src/ui/effect.js'
import { isIn } from '../../src/ui/in-queue.js'
import { KEYS } from '../../src/ui/keys.js'
import { begin, currentRow, focusOf, type Opened, type UiState } from '../../src/ui/state.js'
import { mustWait, step } from '../../src/ui/step.js'
import type { Target } from '../../src/ui/target.js'
import { wantsSince } from '../../src/ui/wants.js'
import { atDocument, opened, overview } from './opened.js'
import { pressed, ROOM } from './pressed.js'

/** What a state that keys led to wants, that the first did not. */
const wishes = (state: UiState, ...keys: string[]) => wantsSince(state, pressed(state, ...keys).state)

const HERE = basisOf(currentRow(atDocument)?.languages[atDocument.language] as Cell)

/** The document with another text in every row. */
const changedEverywhere = (change: (row: Row) => Row): Opened => ({
  ...opened,
  synopsis: { ...opened.synopsis, rows: opened.synopsis.rows.map(change) },
})
const withCells = (row: Row, change: (cell: Cell) => Cell): Row => ({
  ...row,
  languages: Object.fromEntries(Object.entries(row.languages).map(([tag, cell]) => [tag, change(cell)])),
})
const withSource = (source: string) => changedEverywhere(row => withCells(row, cell => ({ ...cell, source })))
const withTarget = (target: string) =>
  changedEverywhere(row => withCells(row, cell => ({ ...cell, entry: { ...(cell.entry as Entry), target } })))

const refused = (change: WantedChange, reason: RefusalReason, found?: string, expected?: string) =>
  ({
    kind: 'refused',
    opened,
    refusal: { reason, found, expected },
    change,
    message: { key: `error.door.${reason}` },
  }) as const

const rowOf = ({ row, language }: UiState) => [row, language]

describe('the mouse', () => {
  const clicked = (state: UiState, target: Target | undefined) =>
    step(state, { name: 'click', text: '', at: { column: 0, row: 0 } }, { ...ROOM, target }) as UiState

  test('a click goes to the document, the row or the place in the text that it points at', () => {
    expect(clicked(overview, { kind: 'document', at: 1 }).at).toBe(1)
    expect(clicked(atDocument, { kind: 'row', row: 3 }).row).toBe(3)
    const editing = pressed(atDocument, 'return').state
    const { editor } = clicked(editing, { kind: 'text', at: { row: 0, cell: 2 } }).editing ?? {}
    expect(editor).toMatchObject({ cursor: 2, anchor: 2 })
  })

  test('a click on nothing changes nothing', () => {
    expect(clicked(atDocument, undefined)).toEqual(atDocument)
  })

  test('whether the screen has it is remembered', () => {
    const { state, effect } = pressed(atDocument, 'y')
    expect(effect).toEqual({ kind: 'settings', mouse: true })
    expect(pressed(state, 'ctrl+]').effect).toEqual({ kind: 'settings', mouse: false })
  })
})

describe('Return in the editor', () => {
  const typed = (row: number, ...keys: string[]) =>
    pressed({ ...atDocument, row }, 'f4', 'ctrl+home', ...keys).state

  test('begins another paragraph where there may be several', () => {
    expect(typed(1, 'x', 'return').editing?.editor.text).toMatch(/^x\n\nEnglish/)
  })

  test('says why a heading holds no line break, and a paste goes without', () => {
    const state = typed(0, 'return')
    expect(state.message).toEqual({ key: 'ui.oneLine.heading' })
    expect(state.editing?.editor.text).toMatch(/^English/)
    expect(typed(0, '"a \n b "').editing?.editor.text).toMatch(/^a b English/)
  })

  test.each([
    [{ kind: 'paragraph', text: 'eins\\\nzwei' }, { types: '\\\n' }],
    [{ kind: 'paragraph', text: 'eins  \nzwei' }, { types: '  \n' }],
    [{ kind: 'paragraph', text: 'eins\nzwei' }, { types: '\n' }],
    [{ kind: 'list-item', text: 'eins' }, { types: '\n\n' }],
    [{ kind: 'html', text: '<b>' }, { types: '\n' }],
    [{ kind: 'table-cell', text: 'eins' }, { refusedIn: 'table-cell' }],
    [{ kind: 'front-matter', text: 'eins' }, { refusedIn: 'slot' }],
    [{ kind: 'paragraph', text: 'eins', slot: 'quoted' }, { refusedIn: 'slot' }],
    [{ kind: 'html', text: '<a\n>', slot: 'whole' }, { types: '\n' }],
  ] as const)('%j', (unit, expected) => expect(lineBreakOf(unit)).toEqual(expected))
})

test('a paste that no paragraph could hold is not taken, and said', () => {
  const before = pressed(atDocument, 'return').state
  const { state } = pressed(before, `"${'Wort '.repeat(10_001)}"`)
  expect(state.editing).toEqual(before.editing)
  expect(state.message).toEqual({ key: 'ui.pastedTooMuch', args: { number: 50_005, most: 50_000 } })
  expect(pressed(before, `"${'Wort '.repeat(10_000)}"`).state.editing?.editor.text).toMatch(
    /(?:Wort ){10000}$/,
  )
})

test('Alt-A selects all of what is typed', () => {
  const { editing } = pressed(atDocument, 'return', 'alt+a').state
  expect(editing?.editor).toMatchObject({ anchor: 0, cursor: editing?.editor.text.length })
})

test.each<[string, string, string]>([
  ['alt+ф', 'ctrl+я', 'with a Russian layout'],
  ['alt+ش', 'ctrl+ئ', 'with an Arabic one'],
])('%s selects all and %s undoes %s', (all, undo) => {
  const begun = pressed(atDocument, 'return').state
  const { editing } = pressed(begun, all, 'x').state
  expect(editing?.editor.text).toBe('x')
  expect(pressed(begun, all, 'x', undo).state.editing?.editor.text).toBe(begun.editing?.editor.text)
})

test('where a terminal keeps the arrows with Shift for itself, Alt beside it selects, too', () => {
  const { editing } = pressed(atDocument, 'return', 'alt+shift+left', 'alt+shift+left').state
  expect(pressed(atDocument, 'return', 'shift+left', 'shift+left').state.editing).toEqual(editing)
  expect(editing?.editor.anchor).toBeDefined()
})

describe('in the overview', () => {
  test('arrows and vim keys move, and stop at the ends', () => {
    expect(pressed(overview, 'down').state.at).toBe(1)
    expect(pressed(overview, 'j', 'j', 'j').state.at).toBe(1)
    expect(pressed(overview, 'G', 'k', 'up').state.at).toBe(0)
  })

  test('Enter opens the document that is marked', () => {
    expect(wishes(overview, 'return')).toEqual([{ kind: 'open', document: 'streik' }])
  })

  test('of two documents that are opened the last counts, and none once that is called off', () => {
    const other = { ...opened, id: 'zahlen\u001b[31m' }
    const { state } = pressed(overview, 'return', 'down', 'return')
    expect(wishes(overview, 'return', 'down', 'return')).toEqual([{ kind: 'open', document: other.id }])
    expect(mustWait(state)).toBe(true)
    expect(answered(state, { kind: 'opened', opened }).opened).toBeUndefined()
    expect(answered(state, { kind: 'opened', opened: other }).opened?.id).toBe(other.id)
    const off = { ...state, aim: undefined }
    expect(answered(off, { kind: 'opened', opened: other }).opened).toBeUndefined()
  })

  test('a filter is typed, taken, and opens what it left', () => {
    const { state } = pressed(overview, '/', 'z', 'a', 'h', 'return')
    expect([focusOf(state), state.query]).toEqual(['overview', 'zah'])
    expect(wishes(state, 'return')).toMatchObject([{ document: 'zahlen\u001b[31m' }])
    expect(pressed(state, 'escape').state.query).toBe('')
  })
})

describe('in a document', () => {
  test.each([
    [
      ['tab', 'tab', 'u'],
      [2, 'ar'],
    ],
    [
      ['tab', 'tab', 'u', 'u'],
      [3, 'ar'],
    ],
    [
      ['tab', 'd'],
      [2, 'ru'],
    ],
    [
      ['left', 'c'],
      [1, 'ar'],
    ],
    [
      ['down', 'down', 'up'],
      [1, 'en'],
    ],
    [['pageDown'], [3, 'en']],
    [['end'], [5, 'en']],
  ])('%j leads to %j', (keys, place) => expect(rowOf(pressed(atDocument, ...keys).state)).toEqual(place))

  test('where nothing of a kind is left, that is said, and the mark stays', () => {
    const { state } = pressed({ ...atDocument, documents: [] }, 'down', 'd')
    expect([rowOf(state), state.message?.key]).toEqual([[1, 'en'], 'ui.none'])
  })

  const alone: UiState = { ...atDocument, documents: atDocument.documents.slice(0, 1) }

  test('behind the last paragraph of a queue come the other documents, and then its first one', () => {
    const { state } = pressed(atDocument, 'tab', 'tab', 'U')
    expect(state.aim).toMatchObject({
      document: 'zahlen\u001b[31m',
      course: { queue: 'untranslated', way: -1 },
    })
    expect(wantsSince(atDocument, state)).toEqual([{ kind: 'open', document: 'zahlen\u001b[31m' }])
    expect(rowOf(pressed(alone, 'tab', 'tab', 'U').state)).toEqual([5, 'ar'])
    expect(pressed(alone, 'tab', 'd', 'd').state.message?.key).toBe('ui.onlyThis')
  })

  test('a document that is opened on the way shows the paragraph, and no other answer gets in between', () => {
    const { state } = pressed(atDocument, 'tab', 'tab', 'U')
    const other = { ...opened, id: 'zahlen\u001b[31m' }
    const there = answered(state, { kind: 'opened', opened: other })
    expect([there.opened?.id, there.row, there.aim]).toEqual([other.id, 5, undefined])
    expect(answered(pressed(state, 'up').state, { kind: 'opened', opened: other }).opened?.id).toBe('streik')
  })

  test('what the checks alone know is waited for, and only then said to be nowhere', () => {
    const fresh = answered({ ...alone, generation: 4 }, { kind: 'opened', opened })
    const { state } = pressed(fresh, 'm')
    expect([state.message?.key, state.aim?.document]).toEqual(['ui.looking', 'streik'])
    const looked = {
      kind: 'looked',
      document: 'streik',
      generation: 5,
      suspicions: {},
      findings: [],
    } as const
    const after = answered(state, looked)
    expect([after.message?.key, after.aim]).toEqual(['ui.none', undefined])
  })

  test('a search folds case and marks, and goes on with n', () => {
    const { state } = pressed(atDocument, '/', ...'FORDERUNG', 'return')
    expect(state.row).toBe(3)
    expect(pressed(state, 'n').state.row).toBe(4)
    expect(pressed(state, 'n', 'n').state.row).toBe(3)
  })

  test('rows can be reduced to a kind of work, and moves keep to it', () => {
    const { state } = pressed(atDocument, 'tab', 'tab', 'f')
    expect([state.only, state.row]).toEqual(['untranslated', 2])
    expect(pressed(state, 'up').state.row).toBe(2)
    expect(pressed(state, 'end').state.row).toBe(5)
  })

  test('columns are toggled, ordered, and never all hidden', () => {
    expect(pressed(atDocument, '2').state.shown).toEqual(['en', 'ar'])
    expect(pressed(atDocument, '2', '2').state.shown).toEqual(['en', 'ru', 'ar'])
    expect(pressed(atDocument, 'tab', '<').state.shown).toEqual(['ru', 'en', 'ar'])
    expect(pressed(atDocument, 'tab', '>', '>', '>').state.shown).toEqual(['en', 'ar', 'ru'])
    const { state } = pressed(atDocument, '1', '2', '3')
    expect([state.shown, state.language, state.message?.key]).toEqual([['ar'], 'ar', 'ui.lastColumn'])
    expect(pressed(atDocument, 'w').state.isWide).toBe(true)
  })

  test('only what drifted can be accepted, with a reason', () => {
    expect(pressed(atDocument, 'a').state.message?.key).toBe('ui.notDrifted')
    const { effect } = pressed(atDocument, 'tab', 'd', 'a', 'o', 'k', 'return')
    expect(effect).toMatchObject({ kind: 'accept', language: 'ru', reason: 'ok' })
  })

  test('a source that changes while the reason is typed is not accepted: it is asked again, with the reason', () => {
    const { state, effect } = pressed(atDocument, 'tab', 'd', 'a', 'o', 'k', 'return')
    if (effect?.kind !== 'accept') throw new Error('nothing was accepted')
    expect(effect.basis.source).toBe(currentRow(state)?.languages.ru?.source)
    const now = withSource('Alles ist anders.')
    const again = answered(state, { ...refused(effect, 'sourceChanged'), opened: now })
    expect([focusOf(again), again.typed, again.message?.key]).toEqual([
      'reason',
      'ok',
      'error.door.sourceChanged',
    ])
    expect(pressed(again, 'return').effect).toMatchObject({
      kind: 'accept',
      reason: 'ok',
      basis: { source: 'Alles ist anders.' },
    })
  })

  test('a review is wished for, with what was there: whether it may be, others know', () => {
    expect(pressed(atDocument, 'r').effect).toMatchObject({ kind: 'review', state: 'reviewed', basis: HERE })
    expect(pressed(atDocument, 'R').effect).toMatchObject({ kind: 'review', state: 'final', basis: HERE })
  })

  test('Esc goes back to the overview, which is counted anew', () => {
    const { state, effect } = pressed(atDocument, 'escape')
    expect([focusOf(state), effect]).toEqual(['overview', { kind: 'overview' }])
  })
})

describe('in the editor', () => {
  const editing = pressed(atDocument, 'tab', 'tab', 'u', 'return').state

  test('what is typed is saved with what stood there before', () => {
    const { effect } = pressed(editing, 'م', 'ا', '"ل "', 'return', 'ctrl+s')
    expect(effect).toMatchObject({
      kind: 'save',
      document: 'streik',
      language: 'ar',
      text: 'مال \n\n',
      basis: { target: '', source: currentRow(editing)?.languages.ar?.source },
    })
  })

  test('saving and going on comes to the next gap, with how many are left', () => {
    const { state: saving, effect } = pressed(editing, 'م', 'f2')
    expect(effect).toMatchObject({ kind: 'save', text: 'م' })
    expect(mustWait(saving)).toBe(true)
    const filled = changedEverywhere(row =>
      row === currentRow(editing)
        ? withCells(row, cell => ({
            ...cell,
            state: 'translated',
            entry: { ...(cell.entry as Entry), target: 'م' },
          }))
        : row,
    )
    const after = answered(saving, {
      kind: 'written',
      opened: filled,
      paths: [],
      message: { key: 'ui.saved' },
    })
    expect([after.row, after.editing?.unit]).toEqual([3, currentRow(after)?.unit.id])
    // Three here, four in the other document.
    expect(after.message).toEqual({ key: 'ui.savedLeft', args: { left: 7 } })
    expect(wantsSince(saving, after).map(({ kind }) => kind)).toEqual(['look', 'explain'])
    expect(mustWait(after)).toBe(false)
  })

  test('behind the last gap of a document the next one is opened, and typed into', () => {
    const last = { ...atDocument, row: 5, language: 'ar' }
    const saving = pressed(last, 'return', 'م', 'f2').state
    const after = answered(saving, { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } })
    expect([after.aim, mustWait(after)]).toMatchObject([
      { document: 'zahlen\u001b[31m', course: { edits: true } },
      true,
    ])
    const there = answered(after, { kind: 'opened', opened: { ...opened, id: 'zahlen\u001b[31m' } })
    expect([there.row, there.editing?.language]).toEqual([2, 'ar'])
  })

  test('q types a letter', () => expect(pressed(editing, 'q').state.editing?.editor.text).toBe('q'))

  test('nothing is thrown away without a question', () => {
    const { state } = pressed(editing, 'x', 'escape')
    expect(focusOf(state)).toBe('leave')
    expect(pressed(state, 'escape').state.editing?.editor.text).toBe('x')
    expect(pressed(state, 'd').state.editing).toBeUndefined()
    expect(pressed(state, 's').effect).toMatchObject({ kind: 'save', text: 'x' })
    expect(focusOf(pressed(editing, 'escape').state)).toBe('document')
  })

  test('the other text of a conflict is taken by a key, as one step', () => {
    const { editing: at } = editing
    const state = { ...editing, editing: { ...(at as NonNullable<typeof at>), theirs: 'غيره' } }
    const taken = pressed(state, 'x', 'alt+t').state
    expect(taken.editing?.editor.text).toBe('غيره')
    expect(pressed(taken, 'ctrl+z').state.editing?.editor.text).toBe('x')
    expect(pressed(editing, 'alt+t').state.message).toEqual({ key: 'ui.nothingTheirs' })
  })

  test('e begins in their own editor', () => {
    const { state, effect } = pressed(atDocument, 'e')
    expect([focusOf(state), effect?.kind]).toEqual(['edit', 'external'])
  })

  test('a note is typed where it stood, and wished for', () => {
    const { effect } = pressed(atDocument, 't', 'o', 'k', 'return')
    expect(effect).toMatchObject({ kind: 'note', note: 'ok' })
  })

  test('an empty translation is not saved', () => {
    const { state, effect } = pressed(editing, 'ctrl+s')
    expect([effect, state.message?.key]).toEqual([undefined, 'ui.empty'])
  })

  test('what somebody else wrote meanwhile is shown, and the text stays', () => {
    const { state: typed, effect } = pressed(editing, 'x', 'ctrl+s')
    if (effect?.kind !== 'save') throw new Error('nothing was saved')
    const now = withTarget('غيره')
    const state = answered(typed, { ...refused(effect, 'targetChanged', 'غيره'), opened: now })
    expect(state.editing).toMatchObject({ basis: { target: 'غيره' }, theirs: 'غيره', editor: { text: 'x' } })
    expect(pressed(state, 'ctrl+s').effect).toMatchObject({ basis: { target: 'غيره' }, text: 'x' })
  })

  test('a source that changed meanwhile is shown beside what it was, and the text stays', () => {
    const { state: typed, effect } = pressed(editing, 'x', 'ctrl+s')
    if (effect?.kind !== 'save') throw new Error('nothing was saved')
    const { source: former } = effect.basis
    const answer = { ...refused(effect, 'sourceChanged', 'Anders.', former), opened: withSource('Anders.') }
    const state = answered(typed, answer)
    expect(state.editing).toMatchObject({ basis: { source: 'Anders.' }, former, editor: { text: 'x' } })
    expect(state.message?.key).toBe('error.door.sourceChanged')
    expect(pressed(state, 'ctrl+s').effect).toMatchObject({ basis: { source: 'Anders.' }, text: 'x' })
  })

  test.each([
    ['sourceChanged', 'source'],
    ['sourceUnknown', 'source'],
    ['targetChanged', 'target'],
    ['conflictChanged', 'conflict'],
  ] as const)('a refusal counts as seen no more than what it shows: %s', (reason, shown) => {
    const { state: typed, effect } = pressed(editing, 'x', 'ctrl+s')
    if (effect?.kind !== 'save') throw new Error('nothing was saved')
    const conflict = { source: 'Anders.', target: 'أخرى', state: 'translated' } as const
    const now = changedEverywhere(row =>
      withCells(row, cell => ({
        ...cell,
        source: 'Anders.',
        entry: { ...(cell.entry as Entry), target: 'غيره', conflict },
      })),
    )
    const state = answered(typed, { ...refused(effect, reason), opened: now })
    const seen = { source: 'Anders.', target: 'غيره', conflict: 'أخرى' }[shown]
    expect(state.editing?.basis).toEqual({ ...effect.basis, [shown]: seen })
  })

  test('a draft of an earlier day stands in the editor, and can be undone', () => {
    const unit = currentRow(editing)?.unit.id as string
    const source = currentRow(editing)?.languages.ar?.source
    const typed = { unit, language: 'ar', text: 'مال', base: '', source }
    const draft = { kind: 'draft', opened, isOfToday: true, ...typed } as const
    const state = answered(overview, draft)
    expect(state.message?.key).toBe('ui.draft')
    expect(state.editing?.basis).toMatchObject({ source, target: '' })
    expect([focusOf(state), state.editing?.editor.text]).toEqual(['edit', 'مال'])
    expect(pressed(state, 'ctrl+z').state.editing?.editor.text).toBe('')
  })

  test.each([
    ['of an earlier version does not know its source', undefined, 'ui.draft.sourceUnknown', undefined],
    ['keeps its source, and says that it changed', 'Früher.', 'ui.draft.sourceChanged', 'Früher.'],
  ])('a draft %s', (_, source, message, former) => {
    const unit = currentRow(editing)?.unit.id as string
    const typed = { unit, language: 'ar', text: 'مال', base: '', source }
    const draft = { kind: 'draft', opened, isOfToday: false, ...typed } as const
    const state = answered(overview, draft)
    expect([state.message?.key, state.editing?.former]).toEqual([message, former])
    expect(pressed(state, 'ctrl+s').effect).toMatchObject({ kind: 'save', basis: { source, target: '' } })
  })
})

test('what is typed on while something is saved stays', () => {
  const typed = pressed(atDocument, 'tab', 'tab', 'u', 'return', 'x').state
  const saving = pressed(typed, 'ctrl+s').state
  const written = { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } } as const
  expect(answered(saving, written).editing).toBeUndefined()
  const further = pressed(saving, 'y').state
  expect(answered(further, written).editing).toMatchObject({ editor: { text: 'xy' }, basis: { target: '' } })
})

describe('a list to choose from', () => {
  test('the palette does what is chosen by some letters of its words', () => {
    const { state } = pressed(atDocument, ':', 'w', 'i', 'd', 'e')
    expect(focusOf(state)).toBe('palette')
    const { state: after } = pressed(state, 'return')
    expect([focusOf(after), after.isWide]).toEqual(['document', true])
    expect(pressed(atDocument, 'ctrl+p', 'escape').state.layer).toBeUndefined()
    expect(pressed(atDocument, ':', ...'qqqqqq', 'return').state.message?.key).toBe('ui.noChoice')
  })

  test('the palette of the editor saves', () => {
    const editing = pressed(atDocument, 'return', 'x', 'ctrl+p', ...'save', 'return')
    expect(editing.effect?.kind).toBe('save')
  })

  test('the finder goes to a paragraph, or opens a document', () => {
    expect(pressed(atDocument, 'o', ...'zweite ford', 'return').state.row).toBe(4)
    const other = 'zahlen\u001b[31m'
    expect(wishes(atDocument, 'ctrl+o', ...'zahl', 'return')).toEqual([{ kind: 'open', document: other }])
    const { state } = pressed(atDocument, 'ctrl+o', ...'zahl', 'return')
    // What is shown stays until there is something else.
    expect(state.opened?.id).toBe('streik')
    const there = answered(state, { kind: 'opened', opened: { ...opened, id: other } })
    expect([there.opened?.id, there.leftAt.streik?.language]).toEqual([other, 'en'])
    expect(wishes(overview, 'o', 'down', 'return')).toMatchObject([{ document: other }])
  })
})

test('changes are taken back one after the other, at their places, and made again', () => {
  const unit = currentRow(atDocument)?.unit.id as string
  const undo = { document: 'streik', unit, language: 'ru', before: { target: 'a' }, saved: {} }
  const written = (state: UiState, more: object) =>
    answered(state, { kind: 'written', opened, paths: [], message: { key: 'ui.saved' }, ...more })
  const twice = written(written(atDocument, { undo: { ...undo, language: 'en' } }), { undo })
  const { effect, state: turning } = pressed(twice, 'z')
  // The next step begins where this one ends.
  expect([mustWait(turning), mustWait(written(turning, { undo, turn: 'undo' }))]).toEqual([true, false])
  expect(effect).toEqual({ kind: 'restore', undo, turn: 'undo' })
  const back = written({ ...twice, row: 3 }, { undo: { ...undo, before: { target: 'b' } }, turn: 'undo' })
  expect([back.row, back.language, back.undos.length, back.redos.length]).toEqual([0, 'ru', 1, 1])
  expect(pressed(back, 'Z').effect).toMatchObject({ turn: 'redo', undo: { before: { target: 'b' } } })
  expect(pressed(back, 'z').effect).toMatchObject({ undo: { language: 'en' } })
  expect(written(back, { undo, turn: 'redo' })).toMatchObject({ undos: [undo, {}], redos: [] })
  // Another change in between: what was taken back is gone.
  expect(pressed(written(back, { undo }), 'Z').state.message?.key).toBe('ui.nothingToRedo')
})

test('documents whose numbers are not there yet stay listed', () => {
  const [first] = overview.documents
  const listed = begin('de', ['en'], [{ document: 'broken' }, { document: 'streik' }])
  const state = answered(listed, { kind: 'counted', documents: [first as DocumentStatus] })
  expect(state.documents).toEqual([{ document: 'broken' }, first])
  expect(wantsSince(listed, state)).toEqual([{ kind: 'overview' }])
})

test('numbers that were asked for before something was saved do not come back', () => {
  const saved = answered(atDocument, { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } })
  const elsewhere = { ...saved, opened: undefined }
  const old = atDocument.documents.map(status => ({ ...(status as DocumentStatus), units: 99 }))
  const numbers = (state: UiState) => state.documents.map(({ units }) => units)
  expect(numbers(answered(elsewhere, { kind: 'overview', documents: old }))).toEqual([6, 99])
  const asked = pressed(saved, 'escape').state
  expect(numbers(answered(asked, { kind: 'overview', documents: old }))).toEqual([99, 99])
})

test('b goes through the ways in which Arabic is shown, with a line to judge by', () => {
  const { state, effect } = pressed(overview, 'b')
  expect([state.bidi, state.message]).toEqual(['isolate', { key: 'ui.bidi.isolate', sample: true }])
  expect(effect).toEqual({ kind: 'settings', bidi: 'isolate' })
  expect(pressed(state, 'b', 'b').state.bidi).toBe('visual')
})

test('what lies over the screen is scrolled to its last line, and no further', () => {
  const room = { ...ROOM, lastTop: 2 }
  const help = { ...overview, layer: 'help' as const }
  const down = (state: UiState) => step(state, { name: 'down', text: '' }, room) as UiState
  expect([down(help), down(down(down(help)))].map(({ top }) => top)).toEqual([1, 2])
})

test('what was found of another state of the document counts nothing', () => {
  const found = { kind: 'looked', document: 'streik', suspicions: {}, findings: [] } as const
  const { generation } = atDocument
  expect(answered(atDocument, { ...found, generation: generation - 1 })).toBe(atDocument)
  expect(answered(atDocument, { ...found, generation }).opened?.findings).toEqual([])
  expect(wantsSince(overview, atDocument)).toEqual([{ kind: 'look', document: 'streik', generation }])
})

test('q and Ctrl-C end it from anywhere but the editor', () => {
  expect(pressed(overview, 'q').state.ended).toBe(true)
  expect(pressed(atDocument, 'ctrl+c').state.ended).toBe(true)
})

test('no key of a place means two things', () => {
  for (const [place, keys] of Object.entries(KEYS)) {
    const names = keys.flatMap(({ keys }) => keys)
    expect([place, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([place, []])
  }
})

test('every key of every place does something, or says why not', () => {
  for (const state of [
    overview,
    atDocument,
    pressed(atDocument, 'return').state,
    pressed(atDocument, '?').state,
  ])
    for (const { keys } of KEYS[focusOf(state)])
      for (const name of keys) expect(step(state, { name, text: '' }, ROOM)).toBeDefined()
})

describe('paragraphs without a place', () => {
  const [lost, sign] = ['Фото.', 'Конец.'].map((text, index) => ({ id: `u-${index}`, after: '', text })) as [
    UnplacedText,
    UnplacedText,
  ]
  const waiting = (...list: UnplacedText[]): Opened => ({
    ...opened,
    synopsis: { ...opened.synopsis, unplaced: { ru: list } },
  })
  const atRussian: UiState = { ...atDocument, language: 'ru', opened: waiting(lost, sign) }

  test('p begins, and says where there are none; Tab turns, Esc ends', () => {
    const { state } = pressed(atRussian, 'p')
    expect([focusOf(state), state.placing]).toEqual(['placing', lost.id])
    expect(pressed(state, 'tab').state.placing).toBe(sign.id)
    expect(pressed(state, 'tab', 'tab').state.placing).toBe(lost.id)
    expect(focusOf(pressed(state, 'escape').state)).toBe('document')
    expect(pressed({ ...atRussian, language: 'en' }, 'p').state).toMatchObject({
      message: { key: 'ui.none' },
    })
  })

  test.each([
    ['return', 'beside'],
    ['+', 'joined'],
    ['x', 'dropped'],
  ] as const)('%s at a unit that the arrows choose', (key, how) => {
    const { state, effect } = pressed(atRussian, 'p', 'G', key)
    const row = currentRow(state)
    expect(state.row).toBe(opened.synopsis.rows.length - 1)
    expect(effect).toMatchObject({ kind: 'place', unit: row?.unit.id, language: 'ru', paragraph: lost, how })
  })

  test('the next one comes, until none is left', () => {
    const { state } = pressed(atRussian, 'p')
    const written = (...list: UnplacedText[]) =>
      answered(state, {
        kind: 'written',
        opened: waiting(...list),
        paths: ['ru.json'],
        message: { key: 'ui.saved' },
      })
    expect(written(sign).placing).toBe(sign.id)
    expect(focusOf(written())).toBe('document')
  })

  test('z takes a placing back, and what waits again is what is placed next', () => {
    const unit = currentRow(atDocument)?.unit.id as string
    const undo = { document: 'streik', unit, language: 'ru', before: {}, saved: {} }
    const written = (state: UiState, more: object) =>
      answered(state, { kind: 'written', opened, paths: [], message: { key: 'ui.saved' }, ...more })
    const { state } = pressed(atRussian, 'p')
    const placed = written(state, { opened: waiting(lost), undo: { ...undo, paragraph: { ...sign, at: 1 } } })
    expect(pressed(placed, 'z').effect).toMatchObject({ kind: 'restore', undo: { paragraph: sign } })
    const back = written(pressed(placed, 'z').state, {
      opened: waiting(lost, sign),
      undo: { ...undo, paragraph: sign },
      turn: 'undo',
    })
    expect([focusOf(back), back.placing]).toEqual(['placing', sign.id])
    expect(pressed(back, 'Z').effect).toMatchObject({ kind: 'restore', turn: 'redo' })
  })
})

describe('a translation that is sent back', () => {
  test('while another one is typed is shown, and saved over by who saw that', () => {
    const typing = pressed(atDocument, 'return', 'x')
    const { effect } = pressed(typing.state, 'f3')
    const change = effect as WantedChange
    const sentBack = changedEverywhere(row =>
      withCells(row, cell => ({ ...cell, entry: { ...(cell.entry as Entry), returned: { note: 'No' } } })),
    )
    const again = answered(typing.state, { ...refused(change, 'returnedChanged', 'No'), opened: sentBack })
    expect(again.editing?.editor.text).toBe(typing.state.editing?.editor.text)
    expect(again.editing?.basis.returned).toBe('No')
    expect(answered(typing.state, { kind: 'reread', opened: sentBack }).message).toEqual({
      key: 'ui.changedHere',
    })
  })

  test('takes a note, and is what a reviewer sees', () => {
    const { state } = pressed(atDocument, 's')
    expect([state.layer, state.asked]).toEqual(['return', HERE])
    expect(pressed(state, 'return').state.message).toEqual({ key: 'ui.returnNoteWanted' })
    const { state: after, effect } = pressed(state, 'N', 'o', 'return')
    expect(after.layer).toBeUndefined()
    const unit = currentRow(atDocument)?.unit.id
    expect(effect).toMatchObject({ kind: 'return', unit, language: atDocument.language, note: 'No' })
  })

  test('is in a queue of its own, and not to be reviewed', () => {
    const translated = withTarget('Strike')
    const row = translated.synopsis.rows[0] as Row
    expect(isIn('unreviewed', row, ['en'], translated)).toBe(true)
    const cell = row.languages.en as Cell
    const entry = { ...(cell.entry as Entry), target: 'Strike', returned: { note: 'No' } }
    const sentBack = { ...row, languages: { ...row.languages, en: { ...cell, entry } } }
    const queues = ['unreviewed', 'returned'] as const
    expect(queues.map(queue => isIn(queue, sentBack, ['en'], translated))).toEqual([false, true])
  })
})

describe('what somebody else changed', () => {
  const reread = (state: UiState, opened: Opened) => answered(state, { kind: 'reread', opened })

  test('is shown and said, at the row that was current', () => {
    const state = reread({ ...atDocument, row: 2 }, withSource('Anders.'))
    expect(state.message).toEqual({ key: 'ui.changedOutside' })
    expect(state.row).toBe(2)
    expect(currentRow(state)?.languages.en?.source).toBe('Anders.')
    expect(state.generation).toBe(atDocument.generation + 1)
  })

  test('leaves what is being typed, with what stood there when that began', () => {
    const typing = pressed(atDocument, 'return', 'x').state
    const state = reread(typing, withTarget('Andere.'))
    expect(state.editing).toEqual(typing.editing)
    expect(state.message).toEqual({ key: 'ui.changedHere' })
    expect(reread(typing, opened).message).toEqual({ key: 'ui.changedOutside' })
  })

  test('is asked for again where something else was told meanwhile', () => {
    const now = { ...atDocument, opened: { ...opened, version: 'second' } }
    const answer = { kind: 'reread', opened: { ...withSource('Anders.'), version: 'third' } } as const
    expect(answered(now, { ...answer, since: 'second' }).opened?.version).toBe('third')
    const doubted = answered(now, { ...answer, since: 'first' })
    expect(doubted.opened).toBe(now.opened)
    expect(wantsSince(now, doubted)).toEqual([{ kind: 'reread', document: 'streik', version: 'second' }])
    expect(answered(now, { kind: 'reread', opened: now.opened, since: 'first' })).toBe(now)
  })

  test('counts nothing where another document is open, or nothing changed', () => {
    expect(reread(overview, opened)).toBe(overview)
    expect(answered(atDocument, { kind: 'unchanged' })).toBe(atDocument)
  })
})

test('what a person should know is said once what stands there was read', () => {
  const welcomed: UiState = { ...overview, message: { key: 'ui.welcome' } }
  const told = answered(welcomed, { kind: 'told', message: { key: 'git.noDriver' } })
  expect(told.message?.key).toBe('ui.welcome')
  const then = pressed(told, 'down').state
  expect(then.message?.key).toBe('git.noDriver')
  expect(pressed(then, 'down').state.message?.key).not.toBe('git.noDriver')
})
