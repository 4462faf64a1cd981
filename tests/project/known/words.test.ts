import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deflated } from '../../../src/io/deflated.js'
import { passagesHolding, passagesUntil, WORDS } from '../../../src/project/known/words.js'
import { fold } from '../../../src/synopsis/find.js'
import { runs } from '../../runs.js'

const line = (text: string, number: number) => JSON.stringify([`u${number}`, 'de', text, number + 1, number])

const kept = (texts: readonly string[], lines = texts.map(line)) =>
  WORDS.pack({ folded: Buffer.from(texts.map(fold).join('\n')), passages: deflated(lines.join('\n')) })

const found = (body: string, text: string) =>
  passagesHolding(fold(text).trim())
    .unpack(body)
    ?.map(({ text }) => text)

const piece = fc.constantFrom('Haus', 'häus', 'дом', 'بَيْت', 'Straße', ' ', '\n', 'a')
const written = fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces => pieces.join(''))

test('what is kept holds exactly the passages that hold a text', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), written, (texts, wanted) => {
      const needle = fold(wanted).trim()
      fc.pre(needle !== '')
      expect(found(kept(texts), wanted)).toEqual(texts.filter(text => fold(text).includes(needle)))
    }),
    runs(200),
  )
})

const TEXTS = ['Das Haus', 'Ein Haus']

test.each([
  ['no passages', kept(TEXTS, [])],
  ['too few passages', kept(TEXTS, [line('Das Haus', 0)])],
  ['passages that are none', kept(TEXTS, ['{}', 'null'])],
  ['passages that are not deflated', `${Buffer.from('Haus').toString('base64')}\nhaus`],
  ['one line', 'haus'],
])('what is kept with %s is none of ours', (_, body) => {
  expect(found(body, 'Haus')).toBeUndefined()
})

test('passages are given until enough of them are at hand; then only whether there are any', () => {
  const asked = (text: string, isEnough: boolean) => passagesUntil(() => isEnough, text).unpack(kept(TEXTS))
  expect(asked('haus', false)).toEqual(passagesHolding('haus').unpack(kept(TEXTS)))
  expect([asked('haus', true), asked('hof', true), asked('hof', false)]).toEqual([true, false, false])
})
