import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { unplacedIn } from '../../src/alignment/unplaced.js'
import { basisOf } from '../../src/door/basis-of.js'
import { decide } from '../../src/door/decide.js'
import type { EntryEdit, Wish } from '../../src/door/edit.js'
import { type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'

const units = ['Eins.', 'Zwei.'].map((text, index) => ({
  id: `unit000${index}`,
  kind: 'paragraph' as const,
  text,
  start: 0,
  end: 0,
  line: index + 1,
  column: 1,
}))
const [paragraph] = unplacedIn([{ after: 'unit0000', text: 'Два.' }])
if (!paragraph) throw new Error('no paragraph')

const view = (entry: Partial<Entry> = {}, waiting = [paragraph]): Synopsis => {
  const translated: Entry = {
    id: 'unit0000',
    source: 'Eins.',
    target: 'Раз.',
    state: 'reviewed',
    ...entry,
  }
  return { ...synopsis(units, units, { ru: [translated] }), unplaced: { ru: waiting } }
}

function outcome(on: Synopsis, unit: string, wish: Wish, seen: Synopsis = on) {
  const cell = seen.rows.find(row => row.unit.id === unit)?.languages.ru
  const basis = cell ? basisOf(cell) : { source: '', target: paragraph?.text }
  const edit: EntryEdit = { origin: 'place', place: { unit, language: 'ru' }, basis, wish }
  const { patches, refused } = decide(on, [edit])
  return { patches, reason: refused[0]?.reason }
}

const take = (isJoined: boolean): Wish => ({ kind: 'take', paragraph, isJoined })

test('beside a unit: made from its source of today', () => {
  const { patches } = outcome(view(), 'unit0001', take(false))
  expect(patches).toEqual([
    expect.objectContaining({
      id: 'unit0001',
      fields: expect.objectContaining({ source: 'Zwei.', target: 'Два.', state: 'translated' }),
    }),
    { kind: 'placed', language: 'ru', id: paragraph.id },
  ])
})

test('joined to a drifted translation, the drift stays', () => {
  const { patches } = outcome(view({ source: 'Eins!?' }), 'unit0000', take(true))
  expect(patches[0]).toMatchObject({
    fields: { source: 'Eins!?', target: 'Раз.\n\nДва.', state: 'translated' },
  })
})

test('an id is of one text', () => {
  const [one, two, other] = unplacedIn([
    { after: '', text: 'Да.' },
    { after: '', text: 'Да.' },
    { after: '', text: 'Нет.' },
  ])
  expect(two?.id).toBe(`${one?.id}-2`)
  expect(other?.id).not.toBe(one?.id)
})

describe('refused', () => {
  const conflict = { source: 'Eins.', target: 'Один.', state: 'translated' } as const
  test.each<[string, Synopsis, string, Wish, string]>([
    ['what was placed meanwhile', view({}, []), 'unit0001', take(false), 'placed'],
    ['another text', view({}, [{ ...paragraph, text: 'Три.' }]), 'unit0001', take(false), 'placed'],
    ['a unit that is translated', view(), 'unit0000', take(false), 'occupied'],
    ['a join where nothing is', view(), 'unit0001', take(true), 'untranslated'],
    ['a conflict', view({ conflict }), 'unit0000', take(true), 'conflict'],
    ['to drop what is gone', view({}, []), paragraph.id, { kind: 'drop' }, 'gone'],
    [
      'to drop another text',
      view({}, [{ ...paragraph, text: 'Три.' }]),
      paragraph.id,
      { kind: 'drop' },
      'targetChanged',
    ],
  ])('%s', (_, on, unit, wish, reason) => {
    expect(outcome(on, unit, wish)).toEqual({ patches: [], reason })
  })

  test('where somebody changed the translation that it is joined to', () => {
    expect(outcome(view({ target: 'Один.' }), 'unit0000', take(true), view()).reason).toBe('targetChanged')
  })
})
