import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { holders } from '../../src/checks/comparing/holders.js'
import { runs } from '../runs.js'

const words = fc.array(fc.constantFrom('kohle', 'stahl', 'und', 'öl'), { minLength: 1, maxLength: 6 })

test('property: the first text that holds another one, as comparing each with each finds it', () => {
  fc.assert(
    fc.property(fc.array(words), words, (lists, part) => {
      const texts = lists.map((list, index) => ({ id: String(index), text: list.join(' ') }))
      const expected = texts.find(({ text }) => text.includes(part.join(' ')))?.id
      expect(holders(texts)(part.join(' '))).toBe(expected)
    }),
    runs(1000),
  )
})

test('the ends of a longer text may be inside of words', () => {
  const find = holders([{ id: 'a', text: 'die löhne und preise steigen' }])
  expect([find('löhne und preis'), find('hne und preise'), find('hne'), find('löhne')]).toEqual([
    'a',
    'a',
    undefined,
    'a',
  ])
})

/** Counts how often a text is looked at. */
function counted(number: number): number {
  let looks = 0
  const text = (index: number) =>
    ({ split: () => [`wort${index}`], includes: () => Boolean(++looks) && false }) as unknown as string
  const find = holders(Array.from({ length: number }, (_, index) => ({ id: '', text: text(index) })))
  for (let index = 0; index < number; index++) find(`wort${index}`)
  return looks
}

test('work grows with the number of texts, not with its square', () => {
  expect([100, 200, 400].map(counted)).toEqual([100, 200, 400])
})
