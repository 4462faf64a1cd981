import { expect, test } from '@jest/globals'
import { presses } from '../../src/ui/presses.js'

test.each([
  ['a', {}, ['a']],
  ['', { upArrow: true }, ['up']],
  ['s', { ctrl: true }, ['ctrl+s']],
  ['', { leftArrow: true, shift: true }, ['shift+left']],
  ['', { escape: true, meta: true }, ['escape']],
  ['1', { meta: true }, ['alt+1']],
  ['jj\r', {}, ['j', 'j', 'return']],
  ['\t\tu\r', {}, ['tab', 'tab', 'u', 'return']],
  ['مَد', {}, ['مَ', 'د']],
  ['👩‍👩‍👧', {}, ['👩‍👩‍👧']],
])('%j with %j is %j', (text, key, names) => {
  expect(presses(text, key).map(({ name }) => name)).toEqual(names)
})
