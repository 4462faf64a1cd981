import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SynopseError } from '../../src/errors.js'
import type { ReturnedFile } from '../../src/formats/exchange.js'
import { readTable } from '../../src/formats/table/csv-text.js'
import { runs } from '../runs.js'

const HEAD = 'document;id;kind;language;state;drifted;source;previousSource;target;note;hash'
const row = (id: string, target: string) => `a;${id};paragraph;ru;translated;;Der Satz;;${target};;h1`

const read = (text: string) => readTable(text, 't.csv')
const units = ({ units }: ReturnedFile) => units.map(({ line, id, target }) => [line, id, target])
const skipped = ({ skipped }: ReturnedFile) => skipped.map(({ line, reason }) => [line, reason])
const refused = (key: string, args = {}) =>
  expect.objectContaining({ key, args: expect.objectContaining(args) })

/** How people keep tables: the lines, the units with line, id and target, and what is passed over. */
test.each<[what: string, lines: string[], units: unknown[], skipped: unknown[]]>([
  ['as it went out', [HEAD, row('e1', 'Раз')], [[2, 'e1', 'Раз']], []],
  [
    'empty rows amid and below',
    [HEAD, '', row('e1', 'Раз'), ';;;;;;;;;;', ' ; ', row('e2', 'Два'), ';;;;;;;;;;', ''],
    [
      [3, 'e1', 'Раз'],
      [6, 'e2', 'Два'],
    ],
    [],
  ],
  [
    'remarks below',
    [HEAD, row('e1', 'Раз'), '', 'Stand: Mai, bitte prüfen', ';;;;;;;;Готово;;'],
    [[2, 'e1', 'Раз']],
    [
      [4, 'noUnit'],
      [5, 'noUnit'],
    ],
  ],
  [
    'titles above',
    ['Übersetzung, zweite Runde;;;', '', HEAD, row('e1', 'Раз')],
    [[4, 'e1', 'Раз']],
    [[1, 'noUnit']],
  ],
  ['the sign between cells declared', ['sep=;', HEAD, row('e1', 'Раз')], [[3, 'e1', 'Раз']], []],
  ['an odd one declared', ['sep=^', 'id^target', 'e1^Раз'], [[3, 'e1', 'Раз']], []],
  ['a blank first line', ['', HEAD, row('e1', 'Раз')], [[3, 'e1', 'Раз']], []],
  [
    'tabs, with commas in a name',
    ['id\ttarget\tnotes, by us, for you', 'e1\tРаз; два, три\t'],
    [[2, 'e1', 'Раз; два, три']],
    [],
  ],
  ['bars', ['id|target', 'e1|Раз'], [[2, 'e1', 'Раз']], []],
  ['names as people write them', ['\uFEFF"Target" ; ID.;Previous Source', 'Раз;e1;'], [[2, 'e1', 'Раз']], []],
  ['columns of others', ['English;target;id;', 'One;Раз;e1;'], [[2, 'e1', 'Раз']], []],
  [
    'quotation marks amid a text',
    [HEAD, row('e1', 'Он сказал "да"'), row('e2', 'Два')],
    [
      [2, 'e1', 'Он сказал "да"'],
      [3, 'e2', 'Два'],
    ],
    [],
  ],
  ['spaces before quotation marks', ['id, target', 'e1, "Раз, два"'], [[2, 'e1', 'Раз, два']], []],
  [
    'a quotation mark that is never closed, in one row',
    [HEAD, row('e1', '"Раз'), row('e2', 'Два'), row('e3', '"Три"')],
    [
      [3, 'e2', 'Два'],
      [4, 'e3', 'Три'],
    ],
    [[2, 'unreadable']],
  ],
  [
    'one that is closed too early',
    [HEAD, row('e1', '"Раз" и "два"'), row('e2', 'Два')],
    [[3, 'e2', 'Два']],
    [[2, 'unreadable']],
  ],
  [
    'one too many signs in a row',
    [HEAD, row('e1', 'Раз; и два'), row('e2', 'Два')],
    [[3, 'e2', 'Два']],
    [[2, 'unreadable']],
  ],
  [
    'one too few',
    [HEAD, row('e1', 'Раз').replace(';;h1', ';h1'), row('e2', 'Два').replace('ru;', '')],
    [],
    [
      [2, 'unreadable'],
      [3, 'unreadable'],
    ],
  ],
  [
    'empty cells at the end left out',
    ['id;target;note', 'e1;Раз', 'e2'],
    [
      [2, 'e1', 'Раз'],
      [3, 'e2', ''],
    ],
    [],
  ],
  [
    'a control character in one row',
    [HEAD, row('e1', 'Р\0аз'), row('e2', 'Дв\x07'), row('e3', 'Три')],
    [[4, 'e3', 'Три']],
    [
      [2, 'unreadable'],
      [3, 'unreadable'],
    ],
  ],
  [
    'cells of several lines',
    [HEAD, row('e1', '"Раз\r\nдва\vтри"'), row('e2', 'Два')],
    [
      [2, 'e1', 'Раз\nдва\nтри'],
      [4, 'e2', 'Два'],
    ],
    [],
  ],
  ['no rows', [HEAD], [], []],
])('%s', (_what, lines, wanted, passed) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = lines.join(end) + end
    expect(units(read(text))).toEqual(wanted)
    expect(skipped(read(text))).toEqual(passed)
  }
})

