import { describe, expect, test } from '@jest/globals'
import { applyPatches } from '../../src/alignment/apply.js'
import type { Entry } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import { targetHash } from '../../src/alignment/target-hash.js'
import { parseUnits } from '../../src/document/units.js'
import { decide } from '../../src/door/decide.js'
import { type Basis, type EntryEdit, ORIGINS, type Origin, type Wish } from '../../src/door/edit.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const UNITS = parseUnits('# Streik\n\nDer Streik geht weiter.\n\nDie Preise steigen.\n')
const [TITLE, TEXT, PRICES] = UNITS.map(({ id }) => id) as [string, string, string]
const SOURCE = 'Der Streik geht weiter.'
const TARGET = 'The strike goes on.'

const entryOf = (id: string, changes: Partial<Entry> = {}): Entry => ({
  id,
  source: UNITS.find(unit => unit.id === id)?.text ?? 'Fort.',
  target: id === TEXT ? TARGET : 'Something.',
  state: 'translated',
  ...changes,
})

/** A document with these entries; the unit in question is the second. */
function documentOf(changes: Partial<Entry> = {}, others: readonly Entry[] = []) {
  const entries = [entryOf(TITLE, { target: 'Strike' }), entryOf(TEXT, changes), ...others]
  return synopsis(UNITS, UNITS, { en: entries })
}

const SEEN: Basis = { source: SOURCE, target: TARGET }

const editOf = (origin: Origin, wish: Wish, basis: Basis = SEEN, unit = TEXT): EntryEdit => ({
  origin,
  place: { unit, language: 'en' },
  basis,
  wish,
})

/** The entry after an edit, or why it was refused. */
function decided(view: ReturnType<typeof documentOf>, edit: EntryEdit, codes: readonly string[] = []) {
  const { patches, refused, lowered } = decide(view, [edit], () => codes)
  const file = { document: 'd', language: 'en', sourceLanguage: 'de', entries: view.entries.en ?? [] }
  const entry = applyPatches(file, patches).entries.find(
    record => 'id' in record && record.id === edit.place.unit,
  ) as Entry | undefined
  return { entry, reasons: refused.map(({ reason }) => reason), lowered: lowered.map(({ code }) => code) }
}

const everywhere = Object.keys(ORIGINS) as Origin[]
const attended = everywhere.filter(origin => ORIGINS[origin].isAttended)
const TRANSLATE: Wish = { kind: 'translate', target: 'It continues.' }
const CONFLICT = { source: SOURCE, target: 'Theirs.', state: 'reviewed' as const }

describe('the basis', () => {
  const wishes: Wish[] = [
    TRANSLATE,
    { kind: 'settle' },
    { kind: 'allow', code: 'numbers', reason: 'r' },
    { kind: 'approve', state: 'reviewed' },
  ]
  test.each(attended.flatMap(origin => wishes.map(wish => [origin, wish.kind, wish] as const)))(
    'what a person decided on another source is refused: %s, %s',
    (origin, _, wish) => {
      const view = documentOf({ source: 'Alt.' })
      const { entry, reasons } = decided(view, editOf(origin, wish, { ...SEEN, source: 'Der Streik endet.' }))
      expect([reasons, entry]).toEqual([['sourceChanged'], view.entries.en?.[1]])
    },
  )

  test('a refusal says what was expected and what is there', () => {
    const edit = editOf('set', TRANSLATE, { ...SEEN, source: 'Der Streik endet.' })
    expect(decide(documentOf(), [edit]).refused).toEqual([
      { edit, reason: 'sourceChanged', expected: 'Der Streik endet.', found: SOURCE },
    ])
  })

  test('white space is no other source', () => {
    expect(
      decided(documentOf(), editOf('ui', TRANSLATE, { ...SEEN, source: 'Der  Streik\ngeht weiter.' })),
    ).toEqual({ entry: { ...entryOf(TEXT), target: 'It continues.' }, reasons: [], lowered: [] })
  })

  test('a source that nobody knows is shown first', () => {
    const { reasons } = decided(documentOf(), editOf('ui', TRANSLATE, { target: TARGET }))
    expect(reasons).toEqual(['sourceUnknown'])
  })

  test.each(everywhere.filter(origin => !ORIGINS[origin].isAttended))(
    'what comes by %s keeps the source that it was made from, and is drifted',
    origin => {
      const { entry } = decided(
        documentOf(),
        editOf(origin, TRANSLATE, { source: 'Der Streik endet.', target: TARGET }),
      )
      expect(entry).toMatchObject({ source: 'Der Streik endet.', target: 'It continues.' })
    },
  )

  const seen: [string, Basis['target'], readonly string[]][] = [
    ['the target itself', TARGET, []],
    ['its hash', { hash: targetHash(TARGET) }, []],
    ['anything', undefined, []],
    ['another target', 'The strike ends.', ['targetChanged']],
    ['another hash', { hash: 'x' }, ['targetChanged']],
    ['nothing', '', ['targetChanged']],
  ]
  test.each(seen)('who saw %s', (_, target, expected) => {
    expect(decided(documentOf(), editOf('import', TRANSLATE, { source: SOURCE, target })).reasons).toEqual(
      expected,
    )
  })

  test('two who want the same do not get into each other’s way', () => {
    const edit = editOf('set', { kind: 'translate', target: TARGET }, { source: SOURCE, target: '' })
    expect(decided(documentOf(), edit).reasons).toEqual([])
  })

  test('a note that somebody else wrote does not give way unseen', () => {
    const note: Wish = { kind: 'note', text: 'Meine.' }
    const view = documentOf({ note: 'Ihre.' })
    expect(decided(view, editOf('note', note, {})).reasons).toEqual(['noteChanged'])
    expect(decided(view, editOf('note', note, { note: 'Ihre.' })).entry).toMatchObject({ note: 'Meine.' })
    expect(
      decided(view, editOf('note', { kind: 'note', text: '' }, { note: 'Ihre.' })).entry,
    ).not.toHaveProperty('note')
  })

  test('a unit that is gone is told', () => {
    expect(decided(documentOf(), editOf('ui', TRANSLATE, SEEN, 'nowhere1')).reasons).toEqual(['gone'])
  })
})

