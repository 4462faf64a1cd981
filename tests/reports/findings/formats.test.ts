import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { CHECKS } from '../../../src/checks/index.js'
import { UI_LANGUAGES } from '../../../src/locales/words.js'
import { FORMS } from '../../../src/reports/findings/index.js'
import type { PlacedFinding } from '../../../src/reports/findings/placed-finding.js'
import { viewOf } from '../views.js'
import { reportOf } from './report-of.js'

type Name = keyof typeof FORMS

const found: PlacedFinding = {
  code: 'repeated-word',
  severity: 'warning',
  document: 'nord/kurz',
  unit: 'vv581bst',
  language: 'en',
  path: 'alignments/nord/kurz/en.json',
  line: 10,
  column: 23,
  endColumn: 30,
  message: '“the” stands there twice in a row.',
  related: { path: 'corpus/nord/kurz.md', line: 3, column: 1 },
  quoted: {
    german: { language: 'de', text: 'Die Stadt.' },
    target: { language: 'en', text: 'The the city.', range: { start: 0, end: 7 } },
  },
}
const missing: PlacedFinding = {
  code: 'untranslated',
  severity: 'error',
  document: 'nord/kurz',
  unit: 'hiwoi3j8',
  language: 'ar',
  path: 'corpus/nord/kurz.md',
  line: 5,
  column: 1,
  message: 'Not translated yet.',
}
const whole: PlacedFinding = {
  code: 'unsynced',
  severity: 'warning',
  document: 'nord/kurz',
  unit: null,
  language: null,
  path: 'corpus/nord/kurz.md',
  line: 1,
  column: 1,
  message: '3 changes behind.',
}
const ofConfig: PlacedFinding = {
  ...whole,
  code: 'unused-suppression',
  document: '',
  path: 'synopse.config.json',
}

/** What a format may meet: its own marks, ends of lines, controls, halves of pairs, marks of XML and of links. */
const HOSTILE = [
  '::error::x',
  'a,b:c=d%0A%25',
  'eins\r\nzwei\nfile.md:1:1: drei',
  '\u0000\u0008\u001b[31m\u0085\u009b\u202e\u2028\ufeff\uffff',
  'half \ud800 pair \udc00',
  '<a b="c" d=\'e\'>&amp;]]><![CDATA[<!-- --></testcase>',
  '[click](https://example.org) [{0}](1)',
  '__proto__',
  'سلام 漢字 👩‍👩‍👧',
]

function hostile(text: string): PlacedFinding {
  return {
    ...found,
    document: text,
    unit: text,
    language: text,
    path: `corpus/${text}.md`,
    message: text,
    related: { path: `corpus/${text}.md`, line: 1, column: 1 },
  }
}

async function told(name: Name, findings: readonly PlacedFinding[], language: 'en' | 'ar' = 'en') {
  const report = FORMS[name].write(reportOf(findings), await viewOf(80, language, 'logical'))
  return typeof report === 'string' ? report : [...report].join('\n')
}

const LINES: Name[] = ['unix', 'github']
const VALUES: Name[] = ['json', 'gitlab', 'sarif']
const others = (Object.keys(FORMS) as Name[]).filter(name => name !== 'pretty')

test.each(others)('%s: says the message in logical order, twice the same, and obeys nothing', async name => {
  const arabic = { ...found, message: 'تكررت «the» مرتين على التوالي.' }
  expect(await told(name, [arabic], 'ar')).toContain(arabic.message)
  const all = HOSTILE.map(hostile)
  const report = await told(name, all)
  expect(await told(name, all)).toBe(report)
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
})

test.each(LINES)('%s: a line for each finding, whatever it holds; none without findings', async name => {
  expect((await told(name, HOSTILE.map(hostile))).split('\n')).toHaveLength(HOSTILE.length)
  expect(await told(name, [])).toBe('')
})

test.each(VALUES)('%s: one JSON value', async name => {
  for (const findings of [[], [found, missing, whole, ofConfig], HOSTILE.map(hostile)])
    expect(() => JSON.parse(JSON.stringify(findings))).not.toThrow()
  expect(JSON.parse(await told(name, HOSTILE.map(hostile)))).toBeTruthy()
  expect(JSON.parse(await told(name, []))).toBeTruthy()
})

