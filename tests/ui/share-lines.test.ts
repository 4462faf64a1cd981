import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shareLines } from '../../src/ui/views/share-lines.js'
import { runs } from '../runs.js'

test.each([
  [
    'all of it, where there is room',
    [
      [5, 3],
      [2, 1],
      [4, 3],
    ],
    20,
    [5, 2, 4],
  ],
  [
    'the least first, the more important first',
    [
      [9, 3],
      [9, 3],
      [9, 3],
    ],
    7,
    [4, 3, 0],
  ],
  [
    'the rest to the more important',
    [
      [9, 3],
      [9, 3],
      [9, 3],
    ],
    12,
    [6, 3, 3],
  ],
  [
    'a smaller one where a greater one does not fit',
    [
      [9, 4],
      [9, 3],
      [1, 3],
    ],
    5,
    [4, 0, 1],
  ],
] as const)('%s', (_name, wanted, room, given) => {
  const lines = wanted.map(([all, least]) => ({ all, least, isSure: true }))
  expect(shareLines(lines, room)).toEqual(given)
})

test('those that are not sure come last, and get nothing that is of no use', () => {
  const wanted = [
    { all: 9, least: 3, isSure: true },
    { all: 9, least: 3 },
    { all: 2, least: 3 },
  ]
  expect([3, 10, 11, 12, 30].map(room => shareLines(wanted, room))).toEqual([
    [3, 0, 0],
    [9, 0, 0],
    [9, 0, 2],
    [9, 3, 0],
    [9, 9, 2],
  ])
})

test('no line is given that there is not, and none is left while something is cut that got any', () => {
  const wanted = fc.array(
    fc.record({ all: fc.nat(30), least: fc.integer({ min: 1, max: 5 }), isSure: fc.boolean() }),
    {
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(wanted, fc.nat(60), (wanted, room) => {
      const given = shareLines(wanted, room)
      const used = given.reduce((sum, lines) => sum + lines, 0)
      expect(used).toBeLessThanOrEqual(room)
      const isCut = given.some((lines, index) => lines > 0 && lines < (wanted[index]?.all ?? 0))
      if (isCut) expect(used).toBe(room)
    }),
    runs(200),
  )
})
