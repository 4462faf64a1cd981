import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRead, bytesAsRead } from '../../src/project/as-read.js'
import { contentsOf } from '../../src/project/survey.js'
import { runs } from '../runs.js'

const path = fc.constantFrom('corpus/heft.md', 'alignments/heft/ru.json')
/** What is in a file that can be read: a mark may stand before it, or twice. */
const text = fc
  .tuple(fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'), fc.string({ unit: 'binary' }))
  .map(parts => parts.join(''))
const file = fc.tuple(path, fc.option(text, { nil: undefined }))

test('the bytes of files are known by the same as their texts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ([name]) => name }), files => {
      const texts = files.map(([name, text]) => [name, text && asRead(text, name)] as const)
      const bytes = files.map(([name, text]) => [name, text && bytesAsRead(Buffer.from(text), name)] as const)
      expect(contentsOf(new Map(bytes))).toBe(contentsOf(new Map(texts)))
    }),
    runs(1000),
  )
})

test.each<[string, [string, string | undefined][], [string, string | undefined][]]>([
  ['nothing and no file', [['a.md', '']], [['a.md', undefined]]],
  ['a text and the same elsewhere', [['a.md', 'x']], [['b.md', 'x']]],
  [
    'texts that are cut elsewhere',
    [
      ['a.md', 'xy'],
      ['b.md', ''],
    ],
    [
      ['a.md', 'x'],
      ['b.md', 'y'],
    ],
  ],
  [
    'a text that looks like the next file',
    [
      ['a.md', 'x["b.md",1]\ny'],
      ['b.md', undefined],
    ],
    [
      ['a.md', 'x'],
      ['b.md', 'y'],
    ],
  ],
])('%s are told apart', (_, one, other) => {
  expect(contentsOf(new Map(one))).not.toBe(contentsOf(new Map(other)))
})
