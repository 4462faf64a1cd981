import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

test('the work of reading a text grows in proportion to it, whatever it is made of', () => {
  const table = execFileSync(process.execPath, ['bench/growth.js', '60'], { encoding: 'utf8' })
  const rows = table.trim().split('\n')
  expect(rows.length).toBeGreaterThan(20)
  const growth = rows.map(row => row.split('\t')).map(cells => [cells[0], Number(cells.at(-1))] as const)
  expect(growth.filter(([, ratio]) => !(ratio < 2.6))).toEqual([])
})
