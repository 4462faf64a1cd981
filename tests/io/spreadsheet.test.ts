import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { xlsx } from '../../src/formats/xlsx.js'
import { sheetBytes, sheetRows } from '../../src/io/spreadsheet.js'
import { exchange } from '../formats/arbitrary.js'
import { runs } from '../runs.js'

const LIMIT = 16 * 1024 ** 2

test('property: a sheet comes back cell by cell, and nothing in it is a formula', async () => {
  const [write, read] = [await xlsx.write(), await xlsx.read?.()]
  await fc.assert(
    fc.asyncProperty(exchange, async given => {
      const rows = write(given)
      const bytes = Buffer.from(await sheetBytes(rows))
      expect(await sheetRows(bytes, LIMIT, 'x')).toEqual(rows)
      const units = read?.(rows, 'x').units
      expect(units?.map(({ id, source, target }) => [id, source, target])).toEqual(
        given.units.map(({ id, source, target }) => [id, source, target]),
      )
    }),
    runs(200),
  )
})

test.each([
  ['no archive', Buffer.from('PK\u0003\u0004 nichts')],
  ['another archive', Buffer.from(zipSync({ 'a.txt': strToU8('x') }))],
])('%s is refused', async (_what, bytes) => {
  await expect(sheetRows(bytes, LIMIT, 'x')).rejects.toMatchObject({ key: 'import.broken' })
})

test('what would unpack to more than the limit is refused before', async () => {
  const bytes = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(LIMIT + 1) }))
  expect(bytes.length).toBeLessThan(LIMIT / 100)
  await expect(sheetRows(bytes, LIMIT, 'x')).rejects.toMatchObject({ key: 'file.tooLarge' })
})
