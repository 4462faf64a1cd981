import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { returnedSheets } from '../../src/commands/returned-sheets.js'
import { xlsx } from '../../src/formats/xlsx.js'
import { sheetBytes } from '../../src/io/spreadsheet.js'
import { exchange } from '../formats/arbitrary.js'
import { runs } from '../runs.js'
import { workbook } from '../workbook.js'

/** The cells of the first sheet that hold anything, row by row. */
const cellsOf = (bytes: Buffer, limit = LIMIT) =>
  returnedSheets(bytes, limit, 'x')[0]?.rows.map(({ cells }) => [...cells.values()])

const LIMIT = 16 * 1024 ** 2

test('property: a sheet comes back cell by cell, and nothing in it is a formula', async () => {
  const [write, read] = [await xlsx.write(), await xlsx.read?.()]
  await fc.assert(
    fc.asyncProperty(exchange, async given => {
      const rows = write(given)
      const bytes = Buffer.from(await sheetBytes(rows))
      const [sheet] = returnedSheets(bytes, LIMIT, 'x')
      expect(sheet?.rows.map(({ cells }) => rows[0]?.map((_, at) => cells.get(at) ?? ''))).toEqual(rows)
      const units = read?.(sheet ? [sheet] : [], 'x').units
      expect(units?.map(({ id, source, target }) => [id, source, target])).toEqual(
        given.units.map(({ id, source, target }) => [id, source, target]),
      )
    }),
    runs(200),
  )
})

test('what looks like the number of a sign stays the text that it is', async () => {
  const bytes = Buffer.from(
    await sheetBytes([
      ['id', 'target'],
      ['einheit1', 'a_x0041_b __x000D_'],
    ]),
  )
  expect(cellsOf(bytes)).toEqual([
    ['id', 'target'],
    ['einheit1', 'a_x0041_b __x000D_'],
  ])
})

const refused = (key: string) => expect.objectContaining({ key })

test.each([
  ['no archive', Buffer.from('PK\u0003\u0004 nichts'), 'import.broken'],
  ['another archive', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'import.noWorkbook'],
])('%s is refused', (_what, bytes, key) => {
  expect(() => cellsOf(bytes)).toThrow(refused(key))
})

test('what would unpack to more than the limit is refused before', () => {
  const bytes = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(LIMIT + 1) }))
  expect(bytes.length).toBeLessThan(LIMIT / 100)
  expect(() => cellsOf(bytes)).toThrow(refused('file.tooLarge'))
})

const cell = (place: string, text = 'x') => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

test.each(['XFD1048576', 'XFD500', 'J1000000', '&#88;FD1048576'])(
  'a cell at %s, alone in its corner, makes no room for all before it',
  place => {
    const rows = `<row r="1">${cell('A1', 'eins')}<c r="XFD1" s="1"/></row><row r="1048576"/><row>${cell(place)}</row>`
    expect(() => cellsOf(workbook(rows))).toThrow(refused('import.broken'))
    expect(cellsOf(workbook(rows.replace('<row r="1048576"/>', '')))).toEqual([['eins'], ['x']])
  },
)

test.each([
  `<row r="Infinity">${cell('A1')}</row>`,
  `<row r="1e9">${cell('A1')}</row>`,
  `<row>${cell('A1e9')}</row>`,
  `<row>${cell('ZZZZZZZZ1')}</row>`,
  `<row>${cell('A0')}</row>`,
])('cells that no sheet has are refused: %s', rows => {
  expect(() => cellsOf(workbook(rows))).toThrow(refused('import.broken'))
})

test('one long text in many cells is refused', () => {
  const long = `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`
  const rows = Array.from({ length: 200 }, (_, index) => `<row><c r="A${index + 1}" t="s"><v>0</v></c></row>`)
  const bytes = workbook(rows.join(''), { 'xl/sharedStrings.xml': long })
  expect(cellsOf(bytes, 2 * LIMIT)?.length).toBe(200)
  expect(() => cellsOf(bytes)).toThrow(refused('file.tooLarge'))
})

test('a directory that says too little helps no bomb, and one of too many files is refused', () => {
  const bytes = workbook('', { 'xl/styles.xml': '\0'.repeat(2 * LIMIT) })
  const entry = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002'))
  bytes.writeUInt32LE(100, entry + 24)
  expect(() => cellsOf(bytes)).toThrow(refused('file.tooLarge'))
  const names = Array.from({ length: 10_001 }, (_, index) => [`${index}.xml`, strToU8('')] as const)
  expect(() => cellsOf(Buffer.from(zipSync(Object.fromEntries(names))))).toThrow(refused('import.broken'))
})

test('property: an archive with damage anywhere is read or refused, and always answers', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
  const rows = `<row r="1">${cell('A1', 'id')}${cell('B1', 'target')}</row><row r="2"><c r="A2" s="0"><v>44562</v></c></row>`
  for (const level of [0, 6] as const) {
    const whole = workbook(rows, { 'xl/styles.xml': styles }, level)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const damaged = Buffer.from(whole)
        damaged[at] = byte
        for (const bytes of [damaged, whole.subarray(0, end)])
          try {
            cellsOf(bytes)
          } catch (error) {
            expect(error).toMatchObject({ name: 'SynopseError' })
          }
      }),
      runs(1000),
    )
  }
})
