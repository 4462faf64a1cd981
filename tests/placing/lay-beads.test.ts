import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bead } from '../../src/aligner/bead.js'
import { applyPatches } from '../../src/alignment/apply.js'
import type { Entry } from '../../src/alignment/entry.js'
import { type AlignmentFile, validOf } from '../../src/alignment/file.js'
import type { Kind, Unit } from '../../src/document/unit.js'
import { fixedPoints } from '../../src/placing/fixed-points.js'
import { layBeads } from '../../src/placing/lay-beads.js'
import type { LayingOptions } from '../../src/placing/outcomes.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import { type Cell, synopsis } from '../../src/synopsis/synopsis.js'
import { runs } from '../runs.js'

const LANGUAGE = 'ru'

/** Units are named by one letter, which is their source, too; a capital one is a heading. */
function unit(id: string): Unit {
  const kind: Kind = id === id.toUpperCase() ? 'heading' : 'paragraph'
  return { id, kind, text: `de ${id}`, line: 1, column: 1, start: 0, end: 0 }
}

function fileOf(entries: readonly Entry[], unplaced?: readonly unknown[]): AlignmentFile {
  const head = { document: 'd', language: LANGUAGE, sourceLanguage: 'de' }
  return { ...head, entries, ...(unplaced && { unplaced }) }
}

const initial = (id: string): Entry => ({ id, source: '', target: '', state: 'initial' })
const entry = (id: string, target: string, rest: Partial<Entry> = {}): Entry => ({
  id,
  source: [id, ...(rest.covers ?? [])].map(id => `de ${id}`).join('\n\n'),
  target,
  state: 'translated',
  ...rest,
})

function viewOf(ids: string, file: AlignmentFile) {
  const units = [...ids].map(unit)
  return synopsis(units, units, { [LANGUAGE]: validOf(file.entries) })
}

