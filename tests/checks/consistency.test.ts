import { expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import { comparablesOf } from '../../src/checks/comparing/comparables.js'
import { compare } from '../../src/checks/comparing/compare.js'
import { comparedIn } from '../../src/checks/comparing/compared-pairs.js'
import { pairReader } from '../../src/checks/comparing/pair-reader.js'
import { inTurn, judgeAlone, judgeCompared } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

type Target = string | ({ target: string } & Partial<Entry>)

/** A document of which each paragraph has one Russian translation. */
function document(id: string, source: string, targets: readonly Target[]) {
  const units = parseUnits(source)
  const entries = units.map(({ id, text }, index): Entry => {
    const target = targets[index] as Target
    const fields = typeof target === 'string' ? { target } : target
    return { id, source: text, state: 'translated', ...fields }
  })
  return { id, synopsis: synopsis(units, units, { ru: entries }) }
}

/** What is found in documents that are checked together. */
function foundIn(documents: readonly ReturnType<typeof document>[], isWhole: boolean) {
  const pairsOf = pairReader('de')
  const pairs = new Map(documents.map(({ id, synopsis }) => [id, pairsOf(synopsis)]))
  const comparisons = compare([...pairs].map(([id, pairs]) => ({ id, comparables: comparablesOf(pairs) })))
  return documents.map(({ id, synopsis }) => {
    const compared = comparedIn(comparisons.get(id) ?? [], pairs.get(id) ?? [], place =>
      pairs.get(place.document)?.at(place.pair),
    )
    const options = { document: id, pairsOf, isWhole }
    const alone = judgeAlone(synopsis, options).findings
    return {
      id,
      synopsis,
      findings: inTurn([...alone, ...judgeCompared(synopsis, compared, options).findings]),
    }
  })
}

/** What is told of these documents when they are checked together: document, unit's number, code, and the counterpart. */
function told(documents: readonly ReturnType<typeof document>[], isWhole = true): string[] {
  return foundIn(documents, isWhole).flatMap(({ id, synopsis, findings }) =>
    findings.map(({ code, wording, unit, counterpart }) =>
      [
        id,
        synopsis.rows.findIndex(row => row.unit.id === unit) + 1,
        wording ?? code,
        counterpart?.document ?? '',
      ]
        .join(' ')
        .trim(),
    ),
  )
}

const GERMAN = 'Wem gehört das Öl?'
const allowed = (target: string, source = GERMAN) => ({
  target,
  allow: [{ code: 'consistency', reason: 'so gemeint', of: pairHash(source, target) }],
})

test('the same German in several documents is told where it differs from most, once', () => {
  const documents = [
    document('a', GERMAN, ['Чья это нефть?']),
    document('b', GERMAN, ['Кому принадлежит нефть?']),
    document('c', GERMAN, ['Кому принадлежит нефть?']),
  ]
  expect(told(documents)).toEqual(['a 1 consistency.target b'])
  expect(told(documents.slice(0, 2))).toEqual(['b 1 consistency.target a'])
  expect(told(documents.slice(0, 1))).toEqual([])
})

test('what a person allowed is not told, and makes no other one differ', () => {
  const documents = [
    document('a', GERMAN, [allowed('Чья это нефть?')]),
    document('b', GERMAN, ['Кому принадлежит нефть?']),
  ]
  expect(told(documents)).toEqual([])
})

test('an allowance is idle only where all documents were looked at', () => {
  const documents = [
    document('a', GERMAN, [allowed('Чья это нефть?')]),
    document('b', GERMAN, ['Чья это нефть?']),
  ]
  expect(told(documents)).toEqual(['a 1 unused-suppression.idle'])
  expect(told(documents, false)).toEqual([])
})

test('a translation of a German that changed since says nothing', () => {
  const documents = [
    document('a', GERMAN, [{ target: 'Чей это газ?', source: 'Wem gehört das Gas?' }]),
    document('b', GERMAN, ['Чья это нефть?']),
  ]
  expect(told(documents)).toEqual(['a 1 drifted'])
})

test('other languages are other texts', () => {
  const [first] = [document('a', GERMAN, ['Чья это нефть?'])]
  const units = parseUnits(GERMAN)
  const entries = units.map(({ id, text }) => ({
    id,
    source: text,
    target: 'Кому принадлежит нефть?',
    state: 'translated' as const,
  }))
  expect(told([first, { id: 'b', synopsis: synopsis(units, units, { be: entries }) }])).toEqual([])
})

test('of a group of thousands, all that differ are told', () => {
  const count = 3000
  const source = Array.from({ length: count }, () => GERMAN).join('\n\n')
  const targets = Array.from({ length: count }, (_, index) => `Чья это нефть? ${index % 2 ? 'Да' : 'Нет'}.`)
  const found = told([document('a', source, targets)]).filter(line => line.includes('consistency'))
  expect(found).toHaveLength(count / 2)
})
