import { describe, expect, test } from '@jest/globals'
import type { DocumentStatus } from '../../src/reports/status.js'
import { answered, wantedAfter } from '../../src/ui/answer.js'
import type { Effect } from '../../src/ui/effect.js'
import { KEYS } from '../../src/ui/keys.js'
import { begin, currentRow, placeOf, type State } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { atDocument, opened, overview } from './opened.js'

const ROOM = { width: 40, page: 3 }

/** The state after keys by their names (a longer text is pasted), and the last wish. */
function pressed(state: State, ...keys: string[]): { state: State; effect: Effect | undefined } {
  let effect: Effect | undefined
  for (const key of keys) {
    const name = key.startsWith('"') ? '' : key
    const text = name === '' ? key.slice(1, -1) : [...key].length === 1 ? key : ''
    const next = step(state, { name, text }, ROOM)
    const [now, wish] = Array.isArray(next) ? (next as [State, Effect]) : [next as State, undefined]
    state = now
    effect = wish
  }
  return { state, effect }
}

const rowOf = ({ row, language }: State) => [row, language]

describe('in the overview', () => {
  test('arrows and vim keys move, and stop at the ends', () => {
    expect(pressed(overview, 'down').state.at).toBe(1)
    expect(pressed(overview, 'j', 'j', 'j').state.at).toBe(1)
    expect(pressed(overview, 'G', 'k', 'up').state.at).toBe(0)
  })

  test('Enter opens the document that is marked', () => {
    expect(pressed(overview, 'return').effect).toEqual({ kind: 'open', document: 'streik' })
  })

  test('a filter is typed, taken, and opens what it left', () => {
    const { state } = pressed(overview, '/', 'z', 'a', 'h', 'return')
    expect([placeOf(state), state.query]).toEqual(['overview', 'zah'])
    expect(pressed(state, 'return').effect).toMatchObject({ document: 'zahlen\u001b[31m' })
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
      ['tab', 'tab', 'U'],
      [5, 'ar'],
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
    const { state } = pressed(atDocument, 'down', 'd')
    expect([rowOf(state), state.message?.key]).toEqual([[1, 'en'], 'ui.none'])
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

  test('what seems misaligned is not reviewed', () => {
    expect(pressed(atDocument, 'r').effect).toMatchObject({ kind: 'review', state: 'reviewed' })
    const misaligned = { kind: 'other', score: 0.9, evidence: [] } as never
    const rows = opened.synopsis.rows.map(row => ({
      ...row,
      languages: { ...row.languages, en: { ...(row.languages.en as object), misaligned } as never },
    }))
    const state = answered(atDocument, {
      kind: 'opened',
      opened: { ...opened, synopsis: { ...opened.synopsis, rows } },
    })
    const { effect, state: now } = pressed(state, 'R')
    expect([effect, now.message?.key]).toEqual([undefined, 'ui.misaligned'])
  })

  test('Esc goes back to the overview, which is counted anew', () => {
    const { state, effect } = pressed(atDocument, 'escape')
    expect([placeOf(state), effect]).toEqual(['overview', { kind: 'overview' }])
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
      text: 'مال \n',
      base: '',
    })
  })

  test('q types a letter', () => expect(pressed(editing, 'q').state.editing?.editor.text).toBe('q'))

  test('nothing is thrown away without a question', () => {
    const { state } = pressed(editing, 'x', 'escape')
    expect(placeOf(state)).toBe('leave')
    expect(pressed(state, 'escape').state.editing?.editor.text).toBe('x')
    expect(pressed(state, 'd').state.editing).toBeUndefined()
    expect(pressed(state, 's').effect).toMatchObject({ kind: 'save', text: 'x' })
    expect(placeOf(pressed(editing, 'escape').state)).toBe('document')
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
    expect([placeOf(state), effect?.kind]).toEqual(['edit', 'external'])
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
    const typed = pressed(editing, 'x').state
    const state = answered(typed, { kind: 'changed', opened, theirs: 'غيره' })
    expect(state.editing).toMatchObject({ base: 'غيره', theirs: 'غيره', editor: { text: 'x' } })
    expect(pressed(state, 'ctrl+s').effect).toMatchObject({ base: 'غيره', text: 'x' })
  })

  test('a draft of an earlier day stands in the editor, and can be undone', () => {
    const unit = currentRow(editing)?.unit.id as string
    const draft = { kind: 'draft', opened, unit, language: 'ar', text: 'مال', base: '' } as const
    const state = answered(overview, draft)
    expect([placeOf(state), state.editing?.editor.text]).toEqual(['edit', 'مال'])
    expect(pressed(state, 'ctrl+z').state.editing?.editor.text).toBe('')
  })
})

test('what is typed on while something is saved stays', () => {
  const typed = pressed(atDocument, 'tab', 'tab', 'u', 'return', 'x').state
  const saving = pressed(typed, 'ctrl+s').state
  const written = { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } } as const
  expect(answered(saving, written).editing).toBeUndefined()
  const further = pressed(saving, 'y').state
  expect(answered(further, written).editing).toMatchObject({ editor: { text: 'xy' }, base: '' })
})

test('documents whose numbers are not there yet stay listed', () => {
  const [first] = overview.documents
  const listed = begin('de', ['en'], [{ document: 'broken' }, { document: 'streik' }])
  const state = answered(listed, { kind: 'counted', documents: [first as DocumentStatus] })
  expect(state.documents).toEqual([{ document: 'broken' }, first])
  expect(wantedAfter({ kind: 'counted', documents: [] }, state)).toEqual({ kind: 'overview' })
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
  const down = (state: State) => step(state, { name: 'down', text: '' }, room) as State
  expect([down(help), down(down(down(help)))].map(({ top }) => top)).toEqual([1, 2])
})

test('what was found of another state of the document counts nothing', () => {
  const found = { kind: 'looked', document: 'streik', suspects: {}, findings: [] } as const
  const { generation } = atDocument
  expect(answered(atDocument, { ...found, generation: generation - 1 })).toBe(atDocument)
  expect(answered(atDocument, { ...found, generation }).opened?.findings).toEqual([])
  expect(wantedAfter({ kind: 'opened', opened }, atDocument)).toEqual({
    kind: 'look',
    document: 'streik',
    generation,
  })
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
    for (const { keys } of KEYS[placeOf(state)])
      for (const name of keys) expect(step(state, { name, text: '' }, ROOM)).toBeDefined()
})