/** `a:1 bc:2 :3` is a bead of a and paragraph 1, one of b, c and paragraph 2, and an inserted paragraph 3. */
function beadsOf(ids: string, beads: string): Bead[] {
  return beads.split(' ').map(bead => {
    const [units = '', targets = '', score = '0.9'] = bead.split(/[:@]/)
    return {
      source: [...units].map(id => ids.indexOf(id)),
      target: [...targets].map(digit => Number(digit) - 1),
      score: Number(score),
    }
  })
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph' as const, text: `ru ${index + 1}` }))

/** Lays paragraphs `ru 1`, `ru 2` … over a document; gives the outcomes and the file after it. */
function laid(ids: string, file: AlignmentFile, beads: string, options: LayingOptions = {}) {
  const view = viewOf(ids, file)
  const scored = beadsOf(ids, beads)
  const count = Math.max(0, ...scored.flatMap(({ target }) => target)) + 1
  const place = { synopsis: view, language: LANGUAGE, unplaced: file.unplaced ?? [] }
  const laying = layBeads(place, paragraphs(count), scored, options)
  const after = applyPatches(file, laying.patches)
  return { outcomes: laying.beads.map(({ outcome }) => outcome).join(' '), patches: laying.patches, after }
}

/** The entries as `id[+covers]=target`, those without a target as `id`; unplaced as `after>text`. */
function told({ entries, unplaced = [] }: AlignmentFile): string {
  const all = validOf(entries).map(
    ({ id, target, covers = [], note }) =>
      `${[id, ...covers].join('+')}${target && `=${target.replaceAll('\n\n', '|').replaceAll('ru ', '')}`}${note ? `(${note})` : ''}`,
  )
  const lost = unplaced.map(item => `${(item as { after: string }).after}>${(item as { text: string }).text}`)
  return [...all, ...lost].join(' ')
}

const empty = (ids: string) => fileOf([...ids].map(initial))

test.each<[string, string, AlignmentFile, string, LayingOptions, string, string]>([
  ['1:1', 'abc', empty('abc'), 'a:1 b:2 c:3', {}, 'written written written', 'a=1 b=2 c=3'],
  ['2:1', 'abc', empty('abc'), 'ab:1 c:2', {}, 'written written', 'a+b=1 c=2'],
  ['1:2 of a paragraph', 'ab', empty('ab'), 'a:12 b:3', {}, 'written written', 'a=1|2 b=3'],
  ['1:2 of a heading', 'Ab', empty('Ab'), 'A:12 b:3', {}, 'doubtful written', 'A b=3 >ru 1 >ru 2'],
  ['2:2 of a heading and a paragraph', 'Ab', empty('Ab'), 'Ab:12', {}, 'doubtful', 'A b >ru 1 >ru 2'],
  ['2:1 of a paragraph and a heading', 'aB', empty('aB'), 'aB:1', {}, 'doubtful', 'a B >ru 1'],
  [
    '2:1 with a heading that is there already',
    'Ab',
    fileOf([entry('A', 'ru 1', { covers: ['b'] })]),
    'Ab:1',
    {},
    'same',
    'A+b=1',
  ],
  ['crossing', 'abc', empty('abc'), 'a:3 b:1 c:2', {}, 'written written written', 'a=3 b=1 c=2'],
  ['missing', 'abc', empty('abc'), 'a:1 b: c:2', {}, 'written missing written', 'a=1 b c=2'],
  ['units that are not in a row', 'abc', empty('abc'), 'ac:1 b:2', {}, 'doubtful written', 'a b=2 c >ru 1'],
  [
    'paragraphs that are not in a row',
    'ab',
    empty('ab'),
    'a:13 b:2',
    {},
    'doubtful written',
    'a b=2 >ru 1 b>ru 3',
  ],
  ['before a sync', 'abc', fileOf([]), 'a:1 bc:2', {}, 'written written', 'a=1 b+c=2'],
  ['a low score', 'ab', empty('ab'), 'a:1@0.7 b:2', { minScore: 0.8 }, 'doubtful written', 'a b=2 >ru 1'],
  ['no evidence', 'ab', empty('ab'), 'a:1@0.49 b:2@0.5', {}, 'doubtful written', 'a b=2 >ru 1'],
  [
    'a low score, any asked for',
    'ab',
    empty('ab'),
    'a:1@0.1 b:2',
    { minScore: 0 },
    'written written',
    'a=1 b=2',
  ],
  [
    '--replace, by something that nothing speaks for',
    'ab',
    fileOf([entry('a', 'alt'), entry('b', 'alt')]),
    'a:1@0.4 b:2@0.6',
    { replace: true, minScore: 0 },
    'weaker written',
    'a=alt b=2',
  ],
  [
    'inserted, also at the beginning and behind a bead',
    'abc',
    empty('abc'),
    ':1 a:2 :3 bc:4 :5',
    {},
    'inserted written inserted written inserted',
    'a=2 b+c=4 >ru 1 a>ru 3 b>ru 5',
  ],
  [
    'what is there stays',
    'abc',
    fileOf([entry('a', 'alt'), initial('b'), entry('c', 'ru 3', { state: 'reviewed' })]),
    'a:1 b:2 c:3',
    {},
    'kept written same',
    'a=alt b=2 c=3',
  ],
  [
    'a bead with and without a target',
    'abc',
    fileOf([entry('a', 'alt'), initial('b'), initial('c')]),
    'ab:1 c:2',
    {},
    'mixed written',
    'a=alt b c=2',
  ],
  [
    'units that a bead covers already',
    'abc',
    fileOf([entry('a', 'ru 1\n\nru 2', { covers: ['b'] }), initial('c')]),
    'ab:12 c:3',
    {},
    'same written',
    'a+b=1|2 c=3',
  ],
  [
    'parts of a bead that is there',
    'abc',
    fileOf([entry('a', 'alt', { covers: ['b'] }), initial('c')]),
    'a:1 bc:2',
    {},
    'kept mixed',
    'a+b=alt c',
  ],
  [
    'a unit that an obsolete entry waits for',
    'ab',
    fileOf([entry('x', 'weg', { covers: ['b'], state: 'reviewed' }), initial('a'), entry('b', 'alt')]),
    'ab:1',
    { replace: true },
    'mixed',
    'x+b=weg a b=alt',
  ],
  [
    '--replace',
    'abcd',
    fileOf([
      entry('a', 'alt'),
      entry('b', 'alt', { state: 'reviewed' }),
      entry('c', 'alt', { state: 'final' }),
      initial('d'),
    ]),
    'a:1 b:2 c:3 d:4',
    { replace: true },
    'written kept kept written',
    'a=1 b=alt c=alt d=4',
  ],
  [
    '--replace takes a bead apart',
    'abc',
    fileOf([entry('a', 'alt', { covers: ['b'], note: 'n' }), initial('c')]),
    'a:1 b:2 c:3',
    { replace: true },
    'written written written',
    'a=1(n) b=2 c=3',
  ],
  [
    '--replace leaves a bead of which a part has no other translation, and what hangs together with it',
    'abcd',
    fileOf([entry('a', 'alt', { covers: ['b'] }), entry('c', 'alt', { covers: ['d'] })]),
    'a:1 bc:2 d:',
    { replace: true },
    'kept kept missing',
    'a+b=alt c+d=alt',
  ],
  [
    '--replace makes a bead of two, and keeps the note of the second',
    'abc',
    fileOf([entry('a', 'alt'), entry('b', 'alt', { note: 'n' }), entry('c', 'alt')]),
    'ab:1 c:2',
    { replace: true },
    'written written',
    'a+b=1 b(n) c=2',
  ],
  [
    '--replace with a bead of which one unit is reviewed',
    'ab',
    fileOf([entry('a', 'alt', { state: 'reviewed' }), entry('b', 'alt')]),
    'ab:1',
    { replace: true },
    'kept',
    'a=alt b=alt',
  ],
  [
    '--replace, two translations to decide between',
    'a',
    fileOf([entry('a', 'alt', { conflict: { source: 'x', target: 'y', state: 'translated' } })]),
    'a:1',
    { replace: true },
    'kept',
    'a=alt',
  ],
  [
    '--replace, an entry whose own unit is gone',
    'bc',
    fileOf([entry('a', 'alt', { covers: ['b', 'c'] })]),
    'b:1 c:2',
    { replace: true },
    'kept kept',
    'a+b+c=alt',
  ],
  [
    'unplaced ones that are known, that found their German, and that another text left',
    'ab',
    fileOf([...'ab'].map(initial), [
      { after: 'a', text: 'ru 2' },
      { after: '', text: 'ru 1' },
      { after: 'b', text: 'eigen' },
    ]),
    'a:1 :2 b:3 :4',
    {},
    'written inserted written inserted',
    'a=1 b=3 a>ru 2 b>ru 4',
  ],
])('%s', (_, ids, file, beads, options, outcomes, expected) => {
  const first = laid(ids, file, beads, options)
  expect([first.outcomes, told(first.after)]).toEqual([outcomes, expected])
  // Again, it finds nothing to do, and neither does a sync.
  const second = laid(ids, first.after, beads, options)
  expect(second.patches).toEqual([])
  const units = [...ids].map(unit)
  const synced = synopsis(units, units, { [LANGUAGE]: validOf(first.after.entries) })
  expect(syncPatches(synced).filter(({ kind }) => kind !== 'write')).toEqual([])
})

test('what is written is made from today’s German and translated; notes stay, allowances of the old text go', () => {
  const allow = [{ code: 'structure', reason: 'r', of: 'x' }]
  const file = fileOf([{ ...initial('a'), note: 'n', allow }, initial('b')])
  expect(validOf(laid('ab', file, 'ab:12').after.entries)).toEqual([
    {
      id: 'a',
      source: 'de a\n\nde b',
      target: 'ru 1\n\nru 2',
      state: 'translated',
      covers: ['b'],
      note: 'n',
    },
  ])
})

test('records of an unknown shape stay among the unplaced', () => {
  const file = fileOf([initial('a')], ['roh', { after: 'a', text: 'ru 1', von: 'Hand' }])
  expect(laid('a', file, ':1 a:2').after.unplaced).toEqual(['roh', { after: 'a', text: 'ru 1', von: 'Hand' }])
  const gone = fileOf([initial('a')], [{ after: 'a', text: 'ru 1' }])
  expect(laid('a', gone, 'a:1').after).not.toHaveProperty('unplaced')
})

/** Any entries for units a to f, and any beads between them and six paragraphs. */
const histories = fc
  .record({
    entries: fc.array(
      fc.record({
        target: fc.constantFrom('', 'alt', 'ru 1', 'ru 2\n\nru 3'),
        state: fc.constantFrom('translated', 'reviewed', 'final') as fc.Arbitrary<Entry['state']>,
        covers: fc.boolean(),
        note: fc.constantFrom(undefined, 'n'),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    owners: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
    minScore: fc.constantFrom(0, 0.5),
    replace: fc.boolean(),
  })
  .map(({ entries, owners, minScore, replace }) => {
    const list: Entry[] = []
    for (const [index, id] of [...'abcdef'].entries()) {
      const { target, state, covers, note } = entries[index] as (typeof entries)[number]
      const before = list.at(-1)
      if (covers && before?.target && !target) {
        const all = [...(before.covers ?? []), id]
        list[list.length - 1] = { ...before, covers: all }
      } else list.push({ ...(target ? entry(id, target, { state }) : initial(id)), ...(note && { note }) })
    }
    const beads = Array.from(
      { length: 6 },
      (_, bead): Bead => ({
        source: [0, 1, 2, 3, 4, 5].filter(index => owners[index] === bead),
        target: [0, 1, 2, 3, 4, 5].filter(index => owners[index + 6] === bead),
        score: bead / 6,
      }),
    ).filter(({ source, target }) => source.length + target.length > 0)
    return { file: fileOf(list), beads, options: { minScore, replace } }
  })

describe('whatever is laid over whatever', () => {
  const run = ({ file, beads, options }: { file: AlignmentFile; beads: Bead[]; options: LayingOptions }) => {
    const place = { synopsis: viewOf('abcdef', file), language: LANGUAGE, unplaced: file.unplaced ?? [] }
    const laying = layBeads(place, paragraphs(6), beads, options)
    return { laying, after: applyPatches(file, laying.patches) }
  }

  test('property: no target that is there is changed, unless it may be replaced', () => {
    fc.assert(
      fc.property(histories, history => {
        const { after } = run(history)
        const entries = new Map(validOf(after.entries).map(entry => [entry.id, entry]))
        for (const before of validOf(history.file.entries)) {
          if (!before.target || (history.options.replace && before.state === 'translated')) continue
          expect(entries.get(before.id)).toEqual(before)
        }
      }),
      runs(3000),
    )
  })

  test('property: no unit that was translated is without translation after it, and no note is lost', () => {
    fc.assert(
      fc.property(histories, history => {
        const { after } = run(history)
        const [before, now] = [viewOf('abcdef', history.file), viewOf('abcdef', after)]
        for (const [index, row] of before.rows.entries()) {
          if (row.languages[LANGUAGE]?.entry?.target)
            expect(now.rows[index]?.languages[LANGUAGE]?.entry?.target).toBeTruthy()
        }
        for (const { id, note } of validOf(history.file.entries))
          if (note) expect(validOf(after.entries).find(entry => entry.id === id)?.note).toBe(note)
      }),
      runs(3000),
    )
  })

  test('property: every paragraph is in a target, unplaced, or told; and the second time nothing happens', () => {
    fc.assert(
      fc.property(histories, history => {
        const { laying, after } = run(history)
        expect(laying.beads.flatMap(({ target }) => target).sort()).toEqual(
          history.beads.flatMap(({ target }) => target).sort(),
        )
        const texts = [
          ...validOf(after.entries).map(({ target }) => target),
          ...(after.unplaced ?? []).map(item => (item as { text: string }).text),
        ].join('\n\n')
        for (const { outcome, target } of laying.beads) {
          if (['written', 'same', 'inserted', 'doubtful'].includes(outcome))
            for (const index of target) expect(texts).toContain(`ru ${index + 1}`)
        }
        expect(run({ ...history, file: after }).laying.patches).toEqual([])
      }),
      runs(3000),
    )
  })
})

describe('fixed points', () => {
  const points = (ids: string, entries: Entry[], texts: string[], trusted = (_: Cell) => true) =>
    fixedPoints(
      viewOf(ids, fileOf(entries)),
      LANGUAGE,
      texts.map(text => ({ kind: 'paragraph', text })),
      trusted,
    ).map(
      ({ source, target }) =>
        `${source.map(index => ids[index]).join('')}:${target.map(n => n + 1).join('')}`,
    )

  test('targets that stand in the file, also several paragraphs, also elsewhere', () => {
    const entries = [entry('a', 'x'), entry('b', 'y\n\nz', { covers: ['c'] }), entry('d', 'w'), initial('e')]
    expect(points('abcde', entries, ['w', 'x', 'neu', 'y', 'z']).sort()).toEqual(['a:2', 'bc:45', 'd:1'])
    expect(points('abcde', entries, ['x ', 'y', 'neu', 'z']).sort()).toEqual(['a:1'])
  })

  test('what was written anew on its way into another kind of unit', () => {
    expect(points('abc', [entry('a', 'x *y*'), entry('b', 'z'), initial('c')], ['1. x y', '• z'])).toEqual([
      'a:1',
      'b:2',
    ])
  })

  test('paragraphs that hold blank lines count as a whole', () => {
    const entries = [entry('a', '<pre>x\n\ny</pre>'), entry('b', 'z')]
    expect(points('ab', entries, ['<pre>x\n\ny</pre>', 'z'])).toEqual(['a:1', 'b:2'])
    expect(points('ab', entries, ['<pre>x', 'y</pre>\n\nneu', 'z'])).toEqual(['b:3'])
  })

  test('of several equal ones the neighbours decide', () => {
    const entries = [entry('a', 'Нет!'), initial('b'), entry('c', 'x'), entry('d', 'Нет!')]
    expect(points('abcd', entries, ['Нет!', 'b', 'Нет!', 'x', 'Нет!'])).toEqual(
      expect.arrayContaining(['c:4', 'd:5']),
    )
  })

  test('what may be replaced is none', () => {
    expect(
      points('ab', [entry('a', 'x'), entry('b', 'y')], ['x', 'y'], cell => cell.entry?.id === 'b'),
    ).toEqual(['b:2'])
  })
})
