import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPatches } from '../../src/alignment/apply.js'
import type { Entry } from '../../src/alignment/entry.js'
import { type AlignmentFile, isJunk, validOf } from '../../src/alignment/file.js'
import { asJsonText } from '../../src/alignment/json-text.js'
import { locateEntries } from '../../src/alignment/locate.js'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import type { Patch } from '../../src/alignment/patch.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { unite } from '../../src/alignment/unite.js'
import { SynopseError } from '../../src/errors.js'
import { anyText } from '../any-text.js'

const entry = (id: string, target = '', rest: Partial<Entry> = {}): Entry => ({
  id,
  source: target && `S ${target}`,
  target,
  state: target ? 'translated' : 'initial',
  ...rest,
})
const fileOf = (...entries: AlignmentFile['entries'][number][]): AlignmentFile => ({
  document: 'd',
  language: 'ru',
  sourceLanguage: 'de',
  entries,
})

describe('the bytes of a file', () => {
  test('are canonical: keys in order, two spaces, one key a line, a final newline; unknown keys stay', () => {
    const text = JSON.stringify({
      zusatz: { a: 1 },
      entries: [
        {
          note: 'n',
          state: 'final',
          target: 'T',
          source: 'S',
          id: 'a',
          eigen: [1],
          returned: { note: 'r' },
          covers: ['b'],
        },
      ],
      sourceLanguage: 'de',
      language: 'ru',
      document: 'd',
      version: 1,
    })
    expect(serializeAlignment(parseAlignment(text, 'f'))).toBe(`{
  "version": 1,
  "document": "d",
  "language": "ru",
  "sourceLanguage": "de",
  "entries": [
    {
      "id": "a",
      "source": "S",
      "target": "T",
      "state": "final",
      "covers": [
        "b"
      ],
      "note": "n",
      "returned": {
        "note": "r"
      },
      "eigen": [
        1
      ]
    }
  ],
  "zusatz": {
    "a": 1
  }
}
`)
  })

  test('property: what is read and written again is the same', () => {
    const pair = {
      source: fc.string(),
      target: fc.string(),
      state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
    }
    const record = fc.record(
      {
        id: fc.string({ minLength: 1 }),
        ...pair,
        covers: fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        gone: fc.array(fc.record({ id: fc.string({ minLength: 1 }), text: fc.string() }), { minLength: 1 }),
        note: fc.string(),
        conflict: fc.record(pair),
        given: fc.string(),
      },
      { requiredKeys: ['id', 'source', 'target', 'state'] },
    )
    const odd = fc.constantFrom(
      '5',
      '{"id":"a","target":1e400}',
      '[\n1.0 ]',
      '"\\u0000junk"',
      '{"__proto__":{"id":"x"}}',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(record, odd)), records => {
        const raw = records.map(record => (typeof record === 'string' ? record : JSON.stringify(record)))
        const text = `{"version":1,"document":"d","language":"ru","sourceLanguage":"de","entries":[${raw.join(',')}]}`
        const written = serializeAlignment(parseAlignment(text, 'f'))
        expect(serializeAlignment(parseAlignment(written, 'f'))).toBe(written)
        expect(JSON.parse(written)).toEqual(JSON.parse(text))
        for (const record of records) if (typeof record === 'string') expect(written).toContain(record)
      }),
    )
  })

  test('a record that is no entry is kept, byte for byte, with its line and what is wrong', () => {
    const text = `{"version":1,"document":"d","language":"ru","sourceLanguage":"de","entries":[\n${JSON.stringify(entry('a', 'T'))},\n{ "id":"b",  "target": 1.0 }\n]}`
    const file = parseAlignment(text, 'f')
    expect(validOf(file.entries)).toEqual([entry('a', 'T')])
    expect(file.entries.find(isJunk)).toEqual({
      raw: '{ "id":"b",  "target": 1.0 }',
      line: 3,
      path: 'source',
      expected: '',
    })
    expect(serializeAlignment(file)).toContain('\n    { "id":"b",  "target": 1.0 }\n')
  })

  test('the registry keeps what is no unit, too', () => {
    const text =
      '{"version":1,"document":"d","language":"de","units":[{"id":"a","kind":"heading","text":"x"},{"id":"b","kind":"song"}]}'
    const file = parseRegistry(text, 'f')
    expect(validOf(file.units)).toHaveLength(1)
    expect(JSON.parse(serializeRegistry(file)).units[1]).toEqual({ id: 'b', kind: 'song' })
  })
})

describe('files that cannot be read', () => {
  const head = '"document":"d","language":"ru","sourceLanguage":"de"'
  const cases: [name: string, text: string, key: string, args: object][] = [
    ['broken JSON', '{\n"version": 1,\n,}', 'file.json', { path: 'f', line: 3, column: 1 }],
    ['an empty file', '', 'file.json', { line: 1 }],
    [
      'a merge that was not finished',
      `{\n<<<<<<< HEAD\n"version": 1\n=======\n"version": 1\n>>>>>>> zweig\n}`,
      'file.conflictMarkers',
      { lines: '2, 4, 6' },
    ],
    ['what is left of a merge', '{\n"version": 1\n=======\n}', 'file.conflictMarker', { line: 3 }],
    [
      'a newer version',
      `{"version":2,${head},"entries":[]}`,
      'file.newerVersion',
      { version: 2, expected: 1 },
    ],
    ['another version', `{\n"version":"1",${head},"entries":[]}`, 'file.shape', { key: 'version', line: 2 }],
    ['no list of entries', `{"version":1,${head},\n"entries":{}}`, 'file.shape', { key: 'entries', line: 2 }],
    ['no object', '[]', 'file.missingKey', { line: 1, key: 'version' }],
    ['nothing', 'null', 'file.shape', { line: 1 }],
  ]
  test.each(cases)('%s', (_, text, key, args) => {
    const read = () => parseAlignment(text, 'f')
    expect(read).toThrow(SynopseError)
    try {
      read()
    } catch (error) {
      expect(error).toMatchObject({ key, args })
    }
  })
})

