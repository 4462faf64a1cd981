import { expect, test } from '@jest/globals'
import { answered } from '../../src/ui/answer.js'
import { toDestination } from '../../src/ui/course.js'
import { currentRow } from '../../src/ui/state.js'
import { opened, overview } from './opened.js'

test('who follows a link to a paragraph that is gone is told so, and stands in its document', () => {
  const going = toDestination(overview, { document: opened.id, unit: 'weg00001' })
  const there = answered(going, { kind: 'opened', opened })
  expect(there).toMatchObject({ message: { key: 'ui.noUnit', args: { unit: 'weg00001' } } })
  expect(currentRow(there)).toBeDefined()
  const unit = opened.synopsis.rows[1]?.unit.id
  const found = answered(toDestination(overview, { document: opened.id, unit }), { kind: 'opened', opened })
  expect([found.message, currentRow(found)?.unit.id]).toEqual([undefined, unit])
})
