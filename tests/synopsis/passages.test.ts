import { expect, test } from '@jest/globals'
import { hitsAmong, type Passage } from '../../src/synopsis/find.js'

const passage = (unit: string, language: string, row: number | undefined): Passage => ({
  unit,
  language,
  text: `${unit} ${language}`,
  line: row === undefined ? undefined : row + 1,
  row,
})

const ALL = [
  passage('a', 'de', 0),
  passage('a', 'en', 0),
  passage('a', 'ru', 0),
  passage('b', 'de', 1),
  passage('b', 'en', 1),
  passage('b', 'ru', 1),
  passage('x', 'en', undefined),
  passage('y', 'ru', undefined),
  passage('x', 'ru', undefined),
]

test.each<[languages: string[], hits: string[]]>([
  [
    ['en', 'ru'],
    ['a de', 'a en', 'a ru', 'b de', 'b en', 'b ru', 'x en', 'y ru', 'x ru'],
  ],
  [
    ['ru', 'en'],
    ['a de', 'a ru', 'a en', 'b de', 'b ru', 'b en', 'y ru', 'x ru', 'x en'],
  ],
  [['ru'], ['a de', 'a ru', 'b de', 'b ru', 'y ru', 'x ru']],
  [[], ['a de', 'b de']],
])('hits in %j stand in their order', (languages, hits) => {
  expect(hitsAmong(ALL, 'de', languages).map(({ text }) => text)).toEqual(hits)
})
