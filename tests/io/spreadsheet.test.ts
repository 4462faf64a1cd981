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

/** A workbook of one sheet with these rows, as XML. */
function workbook(rows: string, more: Record<string, Uint8Array> = {}): Buffer {
  const main = 'http://schemas.openxmlformats.org'
  const relation = `${main}/officeDocument/2006/relationships`
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="Blatt" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${main}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...more,
    }),
  )
}

const cell = (place: string, text = 'x') => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

test('a sheet is read where it has cells, however far its empty ones reach', async () => {
  const rows = `<row r="1">${cell('A1', 'eins')}<c r="XFD1" s="1"/></row><row r="1048576"/>`
  expect(await sheetRows(workbook(rows), LIMIT, 'x')).toEqual([['eins']])
})

test.each([
  ['in the last corner', `<row>${cell('XFD1048576')}</row>`],
  ['far to the right', `<row>${cell('XFD500')}</row>`],
  ['far down', `<row>${cell('J1000000')}</row>`],
  ['that is written with a reference', `<row>${cell('&#88;FD1048576')}</row>`],
  ['in a row with another number', `<row r="1048576">${cell('XFD1')}</row>`],
  ['above many rows without numbers', `<row>${cell('XFD1')}</row>${'<row/>'.repeat(500)}`],
])('a cell %s is refused before room is made for all around it', async (_where, rows) => {
  await expect(sheetRows(workbook(rows), LIMIT, 'x')).rejects.toMatchObject({ key: 'import.sheetTooWide' })
})

test.each([
  `<row r="Infinity">${cell('A1')}</row>`,
  `<row r="1e9">${cell('A1')}</row>`,
  `<row>${cell('A1e9')}</row>`,
  `<row>${cell('ZZZZZZZZ1')}</row>`,
  `<row>${cell('A0')}</row>`,
])('cells that no sheet has are refused: %s', async rows => {
  await expect(sheetRows(workbook(rows), LIMIT, 'x')).rejects.toMatchObject({ key: 'import.broken' })
})

test('one long text in many cells is refused', async () => {
  const long = strToU8(`<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`)
  const rows = Array.from({ length: 200 }, (_, index) => `<row><c r="A${index + 1}" t="s"><v>0</v></c></row>`)
  const bytes = workbook(rows.join(''), { 'xl/sharedStrings.xml': long })
  expect((await sheetRows(bytes, 2 * LIMIT, 'x')).length).toBe(200)
  await expect(sheetRows(bytes, LIMIT, 'x')).rejects.toMatchObject({ key: 'file.tooLarge' })
})

test('an archive whose directory is not where it should be is refused', async () => {
  const bytes = workbook(`<row>${cell('A1')}</row>`)
  bytes.writeUInt32LE(1_000_000, bytes.length - 6)
  await expect(sheetRows(bytes, LIMIT, 'x')).rejects.toMatchObject({ key: 'import.broken' })
})

test('a directory that says too little helps no bomb, and one of too many files is refused', async () => {
  const bytes = workbook('', { 'xl/styles.xml': new Uint8Array(2 * LIMIT) })
  const entry = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002'))
  bytes.writeUInt32LE(100, entry + 24)
  await expect(sheetRows(bytes, LIMIT, 'x')).rejects.toMatchObject({ key: 'file.tooLarge' })
  const names = Array.from({ length: 10_001 }, (_, index) => [`${index}.xml`, strToU8('')] as const)
  const many = Buffer.from(zipSync(Object.fromEntries(names)))
  await expect(sheetRows(many, LIMIT, 'x')).rejects.toMatchObject({ key: 'import.broken' })
})

test('property: an archive with damage anywhere is read or refused, and always answers', async () => {
  const whole = workbook(`<row r="1">${cell('A1', 'eins')}</row>`)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, end) => {
      const damaged = Buffer.from(whole)
      damaged[at] = byte
      for (const bytes of [damaged, whole.subarray(0, end)])
        await sheetRows(bytes, LIMIT, 'x').catch(error => expect(error.name).toBe('SynopseError'))
    }),
    runs(300),
  )
})
