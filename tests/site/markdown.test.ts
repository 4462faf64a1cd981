import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toString as plain } from 'mdast-util-to-string'
import type { State } from '../../src/alignment/entry.js'
import { canonicalText } from '../../src/document/canonical.js'
import { fileSyntaxOf } from '../../src/document/file-syntax.js'
import { gaps } from '../../src/document/gaps.js'
import { parsePlaced } from '../../src/document/inline.js'
import type { Unit } from '../../src/document/unit.js'
import { parseUnits } from '../../src/document/units.js'
import { markdown } from '../../src/site/markdown.js'
import { type Policy, publish } from '../../src/site/publish.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { hostileLine } from '../document/arbitrary.js'
import { runs } from '../runs.js'

const ORIGINAL = `---
title: "Der Titel: lang"   # ein Kommentar
description: >
  Mehrere Zeilen
  Beschreibung
tags: [öl, streik]
---

# Überschrift #

Ein Absatz mit [Verweis][quelle] und\\
hartem Umbruch.

Untertitel
----------

> Ein Zitat
> über zwei Zeilen.
>
> - Punkt im Zitat

1. Erster Punkt

   Noch ein Absatz.
2. - [ ] Eine Aufgabe
   - Ein Punkt

| Kopf | zwei |
|------|:----:|
| a    | b    |

<p class="hinweis">Ein Hinweis</p>

Text.[^1]

\`\`\`js
Kein("Text")
\`\`\`

[^1]: Die Fußnote.

[quelle]: https://example.org
`

const BARE = ORIGINAL.replace(/^---[\s\S]*?---\n\n/, '')

/** What goes out in a language, of what its units have: `[target, state]` by their index. */
function write(
  original: string,
  targets: Record<number, string | [target: string, state: State, source?: string]>,
  policy: Policy = {},
  language = 'ar',
  ending = '.md',
) {
  const units = parseUnits(original, { syntax: fileSyntaxOf(ending) })
  const entries = units.flatMap((unit, index) => {
    const given = targets[index]
    if (given === undefined) return []
    const [target, state, source = unit.text] =
      typeof given === 'string' ? [given, 'translated' as const] : given
    return [{ id: unit.id, source, target, state }]
  })
  const rows = publish(synopsis(units, units, { [language]: entries }), language, { ...policy, apart: true })
  return markdown.write({ document: 'x', path: `x${ending}`, language, sourceLanguage: 'de', original, rows })
}

const withoutStanding = (text: string) =>
  text.replace(/^lang: [\s\S]*?(?=^---)/m, '').replace(/^---\n---\n\n/, '')
const all = (original: string, text: (unit: Unit, index: number) => string) =>
  Object.fromEntries(parseUnits(original).map((unit, index) => [index, text(unit, index)]))

/** HTML without words would be no unit. */
const worded =
  (targets: readonly string[]) =>
  ({ kind }: Unit, index: number) =>
    `${kind === 'html' ? 'Wort ' : ''}${targets[index]}`

/** What lies between units, without comments that a target ends with: no reader sees them. */
const seen = (gap: string) => gap.replace(/\s*<!--.*?-->/gs, '')

