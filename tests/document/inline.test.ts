import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { parsePlaced } from '../../src/document/inline.js'
import { parseCommon, parseMarkdown } from '../../src/document/markdown.js'
import { SYNTAXES } from '../../src/document/syntax/index.js'
import type { Syntax } from '../../src/document/syntax/syntax.js'
import { anyText } from '../any-text.js'
import { runs } from '../runs.js'

const signs = Object.values<Syntax>(SYNTAXES).flatMap(({ marks = [] }) =>
  marks.flatMap(({ open, close }) => [open, close]),
)

/** A line of pieces that may be markup, side by side or with spaces between, among others that are none. */
const line = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('Öl', 'a', 'b1', ' ', '  ', '14:30', '„so“', 'т.е.', 'في') },
      { weight: 2, arbitrary: fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: anyText({ minLength: 1, maxLength: 2 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('www.a.de', 'Http://a.de', 'mailto:a@b.de', 'xmpp:', 'a+b', '.', ...signs),
      },
    ),
    { maxLength: 12 },
  )
  .map(pieces =>
    pieces
      .join('')
      .replace(/[\r\n]/g, ' ')
      .trim(),
  )

describe('a line of inline Markdown', () => {
  test.each([['with what sites write', parseMarkdown] as const, ['of version 1', parseCommon] as const])(
    'reads as the parser reads it, %s, with its places, whether or not it has markup',
    (_name, parse) => {
      fc.assert(
        fc.property(line, text => {
          const [first, ...rest] = (parse(`x ${text}`).children[0] as Paragraph).children
          if (first?.type !== 'text') throw new Error('no text')
          const value = first.value.slice(2)
          expect(parsePlaced(text, {}, parse).nodes).toEqual(value ? [{ ...first, value }, ...rest] : rest)
        }),
        runs(1000),
      )
    },
  )
})