test.each(attended)(
  'nothing is wanted of a unit whose translation alone is left, but that it goes: %s',
  origin => {
    const gone = entryOf('gone0001')
    const basis = { source: gone.source, target: gone.target }
    for (const wish of [TRANSLATE, { kind: 'note', text: 'n' }] satisfies Wish[])
      expect(decided(documentOf({}, [gone]), editOf(origin, wish, basis, 'gone0001'))).toMatchObject({
        entry: gone,
        reasons: ['gone'],
      })
  },
)

describe('one translation of several units', () => {
  const both = `${SOURCE}\n\nDie Preise steigen.`
  const bead = (others: readonly Entry[] = []) =>
    documentOf({ source: both, target: 'It goes on, prices rise.', covers: [PRICES] }, others)
  const entriesAfter = (view: ReturnType<typeof bead>, ...edits: readonly EntryEdit[]) => {
    const { patches } = decide(view, edits)
    const file = { document: 'd', language: 'en', sourceLanguage: 'de', entries: view.entries.en ?? [] }
    return applyPatches(file, patches).entries.slice(1) as Entry[]
  }
  const own = {
    id: PRICES,
    source: 'Die Preise steigen.',
    target: 'Prices rise.',
    state: 'translated' as const,
  }

  test('is not made of what came for the first of them alone', () => {
    expect(entriesAfter(bead(), editOf('import', TRANSLATE, { source: SOURCE }))).toMatchObject([
      { source: SOURCE, target: 'It continues.', covers: [PRICES] },
    ])
  })

  test('stays where the own translation of a further unit comes back', () => {
    const restore = editOf('restore', { kind: 'restore', entry: own }, {}, PRICES)
    const [first, second] = entriesAfter(bead(), restore)
    expect(first).toEqual(entryOf(TEXT, { source: both, target: 'It goes on, prices rise.' }))
    expect(second).toEqual(own)
  })

  test('leaves what somebody put beside a further unit when it comes back', () => {
    const noted = { id: PRICES, source: '', target: '', state: 'initial' as const, note: 'Ask Eva.' }
    const entry = entryOf(TEXT, { source: both, covers: [PRICES] })
    const after = entriesAfter(documentOf({}, [noted]), editOf('restore', { kind: 'restore', entry }))
    expect(after).toEqual([entry, noted])
  })

  test('covers a unit again that was cut out of it', () => {
    const before = bead()
    const cut = synopsis(UNITS, UNITS, {
      en: [entryOf(TITLE), entryOf(TEXT, { source: both, target: 'It goes on, prices rise.' }), own],
    })
    const undo: Wish = {
      kind: 'undo',
      before: { source: '', target: '', state: 'initial' },
      covering: TEXT,
    }
    const [first, second] = entriesAfter(cut, editOf('ui', undo, { target: own.target }, PRICES))
    expect([first, second?.target]).toEqual([before.entries.en?.[1], ''])
  })
})

