import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { parse } from 'yaml'
import { FRONT_MATTERS, frontMatterOf } from '../../../src/document/front-matter/index.js'
import { anyText } from '../../any-text.js'
import { runs } from '../../runs.js'
import { hostileLine } from '../arbitrary.js'

const PARSE: Record<keyof typeof FRONT_MATTERS, (block: string) => unknown> = {
  yaml: block => parse(block),
  toml: block => getStaticTOMLValue(parseTOML(block)),
  json: block => JSON.parse(block),
}

/** Values in every style that a syntax has, and lists of them. */
const BLOCKS: Record<keyof typeof FRONT_MATTERS, string> = {
  yaml: `---
plain: Titel # Kommentar
wrapped: Titel
  auf zwei Zeilen
single: 'Ein Titel'   # noch einer
double: "Titel"
folded: >
  Zwei
  Zeilen
literal: |- # so
    Zwei
    Zeilen
kept: >+
  Zeile


indented: |2
   Zeile
next:
  Titel
number: 30
date: 2024-01-01
flow: { a: Titel, b: [eins, 'zwei', "drei"] }
list:
  - eins
  - title: zwei
    text: >-
      drei
  - - vier
anchor: &a Titel
alias: *a
last: Titel
---
`,
  toml: `+++
basic = "Titel" # Kommentar
literal = 'Titel'
lines = """
Zwei
Zeilen
"""
short = """Zwei \\
  Zeilen"""
raw = '''
Zwei
Zeilen'''
date = 2024-01-01
number = 30
list = [ "eins", 'zwei', { c = "drei" } ] # so
a.b = "Titel"
[table] # so
title = "Titel"
[[tables]]
title = "Titel"
+++
`,
  json: `{
  "title": "Titel",
  "number": 30, "yes": true,
  "list": ["eins", { "a": "zwei" }],
  "hero": { "name": "Titel", "tagline": "drei" }
}
`,
}

const sign = fc.constantFrom(
  ...[
    '"',
    "'",
    '"""',
    "'''",
    '\\',
    '\n',
    '\r',
    '\t',
    '#',
    ' #',
    ': ',
    ':',
    '---',
    '+++',
    '\n---\n',
    '\n+++\n',
    '\n}\n',
  ],
  ...[
    '\0',
    '\x1b',
    '\x7f',
    '\x85',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u00a0',
  ],
  ...[
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '`',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '<<',
    '~',
    'null',
    'yes',
    '12:30',
  ],
  ...['1_000', '0x1', '2024-01-01', 'true', '=', ' ', '  ', 'Wort', 'العربية', '🙂', '\\u0041', '\ud83d'],
)
const hostile = fc
  .oneof(
    fc.array(sign, { minLength: 1, maxLength: 6 }).map(parts => parts.join('')),
    hostileLine,
    anyText({ maxLength: 20 }),
  )
  .filter(text => text !== '')