describe('edits', () => {
  const start = fileOf(entry('a', 'A'), entry('b'), entry('c', 'C', { note: 'n' }))
  const write = (id: string, fields: object, after?: string): Patch => ({
    kind: 'write',
    language: 'ru',
    id,
    fields,
    after,
  })
  const cases: [name: string, edits: Patch[], ids: string][] = [
    ['none', [], 'a b c'],
    ['behind another', [write('x', {}, 'a')], 'a x b c'],
    ['at the beginning', [write('x', {})], 'x a b c'],
    ['behind an unknown one', [write('x', {}, 'weg')], 'x a b c'],
    ['behind each other', [write('x', {}, 'a'), write('y', {}, 'x'), write('z', {}, 'y')], 'a x y z b c'],
    ['dropped', [{ kind: 'drop', language: 'ru', id: 'b' }], 'a c'],
    ['behind a dropped one', [{ kind: 'drop', language: 'ru', id: 'b' }, write('x', {}, 'b')], 'a x c'],
    ['for another language', [{ kind: 'drop', language: 'en', id: 'b' }], 'a b c'],
  ]
  test.each(cases)('%s', (_, edits, ids) => {
    expect(
      validOf(applyPatches(start, edits).entries)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids)
  })

  test('say which paragraphs have no German; none at all leaves no key', () => {
    const paragraphs = [{ after: 'a', text: 'X' }, 'roh']
    const unplaced = (paragraphs: readonly unknown[]): Patch => ({
      kind: 'unplaced',
      language: 'ru',
      paragraphs,
    })
    const file = applyPatches(fileOf(entry('a', 'A')), [unplaced([]), unplaced(paragraphs)])
    expect(file).toEqual({ ...fileOf(entry('a', 'A')), unplaced: paragraphs })
    expect(parseAlignment(serializeAlignment(file), 'f')).toEqual(file)
    expect(applyPatches(file, [unplaced([])])).toEqual(fileOf(entry('a', 'A')))
    expect(applyPatches(file, [{ ...unplaced([]), language: 'en' } as Patch])).toEqual(file)
  })

  test('set fields, and take optional ones away', () => {
    const { entries } = applyPatches(start, [write('c', { target: 'D', note: undefined })])
    expect(entries[2]).toEqual({ ...entry('c', 'C'), target: 'D' })
    expect(entries.slice(0, 2)).toEqual(start.entries.slice(0, 2))
  })
})

describe('entries with the same id', () => {
  const t = entry('a', 'T')
  const u = entry('a', 'U')
  const w = entry('a', 'W')
  const conflict = { source: u.source, target: u.target, state: u.state }
  const cases: [name: string, entries: Entry[], united: Entry[]][] = [
    ['the same content becomes one', [t, t], [t]],
    ['an empty one gives way', [entry('a'), t], [t]],
    ['an empty one gives way, from the other side', [t, entry('a')], [t]],
    ['two contents become a conflict', [t, u], [{ ...t, conflict }]],
    [
      'a third becomes an entry of its own',
      [t, u, w],
      [
        { ...t, conflict },
        { ...w, id: expect.any(String) as never },
      ],
    ],
    ['notes survive', [{ ...t, note: 'n' }, entry('a', '', { note: 'm' })], [{ ...t, note: 'n\nm' }]],
  ]
  test.each(cases)('%s', (_, entries, united) => expect(unite(entries).get('a')).toEqual(united))
})

test('entries are found in the file: at their targets', () => {
  const text = serializeAlignment(fileOf(entry('a', 'A'), entry('b')))
  const lines = text.split('\n')
  for (const [id, { line, column }] of locateEntries(asJsonText(text, JSON.parse(text)))) {
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^"target": /)
    expect(lines[line - 3]).toContain(`"id": "${id}"`)
  }
})

test('entries are found in what the tool laid out as in any other file', () => {
  const extra = { entries: [{ id: 'x', target: 'y' }], 'id"': ['"target": "z",'] }
  const note = '\n      "target": "no",\n'
  const texts = anyText().map(text => text.toWellFormed())
  const entries = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), target: texts, source: texts }).map(made => ({
      ...entry(made.id, made.target, { source: made.source, note }),
      extra,
    })),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(entries, made => {
      const text = serializeAlignment({
        ...fileOf(...made),
        extra: { later: extra },
        unplaced: [{ id: 'u', target: 't' }],
      })
      const json = asJsonText(text, JSON.parse(text))
      expect(json.isCanonical).toBe(true)
      const [lines, tree] = [json, { ...json, isCanonical: false }].map(known =>
        [...locateEntries(known)].map(([id, { line, column, columnOf }]) => [
          id,
          line,
          column,
          [0, 1, 2, 5].map(columnOf),
        ]),
      )
      expect(lines).toEqual(tree)
    }),
  )
})