test('unix: place, subject, message, severity and code', async () => {
  expect((await told('unix', [found, missing, whole, ofConfig])).split('\n')).toEqual([
    'alignments/nord/kurz/en.json:10:23: en vv581bst: “the” stands there twice in a row. [warning/repeated-word]',
    'corpus/nord/kurz.md:5:1: ar hiwoi3j8: Not translated yet. [error/untranslated]',
    'corpus/nord/kurz.md:1:1: 3 changes behind. [warning/unsynced]',
    'synopse.config.json:1:1: 3 changes behind. [warning/unused-suppression]',
  ])
})

describe('github', () => {
  test('a command for each finding', async () => {
    expect((await told('github', [found, missing, whole])).split('\n')).toEqual([
      '::warning file=alignments/nord/kurz/en.json,line=10,col=23,endLine=10,endColumn=30,title=repeated-word en vv581bst::“the” stands there twice in a row.',
      '::error file=corpus/nord/kurz.md,line=5,col=1,title=untranslated ar hiwoi3j8::Not translated yet.',
      '::warning file=corpus/nord/kurz.md,line=1,col=1,title=unsynced::3 changes behind.',
    ])
  })

  test.each<[string, string, string]>([
    ['100 %', '100 %25', '100 %25'],
    ['%0A', '%250A', '%250A'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['::error::x', '::error::x', '%3A%3Aerror%3A%3Ax'],
    ['\u001b[1m', '␛[1m', '␛[1m'],
  ])('%j is escaped as data and as a property', async (text, data, property) => {
    const command = await told('github', [{ ...missing, path: text, message: text }])
    expect(command).toBe(`::error file=${property},line=5,col=1,title=untranslated ar hiwoi3j8::${data}`)
  })
})

test('gitlab: a code quality report', async () => {
  expect(JSON.parse(await told('gitlab', [found, missing]))).toEqual([
    {
      description: 'en vv581bst: “the” stands there twice in a row.',
      check_name: 'repeated-word',
      fingerprint: 'f0',
      severity: 'minor',
      location: { path: 'alignments/nord/kurz/en.json', lines: { begin: 10 } },
    },
    expect.objectContaining({ severity: 'major', fingerprint: 'f1' }),
  ])
})

describe('junit', () => {
  const looked = [
    {
      document: 'csto',
      path: 'corpus/csto.md',
      checks: [
        { code: 'repeated-word', language: 'en' },
        { code: 'unsynced', language: null },
      ],
    },
  ]

  /** The elements of an XML document, as a parser that forgives nothing reads them. */
  function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
    const parser = new SaxesParser()
    const all: { name: string; attributes: Record<string, string>; text: string }[] = []
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => {
      all.push({ name, attributes: { ...(attributes as Record<string, string>) }, text: '' })
    })
    parser.on('text', text => {
      const last = all.at(-1)
      if (last) last.text += text
    })
    parser.write(xml).close()
    return all
  }

  test('a suite for each document, a case for each check and language', async () => {
    const second = { ...found, line: 20, severity: 'error' as const, message: '“a” stands there twice.' }
    const report = reportOf([found, second, missing, { ...found, language: 'ru' }, ofConfig], looked)
    expect(FORMS.junit.write(report, await viewOf(80)).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="synopse check" tests="6" failures="2" errors="0" skipped="2">',
      '  <testsuite name="csto" tests="2" failures="0" errors="0" skipped="0" file="corpus/csto.md">',
      '    <testcase name="repeated-word en" classname="csto" file="corpus/csto.md"/>',
      '    <testcase name="unsynced" classname="csto" file="corpus/csto.md"/>',
      '  </testsuite>',
      '  <testsuite name="nord/kurz" tests="3" failures="2" errors="0" skipped="1" file="alignments/nord/kurz/en.json">',
      '    <testcase name="repeated-word en" classname="nord/kurz" file="alignments/nord/kurz/en.json">',
      '      <failure type="repeated-word" message="“a” stands there twice.">alignments/nord/kurz/en.json:10:23: en vv581bst: “the” stands there twice in a row.&#xA;alignments/nord/kurz/en.json:20:23: en vv581bst: “a” stands there twice.</failure>',
      '    </testcase>',
      '    <testcase name="untranslated ar" classname="nord/kurz" file="corpus/nord/kurz.md">',
      '      <failure type="untranslated" message="Not translated yet.">corpus/nord/kurz.md:5:1: ar hiwoi3j8: Not translated yet.</failure>',
      '    </testcase>',
      '    <testcase name="repeated-word ru" classname="nord/kurz" file="alignments/nord/kurz/en.json">',
      '      <skipped message="“the” stands there twice in a row.">alignments/nord/kurz/en.json:10:23: ru vv581bst: “the” stands there twice in a row.</skipped>',
      '    </testcase>',
      '  </testsuite>',
      '  <testsuite name="synopse.config.json" tests="1" failures="0" errors="0" skipped="1" file="synopse.config.json">',
      '    <testcase name="unused-suppression" classname="synopse.config.json" file="synopse.config.json">',
      '      <skipped message="3 changes behind.">synopse.config.json:1:1: 3 changes behind.</skipped>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
    ])
  })

  test('nothing found, nothing looked at: a document all the same', async () => {
    expect(elements(await told('junit', []))).toEqual([
      expect.objectContaining({ name: 'testsuites', attributes: expect.objectContaining({ tests: '0' }) }),
    ])
  })

  test.each(HOSTILE)('%j is read back as it was, but for what XML cannot hold', async text => {
    const legal = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    const all = elements(await told('junit', [hostile(text)]))
    expect(all.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'skipped'])
    expect(all[1]?.attributes.name).toBe(legal)
    expect(all[2]?.attributes).toEqual({
      name: `repeated-word ${legal}`,
      classname: legal,
      file: `corpus/${legal}.md`,
    })
    expect(all[3]?.attributes.message).toBe(legal)
  })
})

