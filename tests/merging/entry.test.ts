import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { mergedEntry } from '../../src/merging/entry.js'

const BASE: Entry = { id: 'a', source: 'Eins', target: 'Раз', state: 'translated' }
const INITIAL: Entry = { id: 'a', source: '', target: '', state: 'initial' }
const merge = (base: Entry | undefined, ours: Entry | undefined, theirs: Entry | undefined) =>
  mergedEntry({ base, ours, theirs })

describe('source, target and state are one value', () => {
  test.each<[string, Entry | undefined, Entry | undefined, Entry | undefined, Partial<Entry>[]]>([
    ['the side that translated', INITIAL, { ...BASE }, INITIAL, [{ target: 'Раз' }]],
    ['both translated the same', INITIAL, BASE, BASE, [{ target: 'Раз' }]],
    ['both, and one was reviewed', INITIAL, { ...BASE, state: 'reviewed' }, BASE, [{ state: 'reviewed' }]],
    [
      'each its own translation',
      BASE,
      { ...BASE, target: 'Один' },
      { ...BASE, target: 'Единица', state: 'reviewed' },
      [
        { target: 'Один', state: 'translated' },
        { target: 'Единица', state: 'reviewed' },
      ],
    ],
    [
      'a new text is not reviewed because the old one was',
      BASE,
      { ...BASE, state: 'reviewed' },
      { ...BASE, target: 'Один' },
      [
        { target: 'Раз', state: 'reviewed' },
        { target: 'Один', state: 'translated' },
      ],
    ],
    [
      'a text reviewed of the old German is not reviewed of the new one',
      BASE,
      { ...BASE, state: 'reviewed' },
      { ...BASE, source: 'Eins!' },
      [{ source: 'Eins!', state: 'translated' }],
    ],
    ['dropped and unchanged', BASE, undefined, BASE, []],
    ['dropped and translated anew', BASE, undefined, { ...BASE, target: 'Один' }, [{ target: 'Один' }]],
    ['dropped, and never translated', INITIAL, undefined, INITIAL, []],
    ['new on one side', undefined, undefined, BASE, [BASE]],
    ['gone on both', BASE, undefined, undefined, []],
    [
      'a conflict that one side settled',
      { ...BASE, conflict: { source: 'Eins', target: 'Один', state: 'translated' } },
      { ...BASE, target: 'Один' },
      { ...BASE, conflict: { source: 'Eins', target: 'Один', state: 'translated' } },
      [{ target: 'Один' }],
    ],
  ])('%s', (_name, base, ours, theirs, expected) => {
    expect(merge(base, ours, theirs)).toMatchObject(expected)
    expect(merge(base, ours, theirs)).toHaveLength(expected.length)
    expect(merge(base, theirs, ours).toReversed()).toMatchObject(expected)
  })

  test('a conflict that was settled is gone', () => {
    const conflict = { source: 'Eins', target: 'Один', state: 'translated' } as const
    const [settled] = merge({ ...BASE, conflict }, BASE, { ...BASE, conflict })
    expect(settled).toEqual(BASE)
  })
})

describe('what people put beside a translation merges on its own', () => {
  test('what is remembered of units that are gone', () => {
    const [one, other] = [
      { id: 'b', text: 'Zwei' },
      { id: 'c', text: 'Drei' },
    ]
    const gone = (...units: { id: string; text: string }[]): Entry => ({ ...BASE, gone: units })
    expect(merge(BASE, gone(one), BASE)[0]?.gone).toEqual([one])
    expect(merge(gone(one, other), gone(one), gone(other))).toEqual([BASE])
    expect(merge(BASE, gone(one), gone(other))[0]?.gone).toEqual([one, other])
  })

  test('what was last given to a file of the site: of whoever changed it', () => {
    const held = (given?: string): Entry => ({ ...BASE, ...(given !== undefined && { given }) })
    const given = (base?: string, ours?: string, theirs?: string) =>
      merge(held(base), held(ours), held(theirs))[0]?.given
    expect(given(undefined, 'a', undefined)).toBe('a')
    expect(given('a', 'a', 'b')).toBe('b')
    expect(given('a', 'c', 'b')).toBe('b')
    expect(given('a', 'b', 'c')).toBe('b')
    const [entry] = merge(held('a'), { ...held('a'), target: 'Один' }, held('b'))
    expect(entry).toMatchObject({ target: 'Один', given: 'b' })
  })

  test('notes', () => {
    const noted = (note: string | undefined): Entry => ({ ...BASE, ...(note !== undefined && { note }) })
    const note = (base?: string, ours?: string, theirs?: string) =>
      merge(noted(base), noted(ours), noted(theirs))[0]?.note
    expect(note(undefined, 'a', undefined)).toBe('a')
    expect(note('a', undefined, 'a')).toBeUndefined()
    expect(note(undefined, 'b', 'a')).toBe('a\nb')
    expect(note('a', 'a', 'b')).toBe('b')
    const [entry] = merge(noted('a'), { ...noted('a'), target: 'Один' }, noted('b'))
    expect(entry).toMatchObject({ target: 'Один', note: 'b' })
    expect(merge(noted(undefined), undefined, noted('wichtig'))).toMatchObject([{ note: 'wichtig' }])
  })

  test('allowances: what either side added is there, what either side took away is gone', () => {
    const allowance = (code: string) => ({ code, reason: 'x', of: 'h' })
    const allowed = (...codes: string[]): Entry => ({ ...BASE, allow: codes.map(allowance) })
    const [entry] = merge(allowed('old', 'both'), allowed('both', 'ours'), allowed('old', 'both', 'theirs'))
    expect(entry?.allow?.map(({ code }) => code).sort()).toEqual(['both', 'ours', 'theirs'])
  })

  test('keys that this version does not know, __proto__ among them', () => {
    const extra = JSON.parse('{"__proto__": {"x": 1}, "due": "Mai"}')
    const [entry] = merge(BASE, { ...BASE, extra }, { ...BASE, extra: { who: 'Eva' } })
    expect(Object.keys(entry?.extra ?? {}).sort()).toEqual(['__proto__', 'due', 'who'])
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

describe('what a reviewer sent back', () => {
  const back = { ...BASE, returned: { note: 'Falsch.' } }
  const anew = { ...BASE, target: 'Один' }
  const approved: Entry = { ...BASE, state: 'reviewed' }
  const harsher = { ...BASE, returned: { note: 'Ganz falsch.' } }
  test.each<[string, Entry, Entry, Entry, Entry]>([
    ['on one side', BASE, BASE, back, back],
    ['and was approved on the other', BASE, approved, back, back],
    ['with a note of each', BASE, harsher, back, { ...BASE, returned: { note: 'Falsch.\nGanz falsch.' } }],
    ['and is translated anew', back, anew, back, anew],
    ['and was approved since', back, approved, back, approved],
    ['again, and is translated anew', back, anew, harsher, anew],
  ])('%s', (_name, base, ours, theirs, expected) => {
    expect(merge(base, ours, theirs)).toEqual([expected])
    expect(merge(base, theirs, ours)).toEqual([expected])
  })

  test('is said of that translation alone where each side has its own', () => {
    const other = { ...BASE, target: 'Один' }
    const [ours, theirs] = merge(undefined, back, other)
    expect([ours?.returned, theirs?.returned]).toEqual([{ note: 'Falsch.' }, undefined])
  })
})
