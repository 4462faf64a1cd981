import { describe, expect, test } from '@jest/globals'
import type { Examples } from '../../src/checks/examples.js'
import { CHECKS } from '../../src/checks/index.js'
import { foundIn } from './found.js'

const modules = await Promise.all(
  CHECKS.map(async check => {
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

  test('has examples of both, in each of the languages', () => {
    expect(accept.length).toBeGreaterThan(0)
    expect(new Set([...accept, ...reject].map(({ language }) => language))).toEqual(
      new Set(['en', 'ru', 'ar']),
    )
  })
})