describe('sarif', () => {
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true })
  addFormats.default(ajv)
  const valid = ajv.compile(
    createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
  )

  test('the published schema refuses what is none', () => {
    expect(valid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  })

  test.each(UI_LANGUAGES)('fits the published schema (%s)', async language => {
    const findings = [found, missing, whole, ofConfig, ...HOSTILE.map(hostile)]
    for (const told of [[], findings]) {
      const log = JSON.parse(FORMS.sarif.write(reportOf(told), await viewOf(80, language)))
      expect(valid(log) ? [] : valid.errors).toEqual([])
      expect(log.runs[0].results).toHaveLength(told.length)
      expect(log.runs[0].tool.driver.language).toBe(language)
    }
  })

  test('has a rule for each check, with its default', async () => {
    const { rules } = JSON.parse(await told('sarif', [])).runs[0].tool.driver
    expect(
      rules.map((rule: { id: string; defaultConfiguration: { level: string } }) => [
        rule.id,
        rule.defaultConfiguration.level,
      ]),
    ).toEqual(
      CHECKS.map(({ code, severity }) => [
        code,
        severity === 'warn' ? 'warning' : severity === 'off' ? 'none' : 'error',
      ]),
    )
    for (const { shortDescription } of rules) expect(shortDescription.text).toMatch(/^\S.*[^.]$/)
  })

  test('a result says where, and where its German is', async () => {
    const [result] = JSON.parse(await told('sarif', [found])).runs[0].results
    expect(result).toEqual({
      ruleId: 'repeated-word',
      ruleIndex: CHECKS.findIndex(({ code }) => code === 'repeated-word'),
      level: 'warning',
      message: { text: 'en vv581bst: “the” stands there twice in a row.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'alignments/nord/kurz/en.json', uriBaseId: 'ROOT' },
            region: { startLine: 10, startColumn: 23, endColumn: 30 },
          },
          logicalLocations: [{ name: 'vv581bst', fullyQualifiedName: 'nord/kurz/vv581bst/en' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'corpus/nord/kurz.md', uriBaseId: 'ROOT' },
            region: { startLine: 3, startColumn: 1 },
          },
          message: { text: 'The German' },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: 'f0', 'synopse/v1': 'f0' },
    })
  })

  test.each([
    ['corpus/Zürich 2022.md', 'corpus/Z%C3%BCrich%202022.md'],
    ['corpus/a:b#c?.md', 'corpus/a%3Ab%23c%3F.md'],
    ['corpus/\ud800.md', 'corpus/%EF%BF%BD.md'],
  ])('%j is a URI: %s', async (path, uri) => {
    const [result] = JSON.parse(await told('sarif', [{ ...whole, path }])).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  test('quoted text makes no link', async () => {
    const [result] = JSON.parse(await told('sarif', [{ ...whole, message: '[a](https://example.org)' }]))
      .runs[0].results
    expect(result.message.text).toBe('[a\\](https://example.org)')
  })
})
