import { expect, test } from '@jest/globals'
import { sentencesIn } from '../../src/text/sentences.js'

const cut = (text: string) => sentencesIn(text, ['ca']).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Es schneit. Die Tür klemmt!', ['Es schneit.', 'Die Tür klemmt!']],
  ['… ! ? Es schneit. ! ! Die Tür klemmt.', ['… ! ? Es schneit.', '! ! Die Tür klemmt.']],
  ['Es schneit. ! !', ['Es schneit.']],
  ['Es waren ca. 30 Gäste.', ['Es waren ca. 30 Gäste.']],
  ['! ? …', []],
  ['', []],
])('signs without a word begin the next sentence: %s', (text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

test('a hundred thousand of them are read at once', () => {
  expect(cut(`${'! '.repeat(100_000)}Es schneit.`)).toHaveLength(1)
}, 2_000)