describe.each([
  ['with front matter', ORIGINAL],
  ['without', BARE],
  ['with Windows line ends and a byte order mark', `\uFEFF${ORIGINAL.replaceAll('\n', '\r\n')}`],
])('a document %s', (_what, original) => {
  const units = parseUnits(original)

  test('property: reads back as the same units, whatever the targets begin with', () => {
    const target = hostileLine
      .map(line => canonicalText(line.replace(/[\r\n]/g, ' ')))
      .filter(line => line.trim() !== '')
    fc.assert(
      fc.property(fc.array(target, { minLength: units.length, maxLength: units.length }), targets => {
        const out = write(original, all(original, worded(targets)))
        const back = parseUnits(out)
        expect(back.map(({ kind }) => kind)).toEqual(units.map(({ kind }) => kind))
        for (const [index, { kind, text }] of back.entries()) {
          if (kind === 'html') continue
          // What would begin a block of HTML stands there as text.
          const given = targets[index] ?? ''
          const told = (text: string) =>
            given.startsWith('<')
              ? plain({ type: 'root', children: parsePlaced(text).nodes })
              : canonicalText(text, kind)
          expect([kind, told(text)]).toEqual([kind, told(given)])
        }
        // What lies between them is as it was.
        const start = units[0]?.kind === 'front-matter' ? 3 : 1
        expect(gaps(out, back).slice(start).map(seen)).toEqual(gaps(original, units).slice(start))
      }),
      runs(120),
    )
  })

  test('property: several paragraphs and hard breaks stay in their lists and quotes', () => {
    const part = hostileLine
      .map(line => canonicalText(line.replace(/[\r\n\\]/g, ' ')))
      .filter(line => line.trim() !== '')
    const target = fc
      .array(fc.tuple(part, fc.constantFrom('\n\n', '\\\n')), { minLength: 2, maxLength: 3 })
      .map(parts => parts.flat().slice(0, -1).join(''))
      .map(text => canonicalText(text))
    fc.assert(
      fc.property(fc.array(target, { minLength: units.length, maxLength: units.length }), targets => {
        const back = parseUnits(write(original, all(original, worded(targets))))
        const kinds = back.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1])
        expect(kinds).toEqual(
          units.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1]),
        )
      }),
      runs(80),
    )
  })
})

test('the German in place of itself is the original', () => {
  const units = parseUnits(ORIGINAL)
  const out = write(
    ORIGINAL,
    all(ORIGINAL, ({ text }) => text),
    {},
    'de-AT',
  )
  expect(parseUnits(out).map(({ text }) => text)).toEqual(units.map(({ text }) => text))
  expect(out).toContain('[Verweis][quelle] und\\\nhartem Umbruch')
})

describe('what is missing', () => {
  const source = BARE
  test('is German that says so', () => {
    const out = write(source, { 0: 'عنوان' })
    expect(out).toContain('# عنوان #')
    expect(out).toContain(
      '<span lang="de" dir="ltr">Ein Absatz mit [Verweis][quelle] und\\\nhartem Umbruch.</span>',
    )
    expect(out).toContain('| <span lang="de" dir="ltr">a</span>    |')
    expect(parseUnits(out).map(({ kind }) => kind)).toEqual(parseUnits(source).map(({ kind }) => kind))
    expect(write(source, {}, {}, 'en')).toContain('<span lang="de">Ein Zitat')
    expect(out).toContain('<p class="hinweis"><span lang="de" dir="ltr">Ein Hinweis</span></p>')
    expect(write(source, {}, {}, 'en')).toContain('<p class="hinweis"><span lang="de">')
    const own = write('<p lang="fr">Oui</p><p>Non</p>\n\n<!-- x -->\n\n<UL><LI>a<LI>b</UL>\n', {})
    expect(own).toMatch(
      /<p lang="fr">Oui<\/p><p>Non<\/p>\n\n<!-- x -->\n\n<UL lang="de" dir="ltr"><LI>a<LI>b<\/UL>\n$/,
    )
  })

  test('is left out with its marks', () => {
    const out = write(source, { 0: 'عنوان', 4: 'نقطة', 9: 'خلية' }, { missing: 'omit' })
    expect(parseUnits(out).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'عنوان'],
      ['list-item', 'نقطة'],
      ['table-cell', 'خلية'],
    ])
    expect(out).not.toMatch(/\n\s*\n\s*\n/)
    expect(out).not.toContain('----\n\n')
  })

  test('counts as missing below the state that is asked for', () => {
    const out = write(source, { 0: 'عنوان', 1: ['فقرة', 'reviewed'] }, { minState: 'reviewed' })
    expect(out).toMatch(/lang="de" dir="ltr">Überschrift[\s\S]*فقرة/)
    expect(out).toMatch(/untranslated: 14\n {2}unapproved: 1\n {2}drifted: 0\n/)
  })
})

