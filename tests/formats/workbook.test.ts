import { describe, expect, test } from '@jest/globals'
import { returnedSheets } from '../../src/commands/returned-sheets.js'
import { textOf } from '../../src/formats/table/row.js'
import { sheetUnits } from '../../src/formats/table/sheet-units.js'
import { workbook } from '../workbook.js'

const LIMIT = 1024 ** 2
const sheets = (bytes: Buffer) => returnedSheets(bytes, LIMIT, 'x.xlsx')

const CODES = [
  '@',
  'dd.mm.yyyy',
  '0.00',
  '[$-407]d. mmmm yyyy',
  'dd/mm/yyyy',
  '#,##0.00\\ [$€-407]',
  '0\\ "Stück"',
  '0.0%',
  'd. mmm',
  '[h]:mm',
  '"ja";"nein"',
]
const STYLES = `<styleSheet><numFmts>${CODES.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="4"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${CODES.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="1"/></cellXfs></styleSheet>`
const style = (code: string | number) =>
  typeof code === 'number' ? CODES.length + [14, 9, 1].indexOf(code) + 1 : CODES.indexOf(code) + 1

/** The only cell of a sheet: a text, or in brackets what is unclear. */
function shown(cell: string, properties = ''): string | undefined {
  const strings = '<sst><si><t>eins</t></si><si><t xml:space="preserve"> zwei </t></si></sst>'
  const bytes = workbook(
    `<row>${cell}</row>`,
    { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': strings },
    6,
    { properties },
  )
  const found = sheets(bytes)[0]?.rows[0]?.cells.get(0)
  return typeof found === 'object' ? `(${found.reason} ${found.text})` : found
}

test.each([
  ['a shared text', '<c t="s"><v>1</v></c>', ' zwei '],
  ['a text of its own', '<c t="inlineStr"><is><t>drei</t></is></c>', 'drei'],
  [
    'parts that look different, without how they are pronounced',
    '<c t="inlineStr"><is><r><rPr><b/></rPr><t>fett</t></r><r><t xml:space="preserve"> und mager</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    'fett und mager',
  ],
  [
    'parts that are struck out',
    '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>alt</t></r><r><t>neu</t></r></is></c>',
    '(unclear altneu)',
  ],
  [
    'line breaks and what is written as a number',
    '<c t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_</t></is></c>',
    'a\r\nb_x0041_',
  ],
  ['what a formula gave', '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
  ['a formula that nobody computed', '<c><f>A2&amp;"b"</f></c>', '(unclear =A2&"b")'],
  ['an error', '<c t="e"><f>#REF!</f><v>#REF!</v></c>', '(unclear #REF!)'],
  ['yes or no', '<c t="b"><v>1</v></c>', '(unclear TRUE)'],
  ['nothing', '<c s="1"/>', undefined],
  ['a whole number', '<c><v>2022</v></c>', '2022'],
  ['a large whole number', '<c><v>12345678</v></c>', '12345678'],
  ['a fraction', '<c><v>1.5</v></c>', '(unclear 1.5)'],
  ['a fraction with two places', `<c s="${style('0.00')}"><v>1.5</v></c>`, '(unclear 1.50)'],
  ['a date of numbers', `<c s="${style('dd.mm.yyyy')}"><v>44562</v></c>`, '01.01.2022'],
  ['a date of a language', `<c s="${style('[$-407]d. mmmm yyyy')}"><v>44562</v></c>`, '1. Januar 2022'],
  ['a date with a name in no language', `<c s="${style('d. mmm')}"><v>44562</v></c>`, '(unclear 1. Jan)'],
  ['a date as the computer likes it', `<c s="${style(14)}"><v>44562</v></c>`, '(unclear 2022-01-01)'],
  [
    'a date with the sign of the computer',
    `<c s="${style('dd/mm/yyyy')}"><v>44562</v></c>`,
    '(unclear 01/01/2022)',
  ],
  ['hours', `<c s="${style('[h]:mm')}"><v>1.5</v></c>`, '36:00'],
  ['money', `<c s="${style('#,##0.00\\ [$€-407]')}"><v>5</v></c>`, '(unclear 5,00 €)'],
  ['per cent', `<c s="${style(9)}"><v>0.5</v></c>`, '50%'],
  ['a fraction of per cent', `<c s="${style('0.0%')}"><v>0.5</v></c>`, '(unclear 50.0%)'],
  ['a number with a word', `<c s="${style('0\\ "Stück"')}"><v>3</v></c>`, '3 Stück'],
  ['words for a number', `<c s="${style('"ja";"nein"')}"><v>-1</v></c>`, 'nein'],
  ['a number in a cell for text', `<c s="${style('@')}"><v>44562</v></c>`, '(unclear 44562)'],
  ['what is no number', '<c><v>x</v></c>', '(unclear NaN)'],
  ['a kind that nobody knows', '<c t="constructor"><v>x</v></c>', '(unclear x)'],
])('%s', (_what, cell, wanted) => {
  expect(shown(cell)).toBe(wanted)
})

test('days are counted from where the workbook says', () => {
  const date = `<c s="${style('dd.mm.yyyy')}"><v>43100</v></c>`
  expect(shown(date, '<workbookPr date1904="1"/>')).toBe('01.01.2022')
})

const text = (value: string, place = '') =>
  `<c${place && ` r="${place}"`} t="inlineStr"><is><t>${value}</t></is></c>`
const line = (...cells: string[]) =>
  `<row>${cells.map(cell => (cell.startsWith('<') ? cell : text(cell))).join('')}</row>`
const read = (bytes: Buffer) => sheetUnits(sheets(bytes), 'x.xlsx')
const HEAD = line('document', 'id', 'source', 'target', 'note')

describe('a sheet', () => {
  test('is read with titles, empty rows, remarks and rows that are hidden', () => {
    const bytes = workbook(
      `${line('Runde 2')}<row r="3">${text('id', 'B3')}${text('Target', 'D3')}</row><row r="5" hidden="1">${text('e1', 'B5')}${text('Раз', 'D5')}</row><row r="9">${text('Fertig', 'D9')}</row>`,
    )
    const { units, skipped } = read(bytes)
    expect(units).toMatchObject([{ line: 5, id: 'e1', target: 'Раз' }])
    expect(skipped).toEqual([
      { line: 1, reason: 'noUnit', text: 'Runde 2' },
      { line: 9, reason: 'noUnit', text: 'Fertig' },
    ])
  })

  test('loses the row in which a cell is unclear, but not for a note', () => {
    const bytes = workbook(
      [
        HEAD,
        line('a', 'e1', 'Eins', '<c><v>1.5</v></c>'),
        line('a', 'e2', 'Zwei', 'Два', '<c><v>0.5</v></c>'),
        line('a', 'e3', 'Drei', 'Три'),
      ].join(''),
    )
    const { units, skipped } = read(bytes)
    expect(units.map(({ id, target, note }) => [id, target, note])).toEqual([
      ['e2', 'Два', undefined],
      ['e3', 'Три', undefined],
    ])
    expect(skipped).toEqual([
      { line: 2, reason: 'unclear', text: 'a | e1 | Eins | 1.5' },
      { line: 3, reason: 'unclear', text: '0.5' },
    ])
  })

  test('is not taken where one text stands for several rows; a document may', () => {
    const rows = [
      HEAD,
      line('a', 'e1', 'Eins', 'Раз'),
      line('<c/>', 'e2', 'Zwei', 'Два и три'),
      line('<c/>', 'e3', 'Drei', '<c/>'),
    ]
    const after =
      '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="D3:D4"/><mergeCell ref="D2:E2"/></mergeCells>'
    const { units, skipped } = read(workbook(rows.join(''), {}, 6, { after }))
    expect(units).toMatchObject([{ line: 2, document: 'a', id: 'e1', target: 'Раз' }])
    expect(skipped).toMatchObject([
      { line: 3, reason: 'merged' },
      { line: 4, reason: 'merged' },
    ])
  })

  test('of several is the first with names, hidden ones last; others that have some are told', () => {
    const table = (id: string) => `${line('id', 'target')}${line(id, 'Раз')}`
    const more = { '.alt': table('e1'), Neu: table('e2'), Kopie: table('e3'), Leer: line('id', 'target') }
    const { units, skipped } = read(workbook(line('Hinweise'), {}, 6, { sheets: more }))
    expect(units).toMatchObject([{ id: 'e2' }])
    expect(skipped).toEqual([
      { line: 2, reason: 'otherSheet', text: 'Kopie' },
      { line: 2, reason: 'otherSheet', text: '.alt' },
    ])
    expect(() => read(workbook(line('Hinweise')))).toThrow(expect.objectContaining({ key: 'import.columns' }))
  })

  test('of merged cells that nobody made is refused', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `<row>${text('x', `A${at + 1}`)}</row>`).join('')
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100)}</mergeCells>`
    expect(() => sheets(workbook(rows, {}, 6, { after }))).toThrow(
      expect.objectContaining({ key: 'import.broken' }),
    )
  })
})

test('a workbook is found where its archive says', () => {
  const relation = (target: string, kind: string) =>
    `<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${kind}" Target="${target}"/></Relationships>`
  const bytes = workbook('', {
    '_rels/.rels': relation('/buch/mappe.xml', 'officeDocument'),
    'buch/mappe.xml': '<workbook xmlns:r="x"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    'buch/_rels/mappe.xml.rels': relation('../blatt.xml', 'worksheet'),
    'blatt.xml': `<worksheet><sheetData>${line('eins')}</sheetData></worksheet>`,
  })
  expect(sheets(bytes).map(({ rows }) => rows.map(({ cells }) => [...cells.values()].map(textOf)))).toEqual([
    [['eins']],
  ])
})
