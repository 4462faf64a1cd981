import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gaps } from '../../src/document/gaps.js'
import { parseUnits } from '../../src/document/units.js'
import { SynopseError } from '../../src/errors.js'

const units = (text: string) => parseUnits(text, { syntax: 'mdx' })
const rows = (text: string) => units(text).map(({ kind, text }) => [kind, text])

describe('what is a unit of MDX', () => {
  const cases: [name: string, text: string, units: [string, string][]][] = [
    [
      'front matter, and no imports and exports',
      '---\ntitle: Titel\n---\n\nimport A from "./a.js"\nimport B from "./b.js"\n\nexport const meta = {\n  title: "x",\n}\n\nText\n',
      [
        ['front-matter', 'Titel'],
        ['paragraph', 'Text'],
      ],
    ],
    [
      'no expression between paragraphs',
      'a\n\n{/* Notiz */}\n\n{list.map(x => (\n  <b>{x}</b>\n))}\n\nb\n',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'what stands in elements, with the kind of what is around it',
      '<Note kind="x">\n  Ein *Satz*.\n\n  - Punkt\n\n  <B>\n  Zwei\n  </B>\n</Note>\n\n> <Q>\n> c\n> </Q>\n',
      [
        ['paragraph', 'Ein *Satz*.'],
        ['list-item', 'Punkt'],
        ['paragraph', 'Zwei'],
        ['quote', 'c'],
      ],
    ],
    ['elements without content are none', '<Bild src="a.png" />\n\n<A>\n</A>\n\n<></>\n', []],
    [
      'expressions and tags inside a text',
      '# Titel {name}\n\nEin <Kbd>Strg</Kbd> und {a_b * c_d}\nund *ein <b>Wort</b>*.\n\n<b>nur</b>\n',
      [
        ['heading', 'Titel {name}'],
        ['paragraph', 'Ein <Kbd>Strg</Kbd> und {a_b * c_d} und *ein <b>Wort</b>*.'],
        ['paragraph', '<b>nur</b>'],
      ],
    ],
    ['four spaces are no code', '    a\n', [['paragraph', 'a']]],
    ['a byte order mark', '\uFEFFimport a from "a"\n\nb\n', [['paragraph', 'b']]],
  ]
  test.each(cases)('%s', (_, text, expected) => expect(rows(text)).toEqual(expected))

  test('Markdown is the default, where braces and tags are text and HTML', () => {
    expect(parseUnits('{a + b}\n\n{\n').map(({ text }) => text)).toEqual(['{a + b}', '{'])
  })

  test('the place in the file', () => {
    const text = '\uFEFFimport a from "a"\r\n\r\n<A>\r\n  Ein Satz.\r\n</A>\r\n'
    const [unit] = units(text)
    expect(unit).toMatchObject({ line: 4, column: 3 })
    expect(text.slice(unit?.start, unit?.end)).toBe('Ein Satz.')
  })
})

describe('what is no MDX', () => {
  const cases: [text: string, line: number, column: number, reason: RegExp][] = [
    ['a\n\n<b>x\n', 3, 1, /^Expected a closing tag for `<b>` before the end of `paragraph`$/],
    ['<Foo>\n\na\n', 1, 1, /^Expected a closing tag for `<Foo>`$/],
    ['a </b> c\n', 1, 4, /^Unexpected closing slash/],
    ['a\n\nb {\n', 3, 4, /^Unexpected end of file in expression/],
    ['# A\n\nimport x from "y"\nexport const = 3\n', 4, 14, /with acorn: Unexpected token$/],
    ['{ a + }\n', 1, 7, /^Could not parse expression with acorn: Unexpected token$/],
    ['a\n\n<!-- Notiz -->\n', 3, 2, /`!` \(U\+0021\) before name.*\{\/\* text \*\/\}/],
    ['<https://a.example>\n', 1, 8, /to create a link in MDX, use `\[text\]\(url\)`/],
  ]
  test.each(cases)('%j', (text, line, column, reason) => {
    expect(() => units(text)).toThrow(
      expect.objectContaining({
        key: 'document.mdx',
        args: { line, column, reason: expect.stringMatching(reason) },
      }),
    )
  })
})

test('units and the gaps between them are the file, whatever it holds', () => {
  const piece = fc.constantFrom(
    'import a from "a"',
    '{/* c */}',
    '<A b="c">',
    '</A>',
    '<B/>',
    'Ein {x} Satz',
    '> z',
    '- <b>p</b>',
    '# T',
    '',
    '  ',
    'a | b',
    '- | -',
    '{',
    '<',
    '```',
    '---',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (pieces, end) => {
      const text = pieces.join(end)
      try {
        const found = units(text)
        const between = gaps(text, found)
        const whole = found.map((unit, index) => between[index] + text.slice(unit.start, unit.end)).join('')
        expect(whole + between.at(-1)).toBe(text)
      } catch (error) {
        if (!(error instanceof SynopseError) || error.key !== 'document.mdx') throw error
      }
    }),
  )
})