describe.each(Object.entries(FRONT_MATTERS))('%s', (name, syntax) => {
  const file = BLOCKS[name as keyof typeof FRONT_MATTERS]
  const block = frontMatterOf(file)?.block ?? ''
  const read = PARSE[name as keyof typeof FRONT_MATTERS]
  const fields = syntax.fields(block).filter(({ text }) => text !== '')
  // What reads everything exactly, as text, place by place.
  const leaves = (value: unknown, path = ''): [string, unknown][] =>
    typeof value === 'object' && value !== null && !(value instanceof Date)
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
      : [[path, value]]
  const put = (start: number, end: number, text: string) => block.slice(0, start) + text + block.slice(end)
  const before = leaves(read(block))

  test('has a field for each text', () => {
    expect(fields).toHaveLength(before.filter(([path]) => path !== '/alias').length)
  })

  test('property: whatever is written reads back as that, and all else as before', () => {
    fc.assert(
      fc.property(fc.nat(fields.length - 1), hostile, (index, text) => {
        const { start, end, name: field } = fields[index] as (typeof fields)[number]
        const source = block.slice(start, end)
        const after = put(start, end, syntax.value(text, source))
        const changed = leaves(read(after)).flatMap(([path, value], place) => {
          const [was, old] = before[place] as [string, unknown]
          expect(path).toBe(was)
          return String(value) === String(old) && typeof value === typeof old ? [] : [[path, value]]
        })
        const places = changed.map(([path]) => path).filter(path => path !== '/alias')
        expect(places.length).toBeLessThanOrEqual(1)
        const keys = (path: unknown) =>
          String(path)
            .replace(/\/\d+(?=\/|$)/g, '')
            .slice(1)
            .replaceAll('/', '.')
        expect(places.map(keys)).toEqual(places.length > 0 ? [field] : [])
        const value = leaves(read(after)).filter(([path]) => path !== '/alias')[index]?.[1] as string
        // The line end with which blocks end is none of the text.
        const ending = /^[|>]|\n\s*(?:"""|''')$/.test(source) ? value.replace(/\n+$/, '') : value
        expect([value, ending]).toContain(name === 'toml' ? text.toWellFormed() : text)
        // It is where it was, for readers that know nothing of the syntax.
        expect(frontMatterOf(file.replace(block, () => after))?.block).toBe(after)
      }),
      runs(2000),
    )
  })

  test('property: a field that is gone, or empty, takes nothing with it', () => {
    for (const [index, field] of fields.entries()) {
      const { start, end, whole } = field
      const emptied = put(start, end, syntax.value('', block.slice(start, end)))
      const values = leaves(read(emptied)).filter(([path]) => path !== '/alias')
      expect(values[index]?.[1]).toMatch(/^\n*$/)
      const rest = before.filter(([path]) => path !== '/alias')
      expect(values.toSpliced(index, 1).map(String)).toEqual(rest.toSpliced(index, 1).map(String))
      if (!whole) continue
      const gone = leaves(read(put(whole.start, whole.end, ''))).filter(([path]) => path !== '/alias')
      const texts = (some: [string, unknown][]) => some.map(([, value]) => String(value))
      expect(texts(gone)).toEqual(texts(rest.toSpliced(index, 1)))
    }
  })
})

describe('in the manner of what stands there', () => {
  const cases: [syntax: keyof typeof FRONT_MATTERS, source: string, text: string, written: string][] = [
    ['yaml', 'Titel', 'Ein Titel', 'Ein Titel'],
    ['yaml', 'Titel', 'Ein Titel: lang', '"Ein Titel: lang"'],
    ['yaml', 'Titel', 'yes', '"yes"'],
    ['yaml', '2024-01-01', '2025-01-01', '"2025-01-01"'],
    ['yaml', '"Titel"', 'Ein Titel', '"Ein Titel"'],
    ['yaml', "'Titel'", "It's: so", "'It''s: so'"],
    ['yaml', '>-\n  Zwei\n  Zeilen\n', 'Eine: Zeile', '>-\n  Eine: Zeile\n'],
    ['yaml', '|\r\n    Zwei\r\n    Zeilen\r\n', 'Drei\n\nZeilen', '|\n    Drei\n\n    Zeilen\n'],
    ['yaml', '>\n  Zwei\n', 'Zwei\nZeilen', '>\n  Zwei\n\n  Zeilen\n'],
    ['yaml', '|\n  Zwei\n', ' x', '" x"\n'],
    ['toml', '"Titel"', 'Ein "Titel"', '"Ein \\"Titel\\""'],
    ['toml', "'Titel'", 'C:\\x "y"', '\'C:\\x "y"\''],
    ['toml', "'Titel'", "It's", '"It\'s"'],
    ['toml', '2024-01-01', '2025', '"2025"'],
    ['toml', '"""\r\nZwei\r\nZeilen\r\n"""', 'a\\"""', '"""\na\\\\""\\"\n"""'],
    ['toml', "'''\nZwei\n'''", 'C:\\x', "'''\nC:\\x\n'''"],
    ['toml', "'''\nZwei'''", "It's\nso", "'''\nIt's\nso'''"],
    ['toml', '"""Zwei\nZeilen"""', 'a\n+++\nb', '"a\\n+++\\nb"'],
    ['json', '"Titel"', 'Ein "Titel"', '"Ein \\"Titel\\""'],
    ['json', '30', '31\u0085', '"31\\u0085"'],
  ]
  test.each(cases)('%s: %j → %j', (syntax, source, text, written) =>
    expect(FRONT_MATTERS[syntax].value(text, source)).toBe(written),
  )
})

describe('fields that are set', () => {
  const FIELDS = { lang: 'ar', translation: { units: 2, drifted: 0 } }
  const cases: [name: string, syntax: keyof typeof FRONT_MATTERS, block: string, result: string][] = [
    ['in nothing', 'yaml', '', 'lang: ar\ntranslation:\n  units: 2\n  drifted: 0\n'],
    [
      'after the others',
      'yaml',
      'a:   [ x ]\n',
      'a:   [ x ]\nlang: ar\ntranslation:\n  units: 2\n  drifted: 0\n',
    ],
    [
      'in place of the same',
      'yaml',
      '"lang": &l "de" # so\ntranslation:\n    units: 1\n    old: 2\n# da\na:   [ x, *l ]\n',
      '"lang": &l "ar" # so\ntranslation:\n  units: 2\n  drifted: 0\n# da\na:   [ x, *l ]\n',
    ],
    [
      'where there is no value',
      'yaml',
      'lang: # so\ntranslation:\na: >\n  x\n',
      'lang: ar # so\ntranslation:\n  units: 2\n  drifted: 0\na: >\n  x\n',
    ],
    [
      'with the indentation of the others',
      'yaml',
      '  a: x\n  lang: de\n',
      '  a: x\n  lang: ar\n  translation:\n    units: 2\n    drifted: 0\n',
    ],
    [
      'in braces',
      'yaml',
      '{ a: x, lang: de, # so\n}\n',
      '{ a: x, lang: ar, "translation": {"units":2,"drifted":0}, # so\n}\n',
    ],
    [
      'in braces, for a key alone',
      'yaml',
      '{lang}\n',
      '{"lang": "ar", "translation": {"units":2,"drifted":0}}\n',
    ],
    ['in empty braces', 'yaml', '{}\n', '{"lang": "ar", "translation": {"units":2,"drifted":0}}\n'],
    ['not in a list', 'yaml', '- a\n', '- a\n'],
    ['not where that would be invalid', 'yaml', 'a: x\n...\n', 'a: x\n...\n'],
    ['not in what is invalid', 'yaml', 'a: [\n', 'a: [\n'],
    ['in nothing', 'toml', '', 'lang = "ar"\ntranslation = { units = 2, drifted = 0 }\n'],
    [
      'before the first table',
      'toml',
      '# a\n\na = 1 # x\n\n[b]\nc   = 2\n',
      '# a\n\na = 1 # x\nlang = "ar"\ntranslation = { units = 2, drifted = 0 }\n\n[b]\nc   = 2\n',
    ],
    [
      'in place of the same',
      'toml',
      "lang = 'de' # so\ntranslation = { units = 1 } # da\na=1\n",
      "lang = 'ar' # so\ntranslation = { units = 2, drifted = 0 } # da\na=1\n",
    ],
    [
      'in place of tables and dotted keys',
      'toml',
      'lang.x = 1\na=1\n[b]\nc=1\n\n[translation] # so\nunits = 1\n[translation.more]\nx = 2\n[d]\n',
      'a=1\nlang = "ar"\ntranslation = { units = 2, drifted = 0 }\n[b]\nc=1\n\n[d]\n',
    ],
    ['not in what is invalid', 'toml', 'a = b\n', 'a = b\n'],
    [
      'after the others',
      'json',
      '{\n    "lang":   "de",\n    "a":[1 ,2]\n}',
      '{\n    "lang":   "ar",\n    "a":[1 ,2],\n    "translation": {\n        "units": 2,\n        "drifted": 0\n    }\n}',
    ],
    [
      'on the same line',
      'json',
      '{\n"lang": "de", "translation": {}\n}',
      '{\n"lang": "ar", "translation": {"units":2,"drifted":0}\n}',
    ],
    [
      'behind the last',
      'json',
      '{\n"b": 1, "a": 2 }',
      '{\n"b": 1, "a": 2, "lang": "ar", "translation": {"units":2,"drifted":0} }',
    ],
    [
      'in nothing',
      'json',
      '{\n}',
      '{\n  "lang": "ar",\n  "translation": {\n    "units": 2,\n    "drifted": 0\n  }\n}',
    ],
    ['not in what is invalid', 'json', '{\n"a": b\n}', '{\n"a": b\n}'],
  ]
  test.each(cases)('%s: %s', (_, syntax, block, result) => {
    expect(FRONT_MATTERS[syntax].withFields(block, FIELDS, '\n')).toBe(result)
    // Once they are there, nothing changes.
    expect(FRONT_MATTERS[syntax].withFields(result, FIELDS, '\n')).toBe(result)
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(FRONT_MATTERS[syntax].withFields(windows(block), FIELDS, '\r\n')).toBe(windows(result))
  })
})
