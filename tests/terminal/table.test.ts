import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { oneLine } from '../../src/terminal/safe.js'
import { table } from '../../src/terminal/table.js'
import { width } from '../../src/terminal/width.js'
import { runs } from '../runs.js'
import { hardText } from './alphabet.js'

test('aligns by display width', () => {
  const rows = [['kasachstan', '12', '\u001B[31m█░\u001B[39m'], ['漢字', '3', '░'], ['محمّد']]
  expect(table(rows, { align: ['left', 'right'], header: ['Dokument', 'Absätze', ''] })).toEqual([
    'Dokument    Absätze',
    'kasachstan       12  \u001B[31m█░\u001B[39m',
    '漢字              3  ░',
    'محمّد',
  ])
})

test('paints the header and takes another separator', () => {
  expect(
    table([['a', 'b']], { header: ['X', 'Y'], headerStyle: line => `<${line}>`, separator: ' | ' }),
  ).toEqual(['<X | Y>', 'a | b'])
})

test('is empty without rows', () => {
  expect(table([])).toEqual([])
})

test('is straight, whatever the cells', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hardText, hardText), { minLength: 1, maxLength: 5 }), rows => {
      const lines = table(rows.map(row => [...row.map(oneLine), '|']))
      expect(new Set(lines.map(width)).size).toBe(1)
    }),
    runs(750),
  )
})
