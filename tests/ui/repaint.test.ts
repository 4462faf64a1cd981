import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { repaint } from '../../src/ui/views/repaint.js'

/** A terminal as far as this goes: where the cursor stands, what is erased, what is written. Each sign is one cell wide. */
function shownAfter(screen: readonly string[], output: string): string[] {
  const rows = [...screen]
  let [row, column] = [0, 0]
  for (const [, code, text] of output.matchAll(/\u001B\[([?\d;]*[A-Za-z])|([^\u001B]+)/g)) {
    const line = rows[row] ?? ''
    if (text !== undefined) {
      rows[row] = line.slice(0, column).padEnd(column) + text + line.slice(column + text.length)
      column += text.length
    } else if (code === '2J') rows.fill('')
    else if (code === '2K') rows[row] = ''
    else if (code === 'K') rows[row] = line.slice(0, column)
    else if (code?.endsWith('G')) column = Number.parseInt(code, 10) - 1
    else if (code?.endsWith('H')) [row, column] = code === 'H' ? [0, 0] : [Number(code.split(';')[0]) - 1, 0]
  }
  return rows
}

const line = fc.string({ unit: fc.constantFrom('a', 'б', 'ج', ' ', ' │ '), minLength: 1, maxLength: 8 })
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

test.each([
  ['a │ b', ''],
  ['Größe │ Цена', ''],
  ['中 │ b │ c', '\u001B[2K中\u001B[3G\u001B[3G │ \u001B[6Gb\u001B[7G │ \u001B[10Gc'],
  ['👩‍👩‍👧  │ b', '\u001B[2K👩‍👩‍👧\u001B[3G \u001B[4G │ \u001B[7Gb'],
  ['ﺎﻣ │ \u001B[1mb\u001B[22m', '\u001B[2Kﺎﻣ\u001B[3G │ \u001B[6G\u001B[1mb\u001B[22m'],
])('columns stand where they belong, whatever stands in them: %s', (line, expected) => {
  expect(repaint([line], [''])).toContain(`\u001B[1;1H${expected || line}\u001B[K`)
})

test.each([
  ['👩‍👩‍👧 a', '\u001B[2K👩‍👩‍👧\u001B[3G a'],
  ['a │ 🇩🇪 b', '\u001B[2Ka\u001B[2G │ \u001B[5G🇩🇪\u001B[7G b'],
  ['\u001B[1m❤️\u001B[22m ﺎﻣ', '\u001B[2K\u001B[1m❤️\u001B[3G\u001B[22m ﺎﻣ'],
  ['1️⃣漢', '\u001B[2K1️⃣\u001B[3G漢\u001B[5G'],
])('what follows a sign of unsure width stands where it belongs: %s', (line, expected) => {
  expect(repaint([line], [''])).toContain(`\u001B[1;1H${expected}\u001B[K`)
})

test.each([
  ['👩‍👩‍👧 a', '👩\u001B[3G a'],
  ['👍🏽', '👍\u001B[3G'],
  ['❤️ 🇩🇪', '❤️\u001B[3G 🇩🇪\u001B[6G'],
])('within another terminal, of emoji that are joined only the first is shown: %s', (line, expected) => {
  expect(repaint([line], [''], true)).toContain(`\u001B[1;1H\u001B[2K${expected}\u001B[K`)
})
