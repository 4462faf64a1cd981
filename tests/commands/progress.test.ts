import { expect, test } from '@jest/globals'
import { paceOf } from '../../src/commands/console.js'

test.each<[number, number, number, string, string]>([
  [10, 100, 5000, '2.0', '0:45'],
  [50, 5000, 1000, '50', '1:39'],
  [1, 5000, 10_000, '0.1', '833:10'],
  [0, 5000, 500, '0.0', '…'],
])('%s of %s in %s ms: %s a second, %s left', (done, total, time, rate, left) => {
  expect(paceOf(done, total, time)).toEqual({ rate, left })
})
