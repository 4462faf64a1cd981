import { expect, test } from '@jest/globals'
import { idGiver } from '../../src/document/ids.js'
import { sameText } from '../../src/document/key.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

test('places for hyphens make no other text, but the id of every version', () => {
  expect(sameText('Wör\u00adter', 'Wörter')).toBe(true)
  expect(idGiver()('Wörter')).toBe('g0jmbvw7')
  expect(idGiver()('Wör\u00adter')).toBe('03io1e06')
})

test('a new unit keeps the id of its birth, whatever its text is written like', () => {
  const units = parseUnits('Ein _Wort_ hier und 30\\. da.\n\n<p>Ein Satz.</p>\n\n<p>Ein Satz.</p>\n')
  expect(units[0]?.id).toBe(parseUnits('Ein *Wort* hier und 30. da.\n')[0]?.id)
  expect(synopsis(units, [], {}).rows.map(({ unit }) => unit.id)).toEqual(units.map(({ id }) => id))
})
