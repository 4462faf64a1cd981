import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bar } from '../../src/terminal/bar.js'
import { width } from '../../src/terminal/width.js'
import { runs } from '../runs.js'

const SIGNS = ['█', '▓', '░', '·']
const parts = (amounts: number[]) =>
  amounts.map((amount, index) => ({ amount, sign: SIGNS[index % 4] ?? '·' }))

test.each([
  [[1, 1], 10, '█████▓▓▓▓▓'],
  [[2, 1], 10, '███████▓▓▓'],
  [[1, 1, 1], 10, '████▓▓▓░░░'],
  [[1, 999], 10, '█▓▓▓▓▓▓▓▓▓'],
  [[999, 1, 1], 10, '████████▓░'],
  [[1, 0, 1], 4, '██░░'],
  [[0, 0], 4, '    '],
  [[], 4, '    '],
  [[5], 3, '███'],
  [[3, 2, 1], 2, '█▓'],
  [[1, 2, 3], 0, ''],
  [[-5, Number.NaN, 1], 2, '░░'],
])('%j in %i cells', (amounts, cells, expected) => {
  expect(bar(parts(amounts), cells)).toBe(expected)
})

test('paints each part by itself', () => {
  const brackets = (text: string) => `<${text}>`
  expect(
    bar(
      [
        { amount: 1, sign: '█', paint: brackets },
        { amount: 1, sign: '·' },
      ],
      4,
    ),
  ).toBe('<██>··')
})

test('is exactly as wide as asked for and drops no part as long as there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 4 }), fc.nat(60), (amounts, cells) => {
      const drawn = bar(parts(amounts), cells)
      expect(width(drawn)).toBe(cells)
      const present = amounts.filter(amount => amount > 0).length
      if (present > 0) expect(new Set(drawn).size).toBe(Math.min(present, cells))
    }),
    runs(1000),
  )
})
