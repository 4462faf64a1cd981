import { expect, test } from '@jest/globals'
import { concordanceOf } from '../../src/memory/concordance.js'

const words = (text: string, ranges: readonly { start: number; end: number }[] = []) =>
  ranges.map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'Gewerkschaften',
    'ru',
    'Die Gewerkschaft der Eisenbahner.',
    'Профсоюз железнодорожников.',
    ['Gewerkschaft'],
    [],
  ],
  ['профсоюзы', 'ru', 'Die Gewerkschaft ruft.', 'Об этом говорили в профсоюзе.', [], ['профсоюзе']],
  ['strike', 'en', 'Sie traten in den Ausstand.', 'They were striking.', [], ['striking']],
  ['نقابة', 'ar', 'Die Gewerkschaft ruft.', 'دعت النقابة إلى ذلك.', [], ['النقابة']],
  [
    'Eisenbahner Gewerkschaft',
    'en',
    'Gewerkschaft der Eisenbahner',
    'x',
    ['Gewerkschaft', 'Eisenbahner'],
    [],
  ],
])('%s is found in its forms (%s)', (query, language, source, target, inSource, inTarget) => {
  const found = concordanceOf(query, { source: 'de', target: language })?.({ source, target })
  expect([words(source, found?.source), words(target, found?.target)]).toEqual([inSource, inTarget])
})

test('all words must be there, in one of the two texts', () => {
  const look = concordanceOf('Streik Lohn', { source: 'de', target: 'en' })
  expect(look?.({ source: 'Der Streik.', target: 'The Lohn.' })).toBeUndefined()
  expect(concordanceOf(' … ', { source: 'de', target: 'en' })).toBeUndefined()
})
