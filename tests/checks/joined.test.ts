import { expect, test } from '@jest/globals'
import { check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

/** The wordings of what is found where one translation stands for all units of a German text. */
function found(text: string, target: string) {
  const units = parseUnits(text)
  const [first, ...others] = units.map(({ id }) => id)
  const source = units.map(({ text }) => text).join('\n\n')
  const entry = { id: first as string, source, target, state: 'translated' as const, covers: others }
  return check(synopsis(units, units, { en: [entry] }))
    .filter(({ code }) => code === 'headings' || code === 'list-shape')
    .map(({ wording, args }) => [wording, args])
}

test('a heading that is joined with the text below it', () => {
  expect(
    found('# Der Hafen\n\nSeit Montag ruht die Arbeit.', 'The harbour\n\nNo work since Monday.'),
  ).toEqual([['headings.joined', { count: 2 }]])
})

test('list items that were run together', () => {
  const list = '- Öl\n- Gas\n- Kohle\n'
  expect(found(list, 'Oil, gas and coal')).toEqual([['list-shape.joined', { there: 3, here: 1 }]])
  expect(found(list, 'Oil\n\nGas\n\nCoal')).toEqual([])
})

test('paragraphs may be joined', () => {
  expect(found('Der Hafen ruht.\n\nNiemand arbeitet.', 'The harbour is at rest, nobody works.')).toEqual([])
})
