import { describe, expect, test } from '@jest/globals'
import { fieldsOf, frontMatterOf } from '../../../src/document/front-matter/index.js'
import { parseUnits } from '../../../src/document/units.js'

const NAMES = ['title', 'hero.tagline', 'features.details', 'tags', 'a.b']

const units = (file: string, frontMatter = NAMES) =>
  parseUnits(file, { frontMatter }).map(({ kind, text, start, end }) => [kind, text, file.slice(start, end)])

describe('fields that are named', () => {
  const cases: [name: string, file: string, fields: [text: string, written: string][]][] = [
    [
      'YAML',
      `---
title: "Ein Titel" # so
hero:
  name: Nein
  tagline: Ein
    Spruch
features:
  - title: Nein
    details: Eins
  - details: 'Zwei'
tags: [öl, streik]
a.b: wörtlich
---
`,
      [
        ['Ein Titel', '"Ein Titel"'],
        ['Ein Spruch', 'Ein\n    Spruch'],
        ['Eins', 'Eins'],
        ['Zwei', "'Zwei'"],
        ['öl', 'öl'],
        ['streik', 'streik'],
        ['wörtlich', 'wörtlich'],
      ],
    ],
    [
      'TOML',
      `+++
title = "Ein Titel" # so
tags = [
  "öl",
  'streik',
]
"a.b" = "wörtlich"
hero = { name = "Nein", tagline = """
Ein
Spruch""" }
[[features]]
title = "Nein"
details = "Eins"
[[features]]
details = "Zwei"
[features.more]
details = "Nein"
[a]
b = "Tabelle"
+++
`,
      [
        ['Ein Titel', '"Ein Titel"'],
        ['öl', '"öl"'],
        ['streik', "'streik'"],
        ['wörtlich', '"wörtlich"'],
        ['Ein Spruch', '"""\nEin\nSpruch"""'],
        ['Eins', '"Eins"'],
        ['Zwei', '"Zwei"'],
        ['Tabelle', '"Tabelle"'],
      ],
    ],
    [
      'JSON, with a brace at the beginning of a line',
      `{
"title": "Ein \\"Titel\\"}",
"hero": {
"name": "Nein", "tagline": "Ein Spruch"
},
"features": [{ "details": "Eins" }, { "details": "Zwei" }],
"tags": ["öl", "streik"],
"a.b": "wörtlich"
}
`,
      [
        ['Ein "Titel"}', '"Ein \\"Titel\\"}"'],
        ['Ein Spruch', '"Ein Spruch"'],
        ['Eins', '"Eins"'],
        ['Zwei', '"Zwei"'],
        ['öl', '"öl"'],
        ['streik', '"streik"'],
        ['wörtlich', '"wörtlich"'],
      ],
    ],
    [
      'numbers, dates and booleans as they are written',
      '---\ntitle: 0x10\ntags: [2024-01-01, true, null, ""]\n---\n',
      [
        ['0x10', '0x10'],
        ['2024-01-01', '2024-01-01'],
        ['true', 'true'],
      ],
    ],
    [
      'the same in TOML',
      '+++\ntitle = 0x10\ntags = [2024-01-01, true, ""]\n+++\n',
      [
        ['0x10', '0x10'],
        ['2024-01-01', '2024-01-01'],
        ['true', 'true'],
      ],
    ],
    [
      'the same in JSON',
      '{\n"title": 1.50, "tags": [true, null, ""]\n}\n',
      [
        ['1.50', '1.50'],
        ['true', 'true'],
      ],
    ],
    [
      'what another field refers to is read once',
      '---\ntitle: &t Titel\ntags: [*t]\n---\n',
      [['Titel', 'Titel']],
    ],
  ]

  test.each(cases)('%s', (_, file, fields) => {
    const text = `${file}\nText\n`
    const expected = [...fields.map(field => ['front-matter', ...field]), ['paragraph', 'Text', 'Text']]
    expect(units(text)).toEqual(expected)
    // Windows line ends, and a byte order mark.
    const windows = (written: string) => written.replaceAll('\n', '\r\n')
    expect(units(`\uFEFF${windows(text)}`)).toEqual(
      expected.map(([kind = '', text = '', written = '']) => [kind, text, windows(written)]),
    )
  })
})

describe('what is no front matter, or none that can be read', () => {
  const text = ['paragraph', 'Text', 'Text']
  const cases: [name: string, file: string, units: string[][]][] = [
    ['invalid YAML', '---\ntitle: [\n---\n\nText\n', [text]],
    ['invalid TOML', '+++\ntitle = Nein\n+++\n\nText\n', [text]],
    ['a key twice in TOML', '+++\ntitle = "a"\ntitle = "b"\n+++\n\nText\n', [text]],
    ['invalid JSON', '{\n"title": "Titel",\n}\n\nText\n', [text]],
    ['JSON whose braces do not match', '{\n"title": "Titel", "x": {\n}\n\nText\n', [text]],
    ['JSON with a comment', '{\n"title": "Titel" // so\n}\n\nText\n', [text]],
    [
      'deeper than can be read',
      `+++\ntitle = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++\n\nText\n`,
      [text],
    ],
    ['nothing between the lines', '+++\n+++\nText\n', [text]],
    ['a list in YAML', '---\n- title: x\n---\n\nText\n', [text]],
    ['no end', '+++\ntitle = "x"\n', [['paragraph', '+++ title = "x"', '+++\ntitle = "x"']]],
    ['not at the beginning', 'Text\n\n{\n}\n', [text, ['paragraph', '{ }', '{\n}']]],
    ['braces of a template', '{% x %}\n\nText\n', [text]],
    ['a brace that closes within a line', '{\n} x\n', [['paragraph', '{ } x', '{\n} x']]],
  ]
  test.each(cases)('%s', (_, file, expected) => expect(units(file)).toEqual(expected))
})

test.each([
  [
    'YAML',
    '---\ntitle: &x\nhero: { tagline: x }\ntags: []\nhero.x: {}\nlist: [{ a: *x }, { b: { c: 1 } }]\n---\n',
  ],
  [
    'TOML',
    '+++\ntitle = ""\nhero.tagline = "x"\ntags = []\n"hero.x" = {}\n[[list]]\na = ""\n[list.b.c]\n+++\n',
  ],
  [
    'JSON',
    '{\n"title": null, "hero": {"tagline": "x"}, "tags": [], "hero.x": {}, "list": [{"a": ""}, {"b": {"c": 1}}]\n}',
  ],
])('%s: every field has its name, those without a text as well', (_, file) => {
  const front = frontMatterOf(file)
  const names = front && fieldsOf(front).map(({ name }) => name)
  expect(names).toEqual(['title', 'hero.tagline', 'tags', 'hero.x', 'list.a', 'list.b.c'])
})

test('a file without has none', () => expect(frontMatterOf('Text')).toBeUndefined())
