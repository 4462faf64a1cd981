import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RegisteredUnit } from '../../src/document/unit.js'
import { parseUnits } from '../../src/document/units.js'
import { compareUnits } from '../../src/versions/compare.js'

/** The units of a Markdown text, with the ids of their births. */
const units = (...paragraphs: string[]) => parseUnits(paragraphs.join('\n\n'))

const told = (before: readonly RegisteredUnit[], after: readonly RegisteredUnit[]) =>
  compareUnits(before, after).changes.map(({ kind, edited, old, new: now, from, to }) => ({
    kind: edited ? `${kind}, edited` : kind,
    old,
    now,
    ...(from !== undefined && { from, to }),
  }))

const A = 'Die Beschäftigten der Grube streiken seit Anfang Mai für mehr Lohn.'
const B = 'Die Gewerkschaft hat gestern ein Angebot der Leitung abgelehnt.'
const C = 'In der Hauptstadt versammelten sich am Abend einige hundert Menschen.'
const D = 'Frage: Wie geht es weiter?'

describe('a comparison tells', () => {
  test('nothing of what is the same, wrapped otherwise', () => {
    expect(compareUnits(units(A, B), units(A.replace('seit ', 'seit\n'), B))).toEqual({
      changes: [],
      unchanged: 2,
    })
  })

  test('what was edited, new and removed, where it stood', () => {
    const now = A.replace('Mai', 'Juni')
    expect(told(units(A, B, C), units(now, C, D))).toEqual([
      { kind: 'edited', old: A, now },
      { kind: 'removed', old: B, now: '' },
      { kind: 'added', old: '', now: D },
    ])
  })

  test('where something moved from and to', () => {
    expect(told(units(A, B, C, D), units(D, A, B, C))).toEqual([
      { kind: 'moved', old: D, now: D, from: 4, to: 1 },
    ])
  })

  test('what moved and was edited as one change, with half of its words', () => {
    const now = 'Die Beschäftigten der Grube streiken weiter, und keiner weiß, wie lange noch.'
    expect(told(units(A, B, C, D), units(B, C, D, now))).toEqual([
      { kind: 'moved, edited', old: A, now, from: 1, to: 4 },
    ])
  })

  test('what was split, and joined', () => {
    const both = `${A} ${B}`
    expect(told(units(both, C), units(A, B, C))).toEqual([{ kind: 'split', old: both, now: `${A}\n\n${B}` }])
    expect(told(units(A, B, C), units(both, C))).toEqual([{ kind: 'joined', old: `${A}\n\n${B}`, now: both }])
  })

  test('a join in a section that moved as a join', () => {
    const both = `${A} ${B}`
    expect(told(units('# Eins', A, B, '# Zwei', C, D), units('# Zwei', C, D, '# Eins', both))).toEqual([
      { kind: 'moved', old: 'Eins', now: 'Eins', from: 1, to: 4 },
      { kind: 'joined', old: `${A}\n\n${B}`, now: both },
    ])
  })

  test('of repeated texts only the one that is new', () => {
    expect(
      told(units('Antwort:', A, 'Antwort:', B), units('Antwort:', A, 'Antwort:', C, 'Antwort:', B)),
    ).toEqual([
      { kind: 'added', old: '', now: C },
      { kind: 'added', old: '', now: 'Antwort:' },
    ])
  })
})

/** Paragraphs of real articles, each once. */
const REAL = [
  ...new Set(
    ['corpus/csto.md', 'corpus/rohstoffe-und-streiks.md']
      .flatMap(path => parseUnits(readFileSync(path, 'utf8')))
      .filter(({ kind, text }) => kind === 'paragraph' && text.split(' ').length >= 12)
      .map(({ text }) => text),
  ),
]

const asUnits = (texts: readonly string[]): RegisteredUnit[] =>
  texts.map((text, index) => ({ id: `u${index}`, kind: 'paragraph', text }))

/** A paragraph of which the second half is another text: at least half of its words survive. */
const halfOf = (text: string) => {
  const words = text.split(' ')
  const kept = words.slice(0, Math.ceil(words.length * 0.6))
  return [...kept, ...words.slice(kept.length).map((_, index) => `anders${index}`)].join(' ')
}

/** Real paragraphs, some of which are removed, written anew, added, or put elsewhere. */
const history = fc
  .record({
    order: fc.shuffledSubarray([...REAL.keys()], { minLength: 6, maxLength: 14 }),
    removed: fc.nat(13),
    added: fc.nat(13),
    moved: fc.tuple(fc.nat(13), fc.nat(13)),
    isEdited: fc.boolean(),
  })
  .map(({ order, removed, added, moved, isEdited }) => {
    const before = order.map(index => REAL[index] as string)
    const after = before.filter((_, index) => index !== removed % before.length)
    const [text = ''] = after.splice(moved[0] % after.length, 1)
    after.splice(moved[1] % (after.length + 1), 0, isEdited ? halfOf(text) : text)
    after.splice(added % after.length, 0, 'Etwas völlig Neues steht hier, das es vorher nirgends gab.')
    return { before, after, text }
  })

describe('in random histories of real paragraphs', () => {
  test('what is unchanged is never told as edited, and the sum is right', () => {
    fc.assert(
      fc.property(history, ({ before, after }) => {
        const { changes, unchanged } = compareUnits(asUnits(before), asUnits(after))
        for (const { kind, old, new: now } of changes) if (kind === 'edited') expect(old).not.toBe(now)
        expect(unchanged + changes.flatMap(({ units }) => units).length).toBe(after.length)
      }),
    )
  })

  test('no move is told as removed and added while half of the words survive', () => {
    fc.assert(
      fc.property(history, ({ before, after, text }) => {
        const { changes } = compareUnits(asUnits(before), asUnits(after))
        expect(changes.filter(({ kind, old }) => kind === 'removed' && old === text)).toEqual([])
      }),
    )
  })

  test('only as much is told as moved as has to be', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...REAL.keys()], { minLength: 4, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (order, from, to) => {
          const before = order.map(index => REAL[index] as string)
          const after = [...before]
          const [text = ''] = after.splice(from % after.length, 1)
          after.splice(to % (after.length + 1), 0, text)
          const kinds = compareUnits(asUnits(before), asUnits(after)).changes.map(({ kind }) => kind)
          expect([[], ['moved']]).toContainEqual(kinds)
        },
      ),
    )
  })
})
