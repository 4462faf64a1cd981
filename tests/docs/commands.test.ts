import { test } from '@jest/globals'
import { expectExamples } from './examples.js'

test('the examples of docs/commands.md print what it shows', () => {
  expectExamples('docs/commands.md')
})