describe('an open conflict', () => {
  const wishes: Wish[] = [
    TRANSLATE,
    { kind: 'settle', reason: 'r' },
    { kind: 'mend', target: 'The strike goes on!' },
    { kind: 'restore', entry: { id: TEXT, source: SOURCE, target: 'Früher.', state: 'final' } },
    { kind: 'note', text: 'n' },
    { kind: 'allow', code: 'numbers', reason: 'r' },
    { kind: 'approve', state: 'final' },
  ]
  test.each(everywhere.flatMap(origin => wishes.map(wish => [origin, wish.kind, wish] as const)))(
    'outlives %s: %s',
    (origin, _, wish) => {
      const { entry } = decided(documentOf({ conflict: CONFLICT }), editOf(origin, wish))
      expect(entry?.conflict).toEqual(CONFLICT)
    },
  )

  test('is not pruned, unless another document holds all of it', () => {
    const gone = { ...entryOf('gone0001'), conflict: CONFLICT }
    const view = documentOf({}, [gone])
    const basis = { source: gone.source, target: gone.target }
    expect(decided(view, editOf('prune', { kind: 'drop' }, basis, 'gone0001'))).toMatchObject({
      entry: gone,
      reasons: ['conflict'],
    })
    expect(
      decided(view, editOf('sync', { kind: 'drop', isTwin: true }, basis, 'gone0001')).entry,
    ).toBeUndefined()
  })

  const sides: [string, Extract<Wish, { kind: 'resolve' }>['with'], Partial<Entry>][] = [
    ['ours', 'ours', { target: TARGET, state: 'translated' }],
    ['theirs, with the state that it had', 'theirs', { target: 'Theirs.', state: 'reviewed' }],
    ['a third text', { target: 'Both.' }, { target: 'Both.', state: 'translated' }],
  ]
  test.each(sides)('ends with a decision: %s', (_, side, expected) => {
    const edit = editOf('resolve', { kind: 'resolve', with: side }, { ...SEEN, conflict: 'Theirs.' })
    const { entry } = decided(documentOf({ conflict: CONFLICT }), edit)
    expect(entry).toEqual({ ...entryOf(TEXT), ...expected })
  })

  test('is decided on as it was seen', () => {
    const resolve: Wish = { kind: 'resolve', with: 'ours' }
    const view = documentOf({ conflict: CONFLICT })
    expect(decided(view, editOf('ui', resolve, { ...SEEN, conflict: 'Other.' })).reasons).toEqual([
      'conflictChanged',
    ])
    expect(decided(documentOf(), editOf('ui', resolve, { ...SEEN, conflict: 'Other.' })).reasons).toEqual([
      'noConflict',
    ])
  })
})

describe('an approval', () => {
  test.each(everywhere)('is asked of the checks, whoever wants it: %s', origin => {
    const view = documentOf()
    expect(decided(view, editOf(origin, { kind: 'approve', state: 'final' }), ['misaligned'])).toEqual({
      entry: view.entries.en?.[1],
      reasons: ['flagged'],
      lowered: [],
    })
    expect(
      decided(view, editOf(origin, { ...TRANSLATE, state: 'final' } as Wish), ['truncated']),
    ).toMatchObject({
      entry: { target: 'It continues.', state: 'translated' },
      lowered: ['truncated'],
    })
    expect(decided(view, editOf(origin, { kind: 'approve', state: 'final' })).entry?.state).toBe('final')
  })

  test('of the same text leaves the state that it has', () => {
    const again: Wish = { kind: 'translate', target: TARGET, state: 'final' }
    const { entry, lowered } = decided(documentOf({ state: 'reviewed' }), editOf('import', again), [
      'structure',
    ])
    expect([entry?.state, lowered]).toEqual(['reviewed', ['structure']])
  })

  test('that is there already survives, and is not lowered', () => {
    const view = documentOf({ state: 'final' })
    expect(decided(view, editOf('review', { kind: 'approve', state: 'reviewed' })).entry?.state).toBe('final')
    const restore: Wish = {
      kind: 'restore',
      entry: { id: TEXT, source: 'Alt.', target: 'Old.', state: 'reviewed' },
    }
    expect(decided(documentOf(), editOf('restore', restore), ['drifted']).entry).toMatchObject({
      source: 'Alt.',
      state: 'reviewed',
    })
  })

  test('of nothing is refused', () => {
    const { reasons } = decided(
      documentOf(),
      editOf(
        'review',
        { kind: 'approve', state: 'final' },
        { source: 'Die Preise steigen.', target: '' },
        PRICES,
      ),
    )
    expect(reasons).toEqual(['untranslated'])
  })

  test('names the places that verdicts are wanted of, and only these', () => {
    const edits = [editOf('import', TRANSLATE), editOf('ui', { kind: 'approve', state: 'final' })]
    expect(decide(documentOf(), edits).raised).toEqual([{ unit: TEXT, language: 'en' }])
  })
})

