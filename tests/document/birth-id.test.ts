import { expect, test } from '@jest/globals'
import { idGiver } from '../../src/document/ids.js'
import { sameText } from '../../src/document/key.js'

test('places for hyphens make no other text, but the id of every version', () => {
  expect(sameText('Wör\u00adter', 'Wörter')).toBe(true)
  expect(idGiver()('Wörter')).toBe('g0jmbvw7')
  expect(idGiver()('Wör\u00adter')).toBe('03io1e06')
})
