import { describe, expect, test } from '@jest/globals'
import { type Check, isAbout } from '../../src/checks/check.js'
import type { Examples } from '../../src/checks/examples.js'
import { CHECKS } from '../../src/checks/index.js'
import { pairCheck } from '../../src/checks/pair-check.js'
import { foundIn } from './found.js'

const modules = await Promise.all(
  CHECKS.map(async (check: Check) => {
    const { examples } = (await import(`../../src/checks/${check.code}.js`)) as { examples?: Examples }
    return { check, examples }
  }),
)

describe.each(
  modules.flatMap(({ check, examples }) => (examples ? [[check.code, check, examples] as const] : [])),
)('%s', (_, check, { accept, reject }) => {
  test.each(accept.map(example => [example.target, example] as const))('accepts %s', (_, example) => {
    expect(foundIn(check, example)).toEqual([])
  })

  test.each(reject.map(example => [example.target, example] as const))('rejects %s', (_, example) => {
    expect(foundIn(check, example)).toEqual(example.finds)
  })

  test('has examples of both, in each of the languages that it is about', () => {
    expect(accept.length).toBeGreaterThan(0)
    expect(reject.length).toBeGreaterThan(0)
    expect(new Set([...accept, ...reject].map(({ language }) => language))).toEqual(
      new Set(check.languages ?? ['en', 'ru', 'ar']),
    )
  })
})

test('a check that is about one language says nothing about another', () => {
  const always = pairCheck('numbers', 'warn', () => [{}], { languages: ['ru'] })
  const foundFor = (language: string) => foundIn(always, { language, source: 'Eins.', target: 'Х.' })
  expect(['ru', 'ru-RU', 'RU_by', 'en', 'uk'].map(language => foundFor(language).length)).toEqual([
    1, 1, 1, 0, 0,
  ])
  expect(['ru-RU', 'en'].map(language => isAbout(always, language))).toEqual([true, false])
})