describe('what is stored', () => {
  test('has the shape that the kind of unit allows', () => {
    const many: Wish = { kind: 'translate', target: 'One.\n\nTwo.' }
    const title = { source: 'Streik', target: 'Strike' }
    expect(decided(documentOf(), editOf('set', many, title, TITLE)).reasons).toEqual(['paragraphs'])
    expect(decided(documentOf(), editOf('set', many)).entry?.target).toBe('One.\n\nTwo.')
  })

  test('is as it was typed, but for the white space around it, whoever writes it', () => {
    for (const origin of everywhere)
      expect(
        decided(documentOf(), editOf(origin, { kind: 'translate', target: ' _It_  continues. \n' })).entry
          ?.target,
      ).toBe('_It_  continues.')
  })

  test('is mended and nothing else, and what was allowed of it still holds', () => {
    const allow = [{ code: 'numbers', reason: 'r', of: pairHash(SOURCE, TARGET) }]
    const { entry } = decided(
      documentOf({ state: 'final', allow }),
      editOf('fix', { kind: 'mend', target: 'On it goes.' }),
    )
    expect(entry).toEqual({
      ...entryOf(TEXT),
      state: 'final',
      target: 'On it goes.',
      allow: [{ code: 'numbers', reason: 'r', of: pairHash(SOURCE, 'On it goes.') }],
    })
  })

  test('is undone to the byte', () => {
    const before = { ...entryOf(TEXT, { state: 'final', note: 'n' }) }
    const { source, target, state, note } = before
    const undo: Wish = {
      kind: 'undo',
      before: { source, target, state, note, allow: undefined, conflict: undefined },
    }
    const view = documentOf({ target: 'New.', state: 'translated' })
    expect(decided(view, editOf('ui', undo, { target: 'New.' })).entry).toEqual(before)
    expect(decided(view, editOf('ui', undo, { target: 'Else.' })).reasons).toEqual(['targetChanged'])
  })
})

describe('what others wrote since a save', () => {
  const undo: Wish = { kind: 'undo', before: { target: 'Old.' } }

  test('stays when it is taken back', () => {
    const { entry } = decided(documentOf({ note: 'Theirs.', conflict: CONFLICT }), editOf('ui', undo))
    expect(entry).toMatchObject({ target: 'Old.', note: 'Theirs.', conflict: CONFLICT })
  })

  test.each([
    [{ note: 'Old.' }, { note: 'Theirs.' }, 'noteChanged'],
    [{ conflict: CONFLICT }, { conflict: { ...CONFLICT, target: 'Newer.' } }, 'conflictChanged'],
  ])('is not overwritten with %j', (before, now, reason) => {
    const edit = editOf('ui', { kind: 'undo', before }, SEEN)
    expect(decided(documentOf(now), edit).reasons).toEqual([reason])
    expect(decided(documentOf(), edit).entry).toMatchObject(before)
  })
})

describe('bookkeeping', () => {
  test('may cover, register, unite, and drop what nobody would miss', () => {
    const empty: Entry = { id: PRICES, source: '', target: '', state: 'initial' }
    const { patches } = decide(documentOf({}, [empty]), [
      {
        origin: 'sync',
        arrange: [
          { kind: 'write', language: 'en', id: TEXT, fields: { covers: [PRICES] } },
          { kind: 'drop', language: 'en', id: PRICES },
        ],
      },
    ])
    expect(patches).toHaveLength(2)
  })

  test.each([
    ['writes a target', { kind: 'write', language: 'en', id: TEXT, fields: { target: 'x' } }],
    ['raises a state', { kind: 'write', language: 'en', id: TEXT, fields: { state: 'final' } }],
    ['drops a translation', { kind: 'drop', language: 'en', id: TEXT }],
  ] as const)('never %s', (_, patch) => {
    expect(() => decide(documentOf(), [{ origin: 'sync', arrange: [patch] }])).toThrow('no bookkeeping')
  })
})

test('only what no unit needs is dropped', () => {
  expect(decided(documentOf(), editOf('prune', { kind: 'drop' })).reasons).toEqual(['needed'])
})

test('a conflict of an obsolete entry is decided, too: before that, it can’t be pruned', () => {
  const gone = { ...entryOf('gone0001'), conflict: CONFLICT }
  const basis = { source: gone.source, target: gone.target, conflict: 'Theirs.' }
  const view = documentOf({}, [gone])
  const theirs = editOf('resolve', { kind: 'resolve', with: 'theirs' }, basis, 'gone0001')
  expect(decided(view, theirs).entry).toEqual({ id: 'gone0001', ...CONFLICT })
  const ours = editOf('resolve', { kind: 'resolve', with: 'ours' }, basis, 'gone0001')
  expect(decided(view, ours).entry).toEqual(entryOf('gone0001'))
})
