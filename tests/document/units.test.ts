import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gaps } from '../../src/document/gaps.js'
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
    ['a wrapped paragraph is one line', 'Ein\n  langer\tSatz.\n', [['paragraph', 'Ein langer Satz.']]],
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
    ['HTML with text', '<div>\n  Hallo\n</div>\n', [['html', '<div> Hallo </div>']]],
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
      'code, rules and definitions are none',
      '    a\n\n```\nb\n```\n\n---\n\n[c]: d "e"\n\nf\n',
      [['paragraph', 'f']],
    ],
    ['an empty file', '', []],
    ['empty blocks are none', '#\n\n-\n\n>\n', []],
  ]
  test.each(cases)('%s', (_, markdown, units) => expect(rows(markdown)).toEqual(units))
})

describe('canonical text', () => {
  const cases: [name: string, markdown: string, text: string][] = [
    ['no escape for the start of a block', '30\\. September', '30. September'],
    [
      'no escape for what cannot be markup',
      'a \\* b, snake\\_case, C\\#, 3 \\< 4, \\*Collective',
      'a * b, snake_case, C#, 3 < 4, *Collective',
    ],
    ['an escape where it would be markup', '\\*nicht betont\\*', '\\*nicht betont\\*'],
    ['one marker for emphasis', '_a_ und __b__', '*a* und **b**'],
    ['character references are characters', 'M&uuml;ll &amp; Co', 'Müll & Co'],
    ['what only looks like a reference is escaped', '&amp;amp;', '\\&amp;'],
    ['hard breaks of both styles', 'a  \nb\\\nc', 'a\\\nb\\\nc'],
    ['bare URLs stay bare', 'siehe https://a.de/b_c_d?x=1&y=*2* da', 'siehe https://a.de/b_c_d?x=1&y=*2* da'],
    ['a URL in angle brackets keeps them', '<https://a.de/b>c', '<https://a.de/b>c'],
    ['mail addresses', 'an redaktion_eins@example.org bitte', 'an redaktion_eins@example.org bitte'],
    ['links with titles', "[a *b*](<c d> 'e')", '[a *b*](<c d> "e")'],
    ['references keep their labels', '[a][b] ![c][b] d[^n]\n\n[b]: x\n\n[^n]: y', '[a][b] ![c][b] d[^n]'],
    ['brackets that are no reference', 'a [b] c', 'a [b] c'],
    ['brackets that would be one are escaped', 'a \\[b] c\n\n[b]: x', 'a \\[b\\] c'],
    ['code keeps its inside', '`a  *b*`', '`a  *b*`'],
    ['inline HTML', 'a<br\n/>b', 'a<br />b'],
    ['no-break spaces are text', '30\u00a0%', '30\u00a0%'],
    ['but not beside other white space', 'a \u00a0b\u00a0 c\u00a0\nd', 'a b c d'],
    ['an exclamation mark before a link', 'Halt\\![a](b)', 'Halt\\![a](b)'],
    ['strike-through', '~~a~~ \\~b', '~~a~~ ~b'],
  ]
  test.each(cases)('%s', (_, markdown, text) => expect(parseUnits(markdown)[0]?.text).toBe(text))
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
