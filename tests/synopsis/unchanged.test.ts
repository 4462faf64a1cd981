import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../src/alignment/entry.js'
import type { RegisteredUnit, Unit } from '../../src/document/unit.js'
import { identify } from '../../src/synopsis/identify.js'
import { runs } from '../runs.js'

const text = fc.constantFrom('Der Streik.', 'der  Streik', 'Der\nStreik.', 'Das Öl.', '- a\n- b', '')
const ids = ['a', 'b', 'c', 'd', 'e', 'f']

const registered = fc
  .array(fc.record({ text, kind: fc.constantFrom('paragraph' as const, 'heading' as const) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(units => units.map((unit, index): RegisteredUnit => ({ ...unit, id: ids[index] as string })))

const entry = fc.record({
  id: fc.constantFrom(...ids, 'gone'),
  source: text,
  target: fc.constantFrom('', 'The strike.'),
  state: fc.constant('translated' as const),
  covers: fc.option(fc.subarray(ids, { maxLength: 2 }), { nil: undefined }),
  gone: fc.option(fc.array(fc.record({ id: fc.constantFrom(...ids), text }), { maxLength: 2 }), {
    nil: undefined,
  }),
})

test('each unit of a document that is as it was registered is the one that stands there', () => {
  fc.assert(
    fc.property(
      registered,
      fc.array(fc.uniqueArray(entry, { selector: ({ id }) => id }), { maxLength: 2 }),
      (units, languages) => {
        const today = units.map(({ text, kind }, index) => ({ id: `new-${index}`, text, kind }) as Unit)
        const found = identify(today, units, languages as Entry[][])
        expect(found).toEqual({ ids: units.map(({ id }) => id), changes: [], parts: new Map() })
      },
    ),
    runs(5000),
  )
})
