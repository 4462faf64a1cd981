import { expect, test } from '@jest/globals'
import { withBlockMark } from '../../src/document/block-mark.js'
import { parseUnits } from '../../src/document/units.js'

const marked = (file: string) => parseUnits(file).map(unit => withBlockMark(unit, file))

test.each([
  ['levels of headings', '# a\n\n###\tb ###\n\n  ###### *c*\n', ['# a', '### b', '###### *c*']],
  ['headings with a line below', 'a\n===\n\nb *c*\n  ---\n', ['# a', '## b *c*']],
  ['headings in other blocks', '> ## a\n>\n> b\n> =\n\n- ### c\n', ['## a', '# b', '### c']],
  ['list items and quotes', '- a\n  1. b\n\n> c\n', ['- a', '- b', '> c']],
  [
    'what has no mark',
    '---\ntitle: a\n---\n\nb[^1]\n\n| c |\n|---|\n| d |\n\n<p>e</p>\n\n[^1]: f\n',
    ['a', 'b[^1]', 'c', 'd', 'e', 'f'],
  ],
  ['a byte order mark and other line ends', '\uFEFF## a\r\n\r\nb\r\n===\r\n', ['## a', '# b']],
  ['a paragraph that only looks like a heading', '\\# a\n\nb\n\n===\n', ['# a', 'b', '===']],
])('%s', (_, file, expected) => {
  expect(marked(file)).toEqual(expected)
})
