import { expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import type { Unit } from '../../src/document/unit.js'
import { parseUnits } from '../../src/document/units.js'
import { effectReader } from '../../src/serve/effect-schema.js'
import { read, written } from '../../src/serve/wire.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { openedOf, type Undo } from '../../src/ui/state.js'

const reader = effectReader(['ru', 'ar'])
const basis = { source: 'Der Preis.', target: 'Цена.' }
const place = { document: 'markt', unit: 'satz0001', language: 'ru' }

const unit = { id: 'satz0001', kind: 'paragraph', text: 'Der Preis.', line: 1, column: 1, start: 0, end: 10 }
const tried = {
  kind: 'try',
  document: 'markt',
  language: 'ru',
  units: [unit],
  source: 'Der Preis.',
  text: '',
}

test('what was absent before a save is absent again once that is taken back', () => {
  const undo: Undo = { ...place, before: { target: '', note: undefined }, saved: basis }
  const synopsis = { rows: [], obsolete: {}, spent: {}, changes: [], entries: {}, registry: [] }
  const opened = openedOf({ id: 'markt', version: 'a1', synopsis })
  const message = { key: 'ui.saved' } as const
  const answer = read(written({ kind: 'written', opened, paths: [], message, undo }))
  expect(answer).toMatchObject({ kind: 'written', opened: { id: 'markt', version: 'a1', found: new Map() } })
  if (answer.kind !== 'written') throw new Error(answer.kind)
  const effect = reader(JSON.stringify({ kind: 'restore', undo: answer.undo, turn: 'undo' }))
  expect(effect).toEqual({ kind: 'restore', undo, turn: 'undo' })
  expect(Object.keys((effect as { undo: Undo }).undo.before)).toEqual(['target', 'note'])
})

test('a document gets to a page as it is, and each of its texts once', () => {
  const [one, two] = ['Der Preis steigt.', 'Niemand zahlt ihn.'].map(text => parseUnits(text)[0] as Unit)
  if (!one || !two) throw new Error('No units.')
  const both = `${one.text}\n\n${two.text}`
  const translated = (id: string, source: string, target: string) =>
    ({ id, source, target, state: 'translated' }) as const
  const entries: Record<string, Entry[]> = {
    en: [
      translated(one.id, one.text, 'The price is rising.'),
      translated(two.id, two.text, 'Nobody pays it.'),
    ],
    ru: [{ ...translated(one.id, both, 'Цена растёт, и никто не платит.'), covers: [two.id] }],
    ar: [translated(one.id, 'Der Preis sinkt.', 'ينخفض السعر.')],
  }
  const opened = openedOf({ id: 'markt', version: 'a1', synopsis: synopsis([one, two], [one, two], entries) })
  const text = written({ kind: 'opened', opened })
  expect(read(text)).toEqual({
    kind: 'opened',
    opened: { ...opened, synopsis: { ...opened.synopsis, entries: {}, registry: [] } },
  })
  expect(text.split('Niemand zahlt ihn.')).toHaveLength(1 + 1 + 2)
  expect(text.split('Der Preis steigt.')).toHaveLength(1 + 1 + 2)
})

test.each([
  { kind: 'open', document: 'markt' },
  { kind: 'look', document: 'markt', generation: 3 },
  { kind: 'reread', document: 'markt', version: 'a1' },
  { kind: 'reread', document: 'markt' },
  { kind: 'explain', document: 'markt', unit: 'satz0001' },
  tried,
  { kind: 'save', ...place, basis, text: 'Цена!' },
  { kind: 'accept', ...place, basis, reason: '' },
  { kind: 'note', ...place, basis, note: 'x' },
  { kind: 'review', ...place, basis, state: 'final' },
  { kind: 'return', ...place, basis: { ...basis, returned: 'x' }, note: 'y' },
  { kind: 'place', ...place, basis, paragraph: { id: 'u-1', after: '', text: 'x' }, how: 'dropped' },
  { kind: 'history', ...place },
  { kind: 'approvals', document: 'markt', language: 'ru' },
  { kind: 'count' },
  { kind: 'overview' },
  { kind: 'greet' },
  { kind: 'left', ...place },
])('reads $kind', effect => expect(reader(JSON.stringify(effect))).toEqual(effect))

test.each([
  JSON.stringify({ ...tried, language: 'fr' }),
  JSON.stringify({ ...tried, units: [{ ...unit, kind: 'poem' }] }),
  JSON.stringify({ ...tried, units: [{ ...unit, more: 1 }] }),
  '',
  'null',
  '[]',
  '"open"',
  '{"kind":"open"',
  '{"kind":"external","text":"rm"}',
  '{"kind":"settings","bidi":"visual"}',
  '{"kind":"toString"}',
  '{"kind":"__proto__"}',
  '{"kind":"open","document":["markt"]}',
  '{"kind":"open","document":"markt","more":1}',
  '{"kind":"open","document":"markt","__proto__":{"polluted":true}}',
  '{"__proto__":{"kind":"count"}}',
  JSON.stringify({ kind: 'save', ...place, text: 'Цена!' }),
  JSON.stringify({ kind: 'save', ...place, text: 'Цена!', basis: {} }),
  JSON.stringify({ kind: 'save', ...place, language: '../ru', text: 'x', basis }),
  JSON.stringify({ kind: 'save', ...place, language: 'de', text: 'x', basis }),
  JSON.stringify({ kind: 'review', ...place, basis, state: 'initial' }),
  JSON.stringify({ kind: 'left', ...place, unit: 'x'.repeat(1001) }),
  JSON.stringify({ kind: 'return', ...place, basis, note: ' ' }),
])('%s is no effect', text => expect(reader(text)).toBeUndefined())
