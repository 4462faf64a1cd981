import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textCell, textTyped, typedCell } from '../../src/formats/table/typed-cell.js'
import { runs } from '../runs.js'

test.each([
  '=1+1',
  '+49 30 1',
  '@alle',
  '007',
  '1.5',
  '3/4',
  '12:30',
  '1 000',
  '50 %',
  '0e123456',
  '123456789012',
])('%s would be computed: it is typed as a text, and comes back from a table of either kind', text => {
  expect(typedCell(text)).toBe(`'${text}`)
  // A table that somebody saved as a workbook has the apostrophe in its cell.
  expect(textTyped(typedCell(text))).toBe(text)
  expect(textTyped(text)).toBe(text)
})

test.each(['Eins', '12', '1928', '’Tis', "'n Abend", '3. Mai', 'a=b', ''])('%s is a text as it is', text => {
  expect([typedCell(text), textTyped(text), textCell(text)]).toEqual([text, text, text])
})

test('property: what is typed or put into a cell of text is read again', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@0-9.,:/ %e]{1,14}$/))
  fc.assert(
    fc.property(text, given => {
      expect([textTyped(typedCell(given)), textTyped(textCell(given))]).toEqual([given, given])
    }),
    runs(1000),
  )
})
