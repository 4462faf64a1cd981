import { describe, expect, test } from '@jest/globals'
import type { KnownFinding } from '../../src/baseline/baseline.js'
import { holdBack, type Scope, updated } from '../../src/baseline/hold-back.js'
import { parseBaseline } from '../../src/baseline/parse.js'
import { serializeBaseline } from '../../src/baseline/serialize.js'

const WHOLE: Scope = {
  documents: undefined,
  languages: ['en', 'ru'],
  partly: [],
  targets: ['en', 'ru'],
  config: true,
}

const finding = (fields: Partial<KnownFinding> = {}): KnownFinding => ({
  document: 'a',
  unit: 'u1',
  language: 'ru',
  code: 'drifted',
  text: 'Текст',
  of: '00',
  count: 1,
  ...fields,
})

const baseline = (...findings: KnownFinding[]) => ({ version: 1, findings })
const held = (today: KnownFinding[], known: KnownFinding[], documents = ['a'], scope = WHOLE) => {
  const { known: told, gone } = holdBack(today, baseline(...known), new Set(documents), scope)
  return { told, gone: gone.map(({ unit, count }) => `${unit} ${count}`) }
}

describe('what a baseline holds back', () => {
  const other: [string, Partial<KnownFinding>][] = [
    ['another unit', { unit: 'u2' }],
    ['another language', { language: 'en' }],
    ['no language', { language: undefined }],
    ['another code', { code: 'numbers' }],
    ['another text', { of: '01' }],
    ['another document', { document: 'b' }],
  ]
  test('what it knows', () => expect(held([finding()], [finding()])).toEqual({ told: [true], gone: [] }))
  test.each(other)('not what has %s', (_, fields) => {
    expect(held([finding(fields)], [finding()], ['a', 'b'])).toEqual({ told: [false], gone: ['u1 1'] })
  })
  test('the readable text says nothing', () => {
    expect(held([finding({ text: 'x' })], [finding()]).told).toEqual([true])
  })
  test('equal ones by their number', () => {
    expect(held([finding(), finding(), finding()], [finding({ count: 2 })])).toEqual({
      told: [true, true, false],
      gone: [],
    })
    expect(held([finding()], [finding({ count: 3 })])).toEqual({ told: [true], gone: ['u1 2'] })
  })
  test('what a merge left twice counts once', () => {
    expect(held([finding(), finding()], [finding(), finding()]).told).toEqual([true, false])
  })
  test('what stood in a document that is gone, wherever it is now', () => {
    expect(held([finding({ document: 'neu' })], [finding()], ['neu'])).toEqual({ told: [true], gone: [] })
  })
})

describe('a run that is narrowed', () => {
  const all = [
    finding(),
    finding({ language: 'en' }),
    finding({ document: 'b' }),
    finding({ unit: undefined, language: undefined, code: 'unsynced' }),
    finding({ language: 'fr' }),
    finding({ document: '', unit: undefined, language: undefined, code: 'unused-suppression' }),
  ]
  const narrowed: [string, Partial<Scope>, number[]][] = [
    ['to a document', { documents: ['a'], config: false }, [2, 5]],
    ['to a language', { languages: ['ru'], config: false }, [1, 5]],
    ['to both', { documents: ['b'], languages: ['en'], config: false }, [0, 1, 2, 3, 4, 5]],
    ['to a part of what there is of a code', { partly: ['drifted'] }, [0, 1, 2, 4]],
    ['to nothing', {}, []],
  ]
  test.each(narrowed)('%s leaves the rest alone', (_, scope, kept) => {
    const left = updated(baseline(...all), [], { ...WHOLE, ...scope })
    expect(left).toEqual(kept.map(index => all[index]))
    const { gone } = holdBack([], baseline(...all), new Set(['a', 'b']), { ...WHOLE, ...scope })
    expect(gone).toHaveLength(all.length - kept.length)
  })
})

test('what is found today takes the place of what was, equal ones counted', () => {
  const found = [finding({ unit: 'u9' }), finding({ unit: 'u9' })]
  expect(updated(baseline(finding()), found, WHOLE)).toEqual([finding({ unit: 'u9', count: 2 })])
})

test('the bytes are canonical, whatever the order, and read back', () => {
  const findings = [
    finding({ document: 'b' }),
    finding({ count: 2, unit: undefined, language: undefined }),
    finding({ unit: '__proto__', text: '"\u2028' }),
  ]
  const text = serializeBaseline(findings)
  expect(serializeBaseline(findings.toReversed())).toBe(text)
  expect(serializeBaseline(parseBaseline(text, 'f').findings)).toBe(text)
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"findings": \[\n {4}\{\n {6}"document": "a",\n {6}"unit"/)
  expect(text.endsWith('\n')).toBe(true)
})

const broken: [string, string, string][] = [
  ['no JSON', '{', 'file.json'],
  ['no object', '[]', 'file.missingKey'],
  ['a newer version', '{"version": 2, "findings": []}', 'file.newerVersion'],
  ['no version', '{"findings": []}', 'file.missingKey'],
  ['no findings', '{"version": 1}', 'file.missingKey'],
  ['a finding without a code', '{"version": 1, "findings": [{"document": "a"}]}', 'file.missingKey'],
  [
    'a count of none',
    '{"version": 1, "findings": [{"document": "a", "code": "x", "text": "", "of": "", "count": 0}]}',
    'file.shape',
  ],
  ['a key twice', '{"version": 1, "version": 1, "findings": []}', 'file.doubledKey'],
  ['conflict markers', '<<<<<<< a\n{}\n=======\n>>>>>>> b\n', 'file.conflictMarkers'],
]
test.each(broken)('%s is refused', (_, text, key) => expect(() => parseBaseline(text, 'f')).toThrow(key))
