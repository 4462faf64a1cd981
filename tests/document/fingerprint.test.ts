import { expect, test } from '@jest/globals'
import { fingerprintOf } from '../../src/document/fingerprint.js'

const nested = (levels: number) => `${'*a **b '.repeat(levels)}c${'** a*'.repeat(levels)}`

test('markup within markup is told', () => {
  expect(fingerprintOf('*a **b***')).toBe(
    JSON.stringify([
      [{ type: 'emphasis' }, JSON.stringify(['a ', [{ type: 'strong' }, JSON.stringify(['b'])]])],
    ]),
  )
})

test('a text that nests too deep to be told is refused before it fills the memory', () => {
  // Not “Invalid string length”, which shows after seconds: the text doubles with each level.
  expect(() => fingerprintOf(nested(300))).toThrow(new RangeError('the markup nests too deep'))
})
