import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { repaint } from '../../src/ui/views/repaint.js'

/** A terminal as far as this goes: where the cursor stands, what is erased, what is written. */
function shownAfter(screen: readonly string[], output: string): string[] {
  const rows = [...screen]
  let row = 0
  for (const [, code, text] of output.matchAll(/\u001B\[([?\d;]*[A-Za-z])|([^\u001B]+)/g)) {
    if (text !== undefined) rows[row] = text
    else if (code === '2J') rows.fill('')
    else if (code?.endsWith('H')) row = code === 'H' ? 0 : Number(code.split(';')[0]) - 1
  }
  return rows
}

const line = fc.string({ unit: fc.constantFrom('a', 'б', 'ج', ' '), minLength: 1, maxLength: 8 })
const picture = fc.array(line, { minLength: 5, maxLength: 5 })

test('the terminal shows the lines, whatever it showed before', () => {
  fc.assert(
    fc.property(picture, picture, (before, after) => {
      expect(shownAfter(before, repaint(after, before))).toEqual(after)
      expect(shownAfter(before, repaint(after))).toEqual(after)
    }),
  )
})

test('what is shown already is not written again', () => {
  expect(repaint(['a', 'b'], ['a', 'b'])).toBe('')
  const one = repaint(['a', 'c'], ['a', 'b'])
  expect(one).toContain('\u001B[2;1Hc')
  expect(one).not.toContain('a')
})
