import { expect, test } from '@jest/globals'
import { fold } from '../../src/synopsis/find.js'
import { byFit, holdingWords } from '../../src/synopsis/holding-words.js'

const order = (typed: string, texts: readonly string[]) => {
  const holds = holdingWords(typed)
  return texts
    .flatMap(text => {
      const held = holds(fold(text))
      return held ? [{ text, held }] : []
    })
    .sort((a, b) => byFit(a.held, b.held))
    .map(({ text }) => text)
}

test.each([
  [
    'brück',
    ['Zugbrücke', 'Über die Brücke ging er.', 'Brücken', 'Das Haus', 'Die Brücke.'],
    ['Brücken', 'Die Brücke.', 'Über die Brücke ging er.', 'Zugbrücke'],
  ],
  ['haus alt', ['Das alte Haus', 'Haus, alt', 'Alt'], ['Haus, alt', 'Das alte Haus']],
  ['МОСТ', ['Мосты', 'дом'], ['Мосты']],
  ['بيت', ['بَيْت', 'باب'], ['بَيْت']],
  ['  ', ['Haus'], []],
])('%j is held by the best first', (typed, texts, wanted) => expect(order(typed, texts)).toEqual(wanted))
