import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { returnedFile } from '../../src/commands/returned-file.js'
import { SynopseError } from '../../src/errors.js'
import type { FormatName } from '../../src/formats/index.js'
import type { Project } from '../../src/project/project.js'
import { runs } from '../runs.js'
import { workbook } from '../workbook.js'

const project = {
  limit: 1024 ** 2,
  config: { source: { language: 'de' }, targets: ['en', 'ru', 'ar'] },
} as unknown as Project

const TABLE =
  '\uFEFFdocument;id;language;source;target;hash\r\na;e1;ru;Über „uns“;"Мы ""да"",\nи нет";h1\r\na;e2;ru;Größe;Размер;h2\r\n'
const cells = ['id', 'target', 'e1', 'Мы'].map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
const SHEET = `<row>${cells[0]}${cells[1]}</row><row>${cells[2]}${cells[3]}<c s="0"><f>A1</f><v>44562</v></c></row>`
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>'
const MERGED = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'

test.each<[string, FormatName, Buffer]>([
  ['in UTF-8', 'csv', Buffer.from(TABLE)],
  ['in UTF-16', 'tsv', Buffer.from(TABLE.replaceAll(';', '\t'), 'utf16le')],
  [
    'in a code page',
    'csv',
    Buffer.from('id;target\r\ne1;Gr\xf6\xdfe \x96 \x84ja\x93\r\ne2;f\xfcr\r\n', 'latin1'),
  ],
  ['in a workbook', 'xlsx', workbook(SHEET, { 'xl/styles.xml': STYLES }, 0, { after: MERGED })],
])('property: a table %s with damage anywhere is read or refused', async (_what, format, whole) => {
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, end) => {
      const damaged = Buffer.from(whole)
      for (const [at, byte] of changes) damaged[at] = byte
      for (const bytes of [
        damaged,
        whole.subarray(0, end),
        Buffer.concat([damaged.subarray(end), damaged]),
      ]) {
        const read = returnedFile(bytes, 'x', format, project)
        await read.catch(error => expect(error).toBeInstanceOf(SynopseError))
      }
    }),
    runs(1000),
  )
})
