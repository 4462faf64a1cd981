import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../src/document/canonical.js'
import { gaps } from '../../src/document/gaps.js'
import { sameText } from '../../src/document/key.js'
import { parseUnits } from '../../src/document/units.js'
import { markdownFile } from './arbitrary.js'

const rows = (markdown: string) => parseUnits(markdown).map(({ kind, text }) => [kind, text])

describe('what is a unit', () => {
  const cases: [name: string, markdown: string, units: [string, string][]][] = [
    [
      'headings of both styles',
      '# Eins #\n\nZwei\n===\n',
      [
        ['heading', 'Eins'],
        ['heading', 'Zwei'],
      ],
    ],
    ['a wrapped paragraph is one line', 'Ein\n  langer \n\tSatz.\n', [['paragraph', 'Ein langer Satz.']]],
    ['an image alone is a paragraph', '![Ölfeld](a.png)\n', [['paragraph', '![Ölfeld](a.png)']]],
    [
      'list items: nested, with several paragraphs, with a task',
      '- a\n\n  b\n  - c\n- [ ] d\n',
      [
        ['list-item', 'a'],
        ['list-item', 'b'],
        ['list-item', 'c'],
        ['list-item', 'd'],
      ],
    ],
    [
      'table cells that hold text',
      '| A | B |\n|---|---|\n| a \\| b |   |\n',
      [
        ['table-cell', 'A'],
        ['table-cell', 'B'],
        ['table-cell', 'a | b'],
      ],
    ],
    [
      'quote paragraphs',
      '> a\n> b\n>\n> c\n',
      [
        ['quote', 'a b'],
        ['quote', 'c'],
      ],
    ],
    ['the nearest container names the kind', '> - a\n', [['list-item', 'a']]],
    ['a heading in a quote stays a heading', '> # a\n', [['heading', 'a']]],
    [
      'footnotes',
      'x[^1]\n\n[^1]: Eine *Note*.\n',
      [
        ['paragraph', 'x[^1]'],
        ['footnote', 'Eine *Note*.'],
      ],
    ],
    [
      'front matter: the named fields',
      '---\ntitle: "Ein Titel"\nlayout: post\ndescription: >\n  Zwei\n  Zeilen\n---\n\nText\n',
      [
        ['front-matter', 'Ein Titel'],
        ['front-matter', 'Zwei Zeilen'],
        ['paragraph', 'Text'],
      ],
    ],
    ['front matter that is no YAML', '---\ntitle: [\n---\n\nText\n', [['paragraph', 'Text']]],
    ['HTML with text', '<div>\n  Hallo <b>Welt</b>\n</div>\n', [['html', 'Hallo <b>Welt</b>']]],
    [
      'HTML with several texts',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
      [['html', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>']],
    ],
    [
      'HTML whose lines count',
      '> <pre>\n> Gedicht\n>    eingerückt\n> </pre>\n',
      [['html', 'Gedicht\n   eingerückt']],
    ],
    [
      'HTML with an alternative text',
      '<img src="a" alt="Bild">\n\nx\n',
      [
        ['html', '<img src="a" alt="Bild">'],
        ['paragraph', 'x'],
      ],
    ],
    [
      'HTML without text is none',
      '<!-- Notiz -->\n\n<div class="a">\n\nx\n\n</div>\n\n<script>\nf()\n</script>\n',
      [['paragraph', 'x']],
    ],
    [
      'code, rules and definitions without a title are none',
      '    a\n\n```\nb\n```\n\n---\n\n[c]: d\n\nf\n',
      [['paragraph', 'f']],
    ],
    ['an empty file', '', []],
    ['empty blocks are none', '#\n\n-\n\n>\n', []],
  ]
  test.each(cases)('%s', (_, markdown, units) => expect(rows(markdown)).toEqual(units))
})

describe('the text of a unit, as it is written and as version 1 kept it', () => {
  const cases: [name: string, markdown: string, text: string, canonical?: string][] = [
    ['an escape at the start of a block', '30\\. September', '30. September'],
    [
      'escapes of what cannot be markup',
      'a \\* b, snake\\_case, C\\#, 3 \\< 4, \\*Collective',
      'a \\* b, snake\\_case, C\\#, 3 \\< 4, \\*Collective',
      'a * b, snake_case, C#, 3 < 4, *Collective',
    ],
    ['an escape where it would be markup', '\\*nicht betont\\*', '\\*nicht betont\\*'],
    ['both marks for emphasis', '_a_ und __b__', '_a_ und __b__', '*a* und **b**'],
    ['character references', 'M&uuml;ll &amp; Co', 'M&uuml;ll &amp; Co', 'Müll & Co'],
    ['what only looks like a reference', '&amp;amp;', '&amp;amp;', '\\&amp;'],
    ['hard breaks of both styles', 'a  \nb\\\nc', 'a  \nb\\\nc', 'a\\\nb\\\nc'],
    ['bare URLs', 'siehe https://a.de/b_c_d?x=1&y=*2* da', 'siehe https://a.de/b_c_d?x=1&y=*2* da'],
    ['mail addresses', 'an redaktion_eins@example.org bitte', 'an redaktion_eins@example.org bitte'],
    ['links with titles', "[a *b*](<c d> 'e')", "[a *b*](<c d> 'e')", '[a *b*](<c d> "e")'],
    ['code', '`a  *b*`', '`a  *b*`'],
    ['inline HTML', 'a<br\n/>b', 'a<br\n/>b', 'a<br />b'],
    ['no-break spaces', '30\u00a0%', '30\u00a0%'],
    ['white space of several kinds', 'a \u00a0b\u00a0 c\u00a0\nd', 'a \u00a0b\u00a0 c\u00a0 d', 'a b c d'],
    ['an exclamation mark before a link', 'Halt\\![a](b)', 'Halt\\![a](b)'],
    ['strike-through', '~~a~~ \\~b', '~~a~~ \\~b', '~~a~~ ~b'],
    ['soft hyphens and their like', 'Wör\u00adter\u200e, K\u200börper', 'Wör\u00adter\u200e, K\u200börper'],
  ]
  test.each(cases)('%s', (_, markdown, text, canonical = text) => {
    expect(parseUnits(markdown)[0]?.text).toBe(text)
    expect(canonicalText(text)).toBe(canonical)
    expect(canonicalText(canonical)).toBe(canonical)
    expect(sameText(text, canonical)).toBe(true)
  })
})

describe('place', () => {
  test('lines and columns count from one, in the file as it is', () => {
    const file = '\uFEFF---\r\ntitle: Titel\r\n---\r\n\r\n# Eins\r\n\r\n> - zwei\r\n>   drei\r\n'
    expect(
      parseUnits(file).map(({ line, column, start, end }) => [line, column, file.slice(start, end)]),
    ).toEqual([
      [2, 8, 'Titel'],
      [5, 3, 'Eins'],
      [7, 5, 'zwei\r\n>   drei'],
    ])
  })

  test('property: units and the gaps between them give the file back', () => {
    fc.assert(
      fc.property(markdownFile, file => {
        const units = parseUnits(file)
        const between = gaps(file, units)
        expect(between).toHaveLength(units.length + 1)
        const whole = units.map((unit, index) => between[index] + file.slice(unit.start, unit.end))
        expect(whole.join('') + between.at(-1)).toBe(file)
        for (const [index, unit] of units.entries()) {
          expect(unit.start).toBeLessThan(unit.end)
          expect(unit.start).toBeGreaterThanOrEqual(units[index - 1]?.end ?? 0)
          const lineStart = file.slice(0, unit.start).split(/\r\n|\r|\n/)
          expect([unit.line, unit.column]).toEqual([
            lineStart.length,
            (lineStart.at(-1) as string).length + 1,
          ])
        }
      }),
    )
  })
})

describe('ids', () => {
  test('eight base-36 characters, numbered where texts repeat, whatever the markup is', () => {
    const ids = parseUnits('# Falsch!\n\nFalsch!\n\n- Falsch!\n\nRichtig.\n').map(unit => unit.id)
    expect(ids[0]).toMatch(/^[0-9a-z]{8}$/)
    expect(ids.slice(1, 3)).toEqual([`${ids[0]}-2`, `${ids[0]}-3`])
    expect(parseUnits('Falsch\\!')[0]?.id).toBe(ids[0])
  })

  test('property: never the same id twice', () => {
    fc.assert(
      fc.property(markdownFile, file => {
        const ids = parseUnits(file).map(unit => unit.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
