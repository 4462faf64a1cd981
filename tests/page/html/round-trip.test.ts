import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { runs } from '../../runs.js'
import { markdownOf } from './reading.js'

/** Signs that mean something to Markdown somewhere, and what may stand around them. */
const sign = fc.constantFrom(
  ...[
    '*',
    '_',
    '`',
    '#',
    '+',
    '-',
    '=',
    '~',
    '>',
    '<',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '\\',
    '&',
    ':',
    '.',
    '"',
    '^',
    '@',
    '$',
  ],
  ...[
    ' ',
    ' ',
    'a',
    'b',
    '1',
    '30.',
    '1)',
    'ä',
    '„',
    '“',
    'й',
    'ع',
    '\u00ad',
    '😀',
    '&amp;',
    '&#42;',
    '<b>',
    'http://',
    'www.',
    'a@b.de',
  ],
  ...[
    'https://a.de/b_c*d',
    '[^1]',
    '[ ]',
    '[x]',
    '---',
    '- ',
    '~~',
    '**',
    '://',
    '\n',
    '\t',
    '$$',
    '](',
    '\u200b',
  ],
)
const words = fc.array(sign, { minLength: 1, maxLength: 12 }).map(parts => parts.join(''))
const text = fc
  .oneof(words, fc.string({ maxLength: 20 }))
  .filter(value => fold(value) !== '' && !/[\0\u{d800}-\u{dfff}]/u.test(value))

const inline = fc.tuple(fc.constantFrom('', 'b', 'i', 'a href="x(y"', 'code'), text)
const line = fc.array(inline, { minLength: 1, maxLength: 4 })
const block = fc.oneof(
  fc.record({ tag: fc.constantFrom('p', 'h2', 'blockquote'), lines: line.map(one => [one]) }),
  fc.record({ tag: fc.constantFrom('ul', 'ol'), lines: fc.array(line, { minLength: 1, maxLength: 3 }) }),
  fc.record({ tag: fc.constant('table'), lines: fc.array(line, { minLength: 2, maxLength: 3 }) }),
)

type Block = { tag: string; lines: [string, string][][] }

function fold(value: string): string {
  // What a parser of HTML takes for white space, and what JavaScript takes for it.
  return value.replace(/\s+/g, ' ').trim()
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function htmlOf({ tag, lines }: Block): string {
  const content = lines.map(parts =>
    parts
      .map(([mark, value]) =>
        mark === '' ? escaped(value) : `<${mark}>${escaped(value)}</${mark.split(' ')[0]}>`,
      )
      .join(''),
  )
  if (tag === 'table')
    return `<table><tr><th>a<th>b${content.map(cell => `<tr><td>${cell}<td>c`).join('')}</table>`
  return /l$/.test(tag)
    ? `<${tag}>${content.map(item => `<li>${item}</li>`).join('')}</${tag}>`
    : `<${tag}>${content[0]}</${tag}>`
}

function textsOf({ tag, lines }: Block): string[] {
  const texts = lines.map(parts => fold(parts.map(([, value]) => value).join('')))
  return tag === 'table' ? ['a', 'b', ...texts.flatMap(cell => [cell, 'c'])] : texts
}

const leaves: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'code',
  'html',
  'definition',
  'thematicBreak',
])

function leavesOf(node: Nodes): string[] {
  if (leaves.has(node.type)) return [fold(plainText(node))]
  return 'children' in node ? node.children.flatMap(leavesOf) : []
}

describe('HTML to Markdown and back', () => {
  test('each block keeps its text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), blocks => {
        const markdown = markdownOf(`<main><h1>T</h1>${blocks.map(htmlOf).join('\n')}</main>`)
        const read = unified().use(remarkParse).use(remarkGfm).parse(markdown)
        expect(leavesOf(read)).toEqual(['T', ...blocks.flatMap(textsOf)])
      }),
      {
        ...runs(600),
        // Signs of emphasis that stand too close to others: the emphasis gives way.
        examples: [
          [
            [
              {
                tag: 'p',
                lines: [
                  [
                    ['b', '*'],
                    ['i', '@.https://a.de/b_c*d*'],
                    ['', '!'],
                  ],
                ],
              },
            ],
          ],
        ],
      },
    )
  })
})
