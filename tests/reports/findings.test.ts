import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/checks/run.js'
import { jsonFindings, type PlacedFinding, placed, prettyFindings } from '../../src/reports/findings.js'
import type { View } from '../../src/reports/view.js'
import { present } from '../../src/terminal/bidi.js'
import { width } from '../../src/terminal/width.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

const GERMAN =
  'Dennoch stellte sich heraus, dass noch Bedarf besteht, hier und anderswo, und dass niemand davon wusste.'

function finding(wording: string, args: Finding['args'], view: Pick<View, 'words'>): PlacedFinding {
  const found: Finding = {
    code: wording.split('.')[0] ?? '',
    severity: 'warning',
    document: 'a',
    unit: 'vv581bst',
    language: 'en',
    place: 'german',
    wording,
    ...(args && { args }),
  }
  return placed(found, view, () => ({ path: 'corpus/a.md', line: 3, column: 1 }))
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