test.each([
  ['keep', 'قديم'],
  ['source', '<span lang="de" dir="ltr">Text.[^1]</span>'],
  ['omit', undefined],
] as const)('what drifted: %s', (drifted, shown) => {
  const index = parseUnits(BARE).findIndex(({ text }) => text.startsWith('Text.'))
  const out = write(BARE, { [index]: ['قديم', 'final', 'Anderer Text.'] }, { drifted })
  if (shown) expect(out).toContain(shown)
  else expect(out).not.toMatch(/قديم|Text\.\[/)
  expect(out).toContain('drifted: 1')
})

describe('the front matter', () => {
  test('says the language and how the document stands', () => {
    const out = write(ORIGINAL, { 0: 'عنوان: طويل', 1: 'وصف' })
    expect(out.slice(0, out.indexOf('\n---\n', 4))).toBe(`---
title: "عنوان: طويل"   # ein Kommentar
description: >
  وصف
tags: [öl, streik]
lang: ar
dir: rtl
translation:
  units: 18
  untranslated: 16
  unapproved: 0
  drifted: 0`)
  })

  test('replaces what says so already', () => {
    const out = write('---\nlang: de # hier\nautor: Eva\n---\n\nText.\n', { 0: 'نص.' })
    expect(out).toMatch(/^---\nlang: ar.*\nautor: Eva\ndir: rtl\n/)
    expect(out).toMatch(/---\n\nنص\.\n$/)
  })

  test('of a document that has none is made', () => {
    expect(write('Text.\n', { 0: 'نص.' })).toMatch(/^---\nlang: ar\n[\s\S]*\n---\n\nنص\.\n$/)
    expect(withoutStanding(write('Text.\n', { 0: 'نص.' }))).toBe('نص.\n')
  })

  test.each([
    [
      'TOML',
      '\uFEFF+++\ntitle = \'Titel\' # so\ndate = 2024-01-01\n\n[hero]\ntagline = "Spruch"\n+++\nText.\n',
      '\uFEFF+++\ntitle = \'عنوان\' # so\ndate = 2024-01-01\nlang = "ar"\ndir = "rtl"\n' +
        'translation = { units = 2, untranslated = 0, unapproved = 0, drifted = 0 }\n\n[hero]\ntagline = "Spruch"\n+++\nنص.\n',
    ],
    [
      'JSON',
      '{\r\n  "title": "Titel",\r\n  "tags": ["a" ,"b"]\r\n}\r\n\r\nText.\r\n',
      '{\r\n  "title": "عنوان",\r\n  "tags": ["a" ,"b"],\r\n  "lang": "ar",\r\n  "dir": "rtl",\r\n  "translation": {\r\n' +
        '    "units": 2,\r\n    "untranslated": 0,\r\n    "unapproved": 0,\r\n    "drifted": 0\r\n  }\r\n}\r\n\r\nنص.\r\n',
    ],
  ])('is written in the syntax that stands there: %s', (_, original, expected) => {
    expect(write(original, { 0: 'عنوان', 1: 'نص.' })).toBe(expected)
  })

  test('stays byte for byte where the target says the same', () => {
    const original = '---\ntitle: |-\n  Zwei\n  Zeilen\ndescription: 2024\n---\n\nText.\n'
    expect(withoutStanding(write(original, { 0: 'Zwei Zeilen', 1: '2024', 2: 'نص.' }))).toBe(
      original.replace('Text.', 'نص.'),
    )
  })

  test.each([
    ['YAML', '---\nx: 1\ntitle: >\n  Titel\ndescription: Text # so\n---\nText.\n', '---\nx: 1\nlang: ar\n'],
    [
      'TOML',
      '+++\ntitle = "Titel"\nx = 1\ndescription = """\nText"""\n+++\nText.\n',
      '+++\nx = 1\nlang = "ar"\n',
    ],
    [
      'JSON',
      '{\n"title": "Titel",\n"x": 1,\n"description": "Text"\n}\nText.\n',
      '{\n"x": 1,\n"lang": "ar",\n',
    ],
    ['JSON, alone', '{\n"title": "Titel",\n"description": "Text"\n}\nText.\n', '{\n  "lang": "ar",\n'],
    ['a list in brackets', '---\ntitle: [a, "b"]\n---\nText.\n', '---\ntitle: ["", ""]\nlang: ar\n'],
  ])('loses the fields that are left out: %s', (_, original, expected) => {
    const out = write(original, {}, { missing: 'omit' })
    expect(out.slice(0, expected.length)).toBe(expected)
    expect(parseUnits(out)).toEqual([])
  })

  test('that no one can read stays', () => {
    expect(write('---\n- a: [\n---\n\nText.\n', { 0: 'نص.' })).toBe('---\n- a: [\n---\n\nنص.\n')
  })
})

describe('a target can’t break what surrounds it', () => {
  const cases: [name: string, original: string, target: string, out: string][] = [
    ['a cell that begins its line', 'A | B\n--|--\na | b\n', '- c', '\\- c | B\n--|--\na | b\n'],
    ['a directive', ':::note\n\nText.\n\n:::\n', ':::tip', ':::note\n\n\\:::tip\n\n:::\n'],
    ['a tag of a template', 'Text.\n', '{% raw %}', '\\{% raw %}\n'],
    [
      'a title between quotation marks',
      '!!! note "Merke"\n\n    x y\n',
      'a "b"',
      '!!! note "a ”b”"\n\n    x y\n',
    ],
    ['a label between brackets', ':::note[Merke]\nText.\n:::\n', 'a] b', ':::note[a\\] b]\nText.\n:::\n'],
    ['a title of a definition', "[a]: b 'Titel'\n\n[a]\n", "it's", "[a]: b 'it’s'\n\n[a]\n"],
    ['HTML that never ends', '<p>Text</p>\n', 'a <!-- b', '<p>a &lt;!-- b</p>\n'],
    ['a blank line in HTML', '<div>\nText\n</div>\n', 'a\n\nb', '<div>\na\nb\n</div>\n'],
    [
      'a shortcode that lost its end',
      '{{< x alt="Bild" >}}\n',
      '{{< x alt="Picture"',
      '{{< x alt="Bild" >}}\n',
    ],
    [
      'a shortcode with another text',
      '{{< x alt="Bild" >}}\n',
      '{{< x alt="Picture" >}}',
      '{{< x alt="Picture" >}}\n',
    ],
    ['a title in several lines', ':::tip Rat\nText.\n:::\n', 'a\nb', ':::tip a b\nText.\n:::\n'],
    ['an alert of version 1', '> [!NOTE]\n> Text.\n', '\\[!NOTE] A text.', '> [!NOTE]\n> A text.\n'],
    ['a directive of version 1', ':::tip\nText.\n:::\n', ':::tip A text. :::', ':::tip\nA text.\n:::\n'],
    [
      'HTML of version 1',
      '<div class="a">Text</div>\n',
      '<div class="a">A text</div>',
      '<div class="a">A text</div>\n',
    ],
  ]
  test.each(cases)('%s', (_, original, target, out) => {
    const targets = all(original, ({ text }, index) => (index === 0 ? target : text))
    expect(withoutStanding(write(original, targets, {}, 'en'))).toBe(out)
  })

  test('what is missing in structure says nothing of its language', () => {
    const out = write(':::tip Rat\n\n> [!NOTE]\n> Text.\n\n## A {#a}\n\n:::\n', {}, {}, 'en')
    expect(out).toContain(
      ':::tip Rat\n\n> [!NOTE]\n> <span lang="de">Text.</span>\n\n## <span lang="de">A</span> {#a}',
    )
    const omitted = write(':::tip Rat\nText.\n:::\n\n{{< x alt="Bild" >}}\n', {}, { missing: 'omit' }, 'en')
    expect(withoutStanding(omitted)).toBe(':::tip \n:::\n\n{{< x alt="Bild" >}}\n')
  })

  test('a text without a letter stands for itself', () => {
    expect(withoutStanding(write('| A | 42 % |\n|---|---|\n', { 0: 'B' }, { missing: 'omit' }, 'en'))).toBe(
      '| B | 42 % |\n|---|---|\n',
    )
  })
})

test.each([
  [
    'a directive',
    ':::note{title="Titel"}\nText.\n:::\n',
    [':::note{title="Title"}', 'Text.'],
    ':::note{title="Title"}\nText.\n:::\n',
  ],
  [
    'its label',
    ':::tip[Ein [Link](x)]\nText.\n:::\n',
    ['A [link](x)', 'Text.'],
    ':::tip[A [link](x)]\nText.\n:::\n',
  ],
  [
    'its label, broken',
    ':::tip[Ein Titel]\nText.\n:::\n',
    ['A ] b', 'Text.'],
    ':::tip[A \\] b]\nText.\n:::\n',
  ],
  [
    'a shortcode in a quote',
    '> {{< a\n>   alt="Haus"\n> >}}\n',
    ['{{< a\n  alt="House"\n>}}'],
    '> {{< a\n>   alt="House"\n> >}}\n',
  ],
  [
    'indented HTML',
    '<p>\n  <img alt="Haus">\n  <b>da</b>\n</p>\n',
    ['<img alt="House">\n  <b>there</b>'],
    '<p>\n  <img alt="House">\n  <b>there</b>\n</p>\n',
  ],
  ['a tag of version 1', '<img\n  alt="Haus" />\n', ['\\<img alt="House" /\\>'], '<img\nalt="House" />\n'],
  [
    'what version 1 wrote for the same',
    '<pre>\na\n  b\n</pre>\n\nH~2~O\n',
    ['<pre> a b </pre>', 'H~~2~~O'],
    '<pre>\na\n  b\n</pre>\n\nH~2~O\n',
  ],
])('keeps its lines and signs: %s', (_, original, targets, expected) => {
  expect(withoutStanding(write(original, { ...targets }, {}, 'en'))).toBe(expected)
})

test.each([
  ['$$', '\\$$'],
  ['x\n%%', 'x\n\\%%'],
  ['+++', '\\+++'],
  ['import a from "b"', '&#105;mport a from "b"'],
  ['importieren', 'importieren'],
  ['a\rb', 'a\nb'],
])('a target opens no block that goes on: %j', (target, expected) => {
  expect(write('Text.\n\n$$\na\n$$\n', { 0: target })).toContain(`${expected}\n\n$$\na\n$$\n`)
})

test.each([
  [':::tip Titel\nText.\n:::\n', '[a] {b', ':::tip \\[a] &#123;b\nText.\n:::\n'],
  [':::tip[Titel]\nText.\n:::\n', 'a\\', ':::tip[a\\\\]\nText.\n:::\n'],
  ['<Tab title="Titel">\n\nText.\n', '```', '<div>```</div>\n\nText.\n'],
  ['Wort\n\n: Text.\n', 'a', 'a\n\n: Text.\n'],
])('nor breaks what surrounds it: %j', (original, target, expected) => {
  const targets = all(original, ({ text }, index) => (index === 0 ? target : text))
  expect(withoutStanding(write(original, targets, {}, 'en'))).toBe(expected)
})

test('paragraphs of an explanation stay in it', () => {
  expect(withoutStanding(write('Wort\n\n:   Text.\n', { 0: 'word', 1: 'a\n\nb' }, {}, 'en'))).toBe(
    'word\n\n:   a\n    \n    b\n',
  )
})

test('a target of version 1 for a box with its title stands in the box, not in the title', () => {
  const original = ':::tip Rat\nEin Satz.\n:::\n'
  const units = parseUnits(original)
  const [title, text] = units.map(({ id }) => id) as [string, string]
  const entry = {
    id: title,
    source: ':::tip Rat Ein Satz. :::',
    target: ':::tip Advice A sentence. :::',
    state: 'translated' as const,
    covers: [text],
  }
  const rows = publish(synopsis(units, units, { en: [entry] }), 'en', { apart: true })
  const out = markdown.write({
    document: 'x',
    path: 'x.md',
    language: 'en',
    sourceLanguage: 'de',
    original,
    rows,
  })
  expect(withoutStanding(out)).toBe(':::tip Rat\nAdvice A sentence.\n:::\n')
})

describe('MDX', () => {
  const MDX = `import { Box } from './box.js'

# Titel {name}

<Box title="x">
  - Punkt
</Box>

Ein Satz mit <Kbd>Taste</Kbd>.

| A | B |
| - | - |
| c | d |
`
  const published = (targets: Parameters<typeof write>[1], policy: Policy = {}) =>
    withoutStanding(write(MDX, targets, policy, 'en', '.mdx'))

  test('goes out as it is, with what is translated in its place', () => {
    const out = published({
      0: 'Title {name}',
      1: '<Box title="y">',
      2: 'Point',
      3: 'A sentence with a <Kbd>key</Kbd>.',
      6: 'c\\\nd',
    })
    expect(out).toContain(
      `import { Box } from './box.js'\n\n# Title {name}\n\n<Box title="y">\n  - Point\n</Box>\n`,
    )
    expect(out).toContain('\nA sentence with a <Kbd>key</Kbd>.\n')
    expect(out).toContain('| c<br/>d | <span lang="de">d</span> |')
  })

  test.each([
    ['a <b>b', 'a \\<b>b'],
    ['{', '\\{'],
    ['a } b', 'a } b'],
    ['5 < 6 and `{ <`', '5 < 6 and `{ <`'],
    ['a {5 and `{ <`', 'a \\{5 and `{ <`'],
    ['a<br>b', 'a<br/>b'],
    ['<https://a.example/b>', '[https://a.example/b](https://a.example/b)'],
    ['a <!-- note --> b', 'a {/* note */} b'],
    ['export of goods', '&#101;xport of goods'],
    ['import a from "a"', '&#105;mport a from "a"'],
    ['important', 'important'],
    ['<Kbd>a</Kbd>', '<Kbd>a</Kbd>'],
    ['<Kbd>a\nb</Kbd>', '<Kbd>a\nb</Kbd>'],
    ['{x}', '\\{x}'],
    ['<Box />', '\\<Box /\\>'],
    ['# a', '\\# a'],
    ['a\n\n<b>b', 'a\n\n\\<b>b'],
  ])('a target can’t break what surrounds it: %j', (target, expected) => {
    expect(published({ 3: target })).toContain(`</Box>\n\n${expected}\n\n|`)
  })

  test('property: reads back as MDX with the same units, whatever the targets are', () => {
    const units = parseUnits(MDX, { syntax: 'mdx' })
    const piece = fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '<b>',
      '</b>',
      '<br>',
      'a',
      'B c',
      'export ',
      '`',
      '\\',
      '# ',
      '*',
      '<!--',
      '-->',
      '/',
      '"',
    )
    const target = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => `${pieces.join('')}x`.trim())
    fc.assert(
      fc.property(fc.array(target, { minLength: units.length, maxLength: units.length }), targets => {
        const back = parseUnits(published({ ...targets }), { syntax: 'mdx' })
        expect(back.map(({ kind }) => kind)).toEqual(units.map(({ kind }) => kind))
      }),
    )
  })
})
