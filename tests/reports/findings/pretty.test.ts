import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/checks/run.js'
import type { Wording } from '../../../src/errors.js'
import { json } from '../../../src/reports/findings/json.js'
import { type PlacedFinding, placed } from '../../../src/reports/findings/placed-finding.js'
import { pretty } from '../../../src/reports/findings/pretty.js'
import type { View } from '../../../src/reports/view.js'
import { present } from '../../../src/terminal/bidi.js'
import { width } from '../../../src/terminal/width.js'
import { expectWithin, VIEWS, viewOf } from '../views.js'
import { reportOf } from './report-of.js'

const GERMAN =
  'Dennoch stellte sich heraus, dass noch Bedarf besteht, hier und anderswo, und dass niemand davon wusste.'

function problem(wording: Wording, args: Finding['args']): Finding {
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

function finding(wording: Wording, args: Finding['args'], view: Pick<View, 'words'>): PlacedFinding {
  return placed({ finding: problem(wording, args), place: { path: 'corpus/a.md', line: 3, column: 1 } }, view)
}

/** What `check` prints of these. */
function prettyFindings(findings: readonly PlacedFinding[], view: View): string {
  return [...pretty.write(reportOf(findings), view)].join('\n')
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
      const report = reportOf([finding('untranslated', { text: 'Falsch!' }, view)])
      return JSON.parse([...json.write(report, view)].join('\n')).findings[0].message
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
  const args = { source: 'Eins und zwei und drei', text: 'Один, два, три', number: 2 }

  test.each([
    ['nord/kurz', 'synopse accept nord/kurz vv581bst en doubled --reason …'],
    ["der Streik's Anfang", "synopse accept 'der Streik'\\''s Anfang' vv581bst en doubled --reason …"],
    ['a'.repeat(70), `synopse accept ${'a'.repeat(70)} vv581bst en doubled --reason …`],
  ])('names all that it is about: %s', async (document, command) => {
    const found = { ...problem('doubled', args), document }
    const { message } = placed(
      { finding: found, place: { path: 'a', line: 1, column: 1 } },
      await viewOf(100),
    )
    expect(message).toContain(`next to “${args.source}” is “${args.text}”`)
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

describe('the texts that a finding quotes', () => {
  const german = { language: 'de', text: 'Seit dem 4. Januar streiken in Schanaosen 12.000 Arbeiter.' }
  const english = { language: 'en', text: 'Since 4 January 1,200 workers have been on strike in Zhanaozen.' }
  const arabic = { language: 'ar', text: 'منذ 4 يناير يضرب ١٢٠٠ عامل في جاناوزن.' }

  async function quoting(
    view: View,
    target: NonNullable<PlacedFinding['quoted']>['target'],
    piece: string,
    original = '12.000',
  ): Promise<string[]> {
    const rangeIn = (text: string, piece: string) => ({
      start: text.indexOf(piece),
      end: text.indexOf(piece) + piece.length,
    })
    const found: PlacedFinding = {
      ...finding('repeated-word', { text: piece }, view),
      language: target.language,
      quoted: {
        german: { ...german, range: rangeIn(german.text, original) },
        target: { ...target, range: rangeIn(target.text, piece) },
      },
    }
    const lines = prettyFindings([found], view).split('\n')
    return lines.slice(
      lines.findIndex(line => line.includes('      de  ')),
      -2,
    )
  }

  test.each<[number, string[]]>([
    [
      120,
      [
        '      de  Seit dem 4. Januar streiken in Schanaosen 12.000 Arbeiter.',
        '                                                    ^^^^^^',
        '      en  Since 4 January 1,200 workers have been on strike in Zhanaozen.',
        '                          ^^^^^',
      ],
    ],
    [
      60,
      [
        '      de  … Januar streiken in Schanaosen 12.000 Arbeiter.',
        '                                          ^^^^^^',
        '      en  Since 4 January 1,200 workers have been on …',
        '                          ^^^^^',
      ],
    ],
  ])('stand below it, cut to %i cells, with carets', async (cells, expected) => {
    expect(await quoting(await viewOf(cells), english, '1,200')).toEqual(expected)
  })

  test('carets stand below the Arabic as a terminal draws it', async () => {
    const [, , line = '', carets = ''] = await quoting(await viewOf(80), arabic, '١٢٠٠')
    const shown = present(arabic.text, 'rtl', 'visual')
    expect(line).toBe(`      ar  ${shown}`)
    expect(carets).toBe(`          ${' '.repeat(shown.indexOf('١٢٠٠'))}^^^^`)
  })

  test.each(['isolate', 'logical'] as const)('%s: brackets, whose order the viewer knows', async mode => {
    const [, , line = '', ...rest] = await quoting(await viewOf(80, 'en', mode), arabic, '١٢٠٠')
    expect(line.replace(/[\u2067\u2069]/g, '')).toBe('      ar  منذ 4 يناير يضرب ⟦١٢٠٠⟧ عامل في جاناوزن.')
    expect(rest).toEqual([])
  })

  test('a side without a piece of its own is shown about there', async () => {
    const view = await viewOf(40)
    const long = `${'Vorher ist viel. '.repeat(20)}Dann das Ende.`
    const found: PlacedFinding = {
      ...finding('repeated-word', { text: 'x' }, view),
      quoted: {
        german: { language: 'de', text: long },
        target: {
          language: 'en',
          text: `${'Before is much. '.repeat(20)}the the end.`,
          range: { start: 320, end: 327 },
        },
      },
    }
    const lines = prettyFindings([found], view).split('\n')
    expect(lines).toContain('      en  … is much. the the end.')
    expect(lines.find(line => line.startsWith('      de  '))).toContain('Dann das Ende.')
  })

  test('findings of a unit stand together, apart from others', async () => {
    const view = await viewOf(120)
    const quoted = { german, target: { ...english, range: { start: 0, end: 5 } } }
    const base = finding('repeated-word', { text: 'Since' }, view)
    const report = prettyFindings(
      [
        { ...base, quoted },
        { ...base, quoted },
        { ...base, unit: 'andere01' },
      ],
      view,
    )
    const blocks = report.split('\n\n')
    expect(blocks).toHaveLength(3)
    expect(blocks[0]?.match(/\^{5}/g)).toHaveLength(2)
    expect(blocks[1]).toContain('andere01')
  })

  test.each(VIEWS)(
    'no line is wider than %i cells (%s, %s), whatever is quoted',
    async (cells, language, bidi) => {
      const view = await viewOf(cells, language, bidi)
      const texts = [
        'a\tb\u001b[31m\u202e\ud800'.repeat(30),
        'لا'.repeat(90),
        '漢字👩‍👩‍👧'.repeat(40),
        'ا\u0301'.repeat(80),
      ]
      const findings = texts.flatMap(text =>
        ['en', 'ar'].map(tag => ({
          ...finding('repeated-word', { text: 'x' }, view),
          quoted: {
            german: { language: 'de', text, range: { start: 3, end: 9 } },
            target: { language: tag, text, range: { start: 60, end: 130 } },
          },
        })),
      )
      const report = prettyFindings(findings, view)
      expectWithin(report, cells)
      expect(report).not.toMatch(/[\u001b\u202e\t]|\p{Cs}/u)
    },
  )
})

describe('findings that only repeat each other', () => {
  const many = (count: number, view: View, more: Partial<PlacedFinding> = {}) =>
    Array.from({ length: count }, (_, index) => ({
      ...finding('untranslated', { text: `Absatz ${index}` }, view),
      line: index + 1,
      ...more,
    }))

  test('are folded from eleven on, for each language', async () => {
    const view = await viewOf(120)
    const lines = prettyFindings([...many(106, view), ...many(10, view, { language: 'ru' })], view).split(
      '\n',
    )
    expect(lines.filter(line => line.includes('en vv581bst'))).toHaveLength(3)
    expect(lines.filter(line => line.includes('ru vv581bst'))).toHaveLength(10)
    expect(lines).toContain(
      '  and 103 more like these (untranslated en): see “synopse list a --lang en --status untranslated”',
    )
    expect(lines.at(-1)).toBe('errors: 0, warnings: 116')
  })

  test('of the whole document or the config: another command shows them', async () => {
    const view = await viewOf(120)
    const whole = prettyFindings(many(12, view, { language: null, code: 'structure' }), view)
    expect(whole).toContain('and 9 more like these (structure): see “synopse check a --format unix”')
    expect(prettyFindings(many(12, view, { document: '' }), view)).toContain('“synopse check --format unix”')
  })

  test('are not folded where each quotes something', async () => {
    const view = await viewOf(120)
    const quoted = {
      german: { language: 'de', text: 'Eins' },
      target: { language: 'en', text: 'one one', range: { start: 0, end: 7 } },
    }
    expect(prettyFindings(many(20, view, { quoted }), view)).not.toContain('like these')
  })
})
