import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/checks/run.js'
import { jsonFindings, type PlacedFinding, placed, prettyFindings } from '../../src/reports/findings.js'
import type { View } from '../../src/reports/view.js'
import { present } from '../../src/terminal/bidi.js'
import { width } from '../../src/terminal/width.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

const GERMAN =
  'Dennoch stellte sich heraus, dass noch Bedarf besteht, hier und anderswo, und dass niemand davon wusste.'

function problem(wording: string, args: Finding['args']): Finding {
  return {
    code: wording.split('.')[0] ?? '',
    severity: 'warning',
    document: 'a',
    unit: 'vv581bst',
    language: 'en',
    place: 'german',
    wording,
    ...(args && { args }),
  }
}

function finding(wording: string, args: Finding['args'], view: Pick<View, 'words'>): PlacedFinding {
  return placed(problem(wording, args), view, () => ({ path: 'corpus/a.md', line: 3, column: 1 }))
}

test.each(VIEWS)('no line is wider than %i cells (%s, %s)', async (width, language, bidi) => {
  const view = await viewOf(width, language, bidi)
  const findings = [
    finding('untranslated', { text: GERMAN }, view),
    finding('drifted', { before: '', text: GERMAN }, view),
    finding('structure.invalidAt', { path: 'covers/1', expected: '"initial" | "translated"' }, view),
    { ...finding('obsolete', { text: 'نمو الناتج المحلي '.repeat(9) }, view), unit: 'u'.repeat(60) },
    { ...finding('untranslated', { text: 'x'.repeat(90) }, view), path: `corpus/${'a-b-'.repeat(60)}.md` },
    { ...finding('unsynced', { count: 3 }, view), unit: null, language: null },
  ]
  expectWithin(prettyFindings(findings, view), width)
})

describe('a finding', () => {
  test('stands on one line where there is room', async () => {
    const view = await viewOf(200)
    expect(prettyFindings([finding('untranslated', { text: 'Falsch!' }, view)], view).split('\n')).toEqual([
      'corpus/a.md',
      '  3:1  warning  en vv581bst  Not translated yet: “Falsch!”. Translate it with “synopse set”.  untranslated',
      '',
      'errors: 0, warnings: 1',
    ])
  })

  test.each<[number, string[]]>([
    [
      80,
      [
        '  3:1  warning  en vv581bst  Not translated yet: “Falsch!”. Translate it with',
        '                             “synopse set”.  untranslated',
      ],
    ],
    [
      60,
      [
        '  3:1  warning  en vv581bst',
        '    Not translated yet: “Falsch!”. Translate it with',
        '    “synopse set”.  untranslated',
      ],
    ],
  ])('is wrapped in %i cells', async (width, expected) => {
    const view = await viewOf(width)
    const [, ...lines] = prettyFindings([finding('untranslated', { text: 'Falsch!' }, view)], view).split(
      '\n',
    )
    expect(lines.slice(0, -2)).toEqual(expected)
  })

  test('is wrapped before it is put in the order of a right-to-left terminal', async () => {
    const view = await viewOf(45, 'ar', 'visual')
    const found = finding('untranslated', { text: 'Falsch!' }, view)
    const told = (shown: View) => prettyFindings([found], shown).split('\n').slice(1, -2)
    expect(told(await viewOf(45, 'ar', 'logical'))).toEqual([
      '  3:1  تحذير  en vv581bst  untranslated',
      '    لم يُترجم بعد: «Falsch!». ترجِمه بالأمر',
      '    «synopse set».',
    ])
    const [, first = '', second = ''] = told(view)
    expect(first.endsWith(present('لم يُترجم بعد:', 'rtl', 'visual'))).toBe(true)
    // Flush on the right.
    expect(second).toBe('.«synopse set»'.padStart(width(first)))
  })

  test('is in logical order in JSON, however it is shown', async () => {
    const message = async (mode: View['bidi']) => {
      const view = await viewOf(80, 'ar', mode)
      return JSON.parse(jsonFindings([finding('untranslated', { text: 'Falsch!' }, view)])).findings[0]
        .message
    }
    expect(await message('visual')).toBe(await message('logical'))
    expect(await message('isolate')).toBe(await message('logical'))
  })
})

describe('a quoted change', () => {
  test.each<[string, string, string]>([
    ['Das alte Haus.', 'Das neue Haus.', '[-alte-] {+neue+}'],
    [GERMAN, '', '[-Dennoch stellte sich heraus, dass noch Bedarf besteht, hier…-]'],
    ['', GERMAN, '{+Dennoch stellte sich heraus, dass noch Bedarf besteht, hier…+}'],
    [
      'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
      'one two three four five six seven eight nine ten eleven twelve',
      '[-eins zwei drei vier fünf sech…-] {+one two three four five six s…+}',
    ],
    [
      'kurz',
      'one two three four five six seven eight nine ten eleven twelve',
      '[-kurz-] {+one two three four five six seven eight nine ten eleven…+}',
    ],
  ])('%j → %j', async (before, text, expected) => {
    const { message } = finding('drifted', { before, text }, await viewOf(80))
    expect(message).toContain(`: ${expected}. Translate`)
    expect(message).not.toContain('….')
    expect(message.match(/\[-|\{\+/g)?.length).toBe(message.match(/-\]|\+\}/g)?.length)
  })

  test('says that there are more', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `wort${index} und`)
    const before = words.join(' ')
    const text = before.replaceAll('wort', 'satz')
    const { message } = finding('drifted', { before, text }, await viewOf(80))
    expect(message).toMatch(/: \[-wort0-\] \{\+satz0\+\} .* (?:\[-…-\]|\{\+…\+\})\. Translate/)
    expect(message.length).toBeLessThan(250)
  })
})

describe('a command that a message tells', () => {
  const args = { german: 'Eins und zwei und drei', text: 'Один, два, три', number: 2 }

  test.each([
    ['nord/kurz', 'synopse accept nord/kurz vv581bst en doubled --reason …'],
    ["der Streik's Anfang", "synopse accept 'der Streik'\\''s Anfang' vv581bst en doubled --reason …"],
    ['a'.repeat(70), `synopse accept ${'a'.repeat(70)} vv581bst en doubled --reason …`],
  ])('names all that it is about: %s', async (document, command) => {
    const found = { ...problem('doubled', args), document }
    const { message } = placed(found, await viewOf(100), () => ({ path: 'a', line: 1, column: 1 }))
    expect(message).toContain(`beside “${args.german}” stands “${args.text}”`)
    expect(message).toContain(`“${command}”`)
  })

  test('stands on one line where it fits on one', async () => {
    for (const cells of [90, 100, 110, 120, 130]) {
      const view = await viewOf(cells)
      const lines = prettyFindings([finding('doubled', args, view)], view)
      expect(lines).toContain('“synopse accept a vv581bst en doubled --reason …”')
      expectWithin(lines, cells)
    }
    expect(prettyFindings([finding('doubled', args, await viewOf(40))], await viewOf(40))).toMatch(
      /“synopse accept a\s+vv581bst\s+en\s+doubled\s+--reason …”/,
    )
  })
})
