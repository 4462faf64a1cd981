import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCommon, parseMarkdown } from '../../src/document/markdown.js'
import { runs } from '../runs.js'
import { markdownFile } from './arbitrary.js'
import { syntaxArbitrary } from './syntax-arbitrary.js'

/** Lines of which two may be a table, or not quite. */
const nearlyTables = fc
  .array(fc.constantFrom('a', '-', '--', ':', ':-', '-:', ' ', '|', '\n', '\n> ', '\n- '), { maxLength: 16 })
  .map(pieces => pieces.join(''))

const texts = fc
  .tuple(fc.oneof(markdownFile, nearlyTables, syntaxArbitrary), fc.boolean())
  // Nearly every such text has a sign that some construct begins with.
  .map(([text, isPlain]) => (isPlain ? text.replaceAll('@', 'a').replaceAll('|', '/') : text))

test.each([
  ['what sites write', parseMarkdown],
  ['CommonMark and GFM', parseCommon],
] as const)('%s: what a text can’t have is not missed in it', (_name, parse) => {
  fc.assert(
    fc.property(texts, text => {
      const withAll = parse(`@|x\n\n${text}`)
      const [first, ...rest] = parse(`aax\n\n${text}`).children
      expect(first?.type).toBe('paragraph')
      expect(rest).toEqual(withAll.children.slice(1))
    }),
    runs(1000),
  )
})
