import { expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import { corpusOf } from '../../src/checks/comparing/corpus.js'
import { judgeSynopsis } from '../../src/checks/run.js'
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

/** What is told of these documents when they are checked together: document, unit's number, code, and the counterpart. */
function told(documents: readonly ReturnType<typeof document>[], isWhole = true): string[] {
  const corpus = corpusOf(documents, 'de', isWhole)
  return documents.flatMap(({ id, synopsis }) =>
    judgeSynopsis(synopsis, { document: id, corpus }).findings.map(({ code, wording, unit, counterpart }) =>
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

test('a group of thousands is gone through once', () => {
  const count = 3000
  const source = Array.from({ length: count }, () => GERMAN).join('\n\n')
  const targets = Array.from({ length: count }, (_, index) => `Чья это нефть? ${index % 2 ? 'Да' : 'Нет'}.`)
  let compared = 0
  const { synopsis } = document('a', source, targets)
  const corpus = corpusOf([{ id: 'a', synopsis }], 'de', true)
  const counting = {
    ...corpus,
    sameSource: (pair: Parameters<typeof corpus.sameSource>[0]) => {
      compared++
      return corpus.sameSource(pair)
    },
  }
  const found = judgeSynopsis(synopsis, { corpus: counting }).findings.filter(
    ({ code }) => code === 'consistency',
  )
  expect({ compared, found: found.length }).toEqual({ compared: count, found: count / 2 })
})