test('words of ours count however they are written', () => {
  const text = 'id;target;state;drifted\n a1 ;Раз;Reviewed;DRIFTED\n'
  expect(read(text).units).toMatchObject([{ id: 'a1', state: 'reviewed', drifted: true }])
})

test('what is passed over is told as it stands there', () => {
  expect(read(`${HEAD}\n${row('e1', 'Раз')}\n;;Ende;;;;;;;;gut\n`).skipped).toEqual([
    { line: 3, reason: 'noUnit', text: 'Ende | gut' },
  ])
})

describe('what is cut off', () => {
  const whole = `${HEAD}\n${row('e1', 'Раз')}\n${row('e2', '"Два\nи три"')}\n`

  test('amid a quoted cell is refused', () => {
    const start = whole.indexOf('"Два')
    for (let end = start + 1; end < whole.lastIndexOf('"'); end++)
      expect(() => read(whole.slice(0, end))).toThrow(refused('import.cutOff', { line: 3 }))
  })

  test('amid its last row costs that row', () => {
    expect(units(read(`${HEAD}\n${row('e1', 'Раз')}\na;e2;paragraph;ru;translated;;Der Satz;;Дв`))).toEqual([
      [2, 'e1', 'Раз'],
    ])
    expect(skipped(read('id,target,hash\na,b,c\nd,e'))).toEqual([[3, 'unreadable']])
  })

  test('before its last line end is whole, and so is one with a remark there', () => {
    expect(units(read(`${HEAD}\n${row('e1', 'Раз')}`))).toEqual([[2, 'e1', 'Раз']])
    expect(skipped(read(`${HEAD}\n${row('e1', 'Раз')}\nFertig`))).toEqual([[3, 'noUnit']])
  })
})

test.each([
  ['', 'import.columns', {}],
  ['Ein Text\nohne Tabelle\n', 'import.columns', {}],
  [`${'Titel\n'.repeat(20)}${HEAD}\n`, 'import.columns', {}],
  ['Titel\nid;source;Übersetzung\n', 'import.noColumn', { line: 2, column: 'target' }],
  ['target;note\nРаз;x\n', 'import.noColumn', { line: 1, column: 'id' }],
  ['id;target;Target\na;b;c\n', 'import.columnTwice', { column: 'target' }],
])('%j is refused', (text, key, args) => {
  expect(() => read(text)).toThrow(refused(key, args))
})

const cell = fc
  .array(
    fc.constantFrom('Сло', 'во', 'ä', 'ب', ' ', '"', ';', ',', '|', '\n', "'", '=', '-', '**', '👩‍👩‍👧', '%'),
    { maxLength: 8 },
  )
  .map(parts => parts.join('').trim())
  // Where a formula begins, an apostrophe before it is ours.
  .filter(text => !/^'+[=+\-@]/.test(text))
const filled = cell.filter(text => text !== '')

test('property: a table comes back, whatever the sign, the line ends, the order and what stands around it', () => {
  const table = fc.record({
    sign: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    hasEnd: fc.boolean(),
    isDeclared: fc.boolean(),
    isQuoted: fc.boolean(),
    names: fc.shuffledSubarray(['id', 'target', 'source', 'note', 'Extra'], { minLength: 5 }),
    rows: fc.array(fc.record({ source: filled, target: cell, note: cell, Extra: cell }), {
      minLength: 1,
      maxLength: 6,
    }),
    blanks: fc.integer({ min: 0, max: 2 }),
    remark: fc.option(fc.constantFrom('Fertig!', 'Stand vom Mai')),
  })
  fc.assert(
    fc.property(table, ({ sign, end, hasEnd, isDeclared, isQuoted, names, rows, blanks, remark }) => {
      const written = (text: string) =>
        isQuoted || /["\r\n]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text
      const lines = [
        ...(isDeclared ? [`sep=${sign}`] : []),
        ...Array(blanks).fill(''),
        names.join(sign),
        ...rows.flatMap((row, index) => [
          names.map(name => written(name === 'id' ? `e${index}` : row[name as 'source'])).join(sign),
          ...Array(blanks).fill(sign.repeat(4)),
        ]),
        ...(remark ? [sign.repeat(Math.max(names.indexOf('Extra'), names.indexOf('note'))) + remark] : []),
      ]
      const { units, skipped } = read(lines.join(end) + (hasEnd || remark ? end : ''))
      const isNote = remark && names.indexOf('note') > names.indexOf('Extra')
      expect(skipped.map(({ text }) => text)).toEqual(remark ? [remark] : [])
      expect(isNote === undefined).toBe(false)
      expect(units.map(({ id, source, target, note = '' }) => [id, source, target, note])).toEqual(
        rows.map(({ source, target, note }, index) => [`e${index}`, source, target, note]),
      )
    }),
    runs(1000),
  )
})

test('property: whatever becomes of a table, it is read or refused', () => {
  const whole = `${HEAD}\r\n${row('e1', '"Раз ""два"""')}\r\n${row('e2', 'Два')}\r\n`
  const change = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(4),
    put: fc.constantFrom('', '"', ';', '\r', '\n', '\0', 'x', '\uFEFF'),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), changes => {
      const text = changes.reduce(
        (now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut),
        whole,
      )
      try {
        for (const { line } of read(text).units) expect(line).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(SynopseError)
      }
    }),
    runs(3000),
  )
})

test('a table of broken rows takes no longer than one of whole rows', () => {
  const broken = `${HEAD}\n${`${row('e1', '"Раз" и "два"')}\n`.repeat(5000)}`
  expect(read(broken).skipped).toHaveLength(5000)
})
