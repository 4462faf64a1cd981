import { expect, test } from '@jest/globals'
import { expectExamples, hasExamples } from './examples.js'
import { PAGES } from './pages.js'

/** Pages whose examples run in a file of their own: they take longest. */
const ELSEWHERE = ['README.md', 'docs/commands.md']

const pages = PAGES.filter(path => hasExamples(path) && !ELSEWHERE.includes(path))

test('there are pages with examples', () => {
  expect(pages.length).toBeGreaterThan(2)
})

test.each(pages)('the examples of %s print what it shows', path => {
  expectExamples(path)
})
