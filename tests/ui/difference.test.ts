import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { read, sentDifference, withSent, written } from '../../src/serve/wire.js'
import type { Synopsis } from '../../src/synopsis/synopsis.js'
import type { Answer } from '../../src/ui/answer.js'
import { differenceOf, hearer, teller, withDifference } from '../../src/ui/difference.js'
import { shared } from '../../src/ui/shared.js'
import { type Opened, openedOf } from '../../src/ui/state.js'
import { runs } from '../runs.js'

/** A document whose paragraphs have these translations. */
function opened(
  targets: readonly string[],
  version: string,
  rest: Partial<Synopsis> = {},
  id = 'markt',
): Opened {
  const rows = targets.map((target, index) => {
    const unit = {
      id: `satz${index}`,
      kind: 'paragraph' as const,
      text: `Satz ${index}.`,
      line: index,
      column: 1,
      start: 0,
      end: 9,
    }
    const entry = { id: unit.id, source: unit.text, target, state: 'translated' as const }
    const cell = { entry, units: [unit.id], source: unit.text, state: 'translated' as const, drifted: false }
    return { unit, languages: { ru: cell } }
  })
  const synopsis = {
    rows,
    obsolete: {},
    spent: {},
    changes: [],
    entries: {},
    registry: [],
    unplaced: {},
    ...rest,
  }
  return openedOf({ id, version, synopsis })
}
const since = (before: Opened, now: Opened) => differenceOf(before, shared(before, now))

test('what became of a document is what is something else in it', () => {
  const before = opened(['a', 'b', 'c'], '1')
  const now = opened(['a', 'x', 'c'], '2', { unplaced: { ru: [{ id: 'p', text: 'Ещё.' }] } as never })
  const difference = since(before, now)
  expect(difference).toMatchObject({
    id: 'markt',
    since: '1',
    version: '2',
    rows: [[1, now.synopsis.rows[1]]],
  })
  expect(Object.keys(difference?.rest ?? {})).toEqual(['unplaced'])
  expect(difference && withDifference(before, difference)).toEqual(now)
  expect(difference && withDifference(before, difference)?.synopsis.rows[0]).toBe(before.synopsis.rows[0])
})

test.each<[string, Opened, Opened]>([
  ['another document', opened(['a', 'b'], '1'), opened(['a', 'b'], '2', {}, 'lohn')],
  ['another number of paragraphs', opened(['a', 'b'], '1'), opened(['a', 'b', 'c'], '2')],
  ['most of them', opened(['a', 'b'], '1'), opened(['x', 'y'], '2')],
  ['something that is gone', opened(['a'], '1', { outside: {} }), opened(['a'], '2')],
])('it is told as a whole: %s', (_what, before, now) => {
  expect(since(before, now)).toBeUndefined()
})

test('nobody takes in what became of another version than the one they know', () => {
  const difference = since(opened(['a', 'b', 'c'], '1'), opened(['a', 'b', 'd'], '2'))
  if (!difference) throw new Error('No difference.')
  for (const other of [undefined, opened(['a', 'b', 'c'], '3'), opened(['a', 'b', 'c'], '1', {}, 'lohn')]) {
    expect(withDifference(other, difference)).toBeUndefined()
    expect(withSent(other, sentDifference(difference))).toBeUndefined()
  }
})

const targets = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 6 })
const told = fc.record({
  targets,
  id: fc.constantFrom('markt', 'lohn'),
  rest: fc.constantFrom<Partial<Synopsis>>({}, { spent: { ru: ['x'] } }, { outside: {} }),
})

test('who hears all answers knows each document as it is, and so does a page', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 8 }), documents => {
      const [tell, hear] = [teller(), hearer()]
      let known: Opened | undefined
      for (const [index, { targets, id, rest }] of documents.entries()) {
        const answer: Answer = { kind: 'opened', opened: opened(targets, `${index}`, rest, id) }
        const heard = hear(structuredClone(tell(answer)))
        expect(heard).toEqual(answer)
        const seen = read(written(heard, known), known)
        expect(seen).toEqual(answer)
        known = 'opened' in heard ? heard.opened : known
      }
    }),
    runs(1000),
  )
})
