import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { returnedFile } from '../../src/commands/returned-file.js'
import type { ReturnedUnit } from '../../src/formats/exchange.js'
import { formatOf } from '../../src/formats/index.js'
import { tableRows } from '../../src/formats/table/columns.js'
import { tableWriter } from '../../src/formats/table/csv-text.js'
import { wholeText } from '../../src/formats/text-writer.js'
import { sheetBytes } from '../../src/io/spreadsheet.js'
import type { Project } from '../../src/project/project.js'
import { peer } from '../tools.js'
import { exchange } from './arbitrary.js'

const project = {
  limit: 1024 ** 2,
  config: { source: { language: 'de' }, targets: ['en', 'ru', 'ar'] },
} as unknown as Project

/** What LibreOffice calls a table that is text: the sign between cells, the one around them, the encoding. */
const text = (sign: string, encoding: number) =>
  `csv:Text - txt - csv (StarCalc):${sign.charCodeAt(0)},34,${encoding}`
const [UTF8, UTF16] = [76, 65535]

peer('LibreOffice', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'synopse-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function convert(file: string, to: string, ...options: string[]): string {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const out = join(folder, to.slice(0, 4).replace(':', ''))
    const args = [profile, '--headless', ...options, '--convert-to', to, '--outdir', out, file]
    const { status, stderr } = spawnSync('soffice', args, {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    return join(out, `tabelle.${to.slice(0, to.indexOf(':') >= 0 ? to.indexOf(':') : undefined)}`)
  }

  const read = async (file: string) => {
    const bytes = readFileSync(file)
    return returnedFile(bytes, file, formatOf(bytes.toString('latin1', 0, 4096), file), project)
  }

  // One table of many units: each start of the program takes seconds.
  const all = fc
    .sample(exchange, 100)
    .flatMap(({ units }) => units)
    // Of an apostrophe before what would be computed, no table that was saved by another program says whose it is.
    .filter(({ source, target }) => !/^'*[=+\-@]/.test(source) && !/^'*[=+\-@]/.test(target))
  const given = {
    sourceLanguage: 'de',
    targetLanguage: 'ar',
    units: all.map((unit, at) => ({ ...unit, id: `e${at}` })),
  }
  // Its own form keeps no tabs.
  const folded = (text: string) => text.replace(/\s+/g, ' ')
  const told = ({ id, source, target, hash }: Pick<ReturnedUnit, 'id' | 'source' | 'target' | 'hash'>) => [
    id,
    folded(source),
    folded(target),
    hash,
  ]

  test.each<[string, (sheet: string, table: string) => string]>([
    ['a workbook', sheet => convert(sheet, 'xlsx')],
    ['a workbook by way of its own form', sheet => convert(convert(sheet, 'ods'), 'xlsx')],
    ['a table with commas', sheet => convert(sheet, text(',', UTF8))],
    ['a table with semicolons', sheet => convert(sheet, text(';', UTF8))],
    ['Unicode text with tabs', sheet => convert(sheet, text('\t', UTF16))],
    [
      'a table that it opened, as a workbook',
      (_, table) =>
        convert(table, 'xlsx', `--infilter=Text - txt - csv (StarCalc):44,34,${UTF8},1,,0,true,false`),
    ],
  ])('saves %s, and each unit comes back as it went out', async (_what, save) => {
    const [sheet, table] = [join(folder, 'tabelle.xlsx'), join(folder, 'tabelle.csv')]
    writeFileSync(sheet, await sheetBytes(tableRows(given)))
    writeFileSync(
      table,
      wholeText(languages => tableWriter(languages, ','), given),
    )
    const { units, skipped } = await read(save(sheet, table))
    expect(skipped).toEqual([])
    expect(units.map(told)).toEqual(given.units.map(told))
  })

  test('shows dates and numbers as they are read, or they are told', async () => {
    const table = join(folder, 'tabelle.csv')
    writeFileSync(
      table,
      'id,source,target\ne1,Am 1.1.,2022-01-31\ne2,Zahl,2022\ne3,Halb,1.5\ne4,Ja,TRUE\ne5,Formel,=1/0\ne6,Text,Да\n',
    )
    const options = `--infilter=Text - txt - csv (StarCalc):44,34,${UTF8},1,,1033,false,true,false,false,true`
    const { units, skipped } = await read(convert(table, 'xlsx', options))
    expect(units.map(({ id, target }) => [id, target])).toEqual([
      ['e1', '2022-01-31'],
      ['e2', '2022'],
      ['e6', 'Да'],
    ])
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'unclear'],
      [5, 'unclear'],
      [6, 'unclear'],
    ])
  })

  test.each(['ods', 'xls'])('%s is refused', async form => {
    const sheet = join(folder, 'tabelle.xlsx')
    writeFileSync(sheet, await sheetBytes(tableRows(given)))
    await expect(read(convert(sheet, form))).rejects.toMatchObject({ key: 'import.noWorkbook' })
  })
})
