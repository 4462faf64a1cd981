import { expect, test } from '@jest/globals'
import type { TestProject } from '../process.js'
import { article } from './article.js'

interface Found {
  code: string
  severity: string
  document: string
  unit: string | null
  language: string | null
  path: string
  line: number
  column: number
  message: string
}
interface Findings {
  findings: Found[]
  summary: { error: number; warning: number }
}

async function check(made: TestProject, ...args: string[]) {
  const { code, stdout, stderr } = await made.here(['check', '--json', ...args])
  return { code, stderr, ...(JSON.parse(stdout) as Findings) }
}

const told = (findings: readonly Found[]) =>
  findings.map(({ code, severity, language, unit }) => `${code} ${severity} ${language} ${unit}`)

test('json: every finding with its file, line and column, and what they add up to', async () => {
  const made = article()
  const { code, stderr, findings, summary } = await check(made, 'streik', '--lang', 'ru')
  expect({ code, stderr, summary }).toEqual({ code: 0, stderr: '', summary: { error: 0, warning: 3 } })
  expect(findings.toSorted((a, b) => b.code.localeCompare(a.code))).toEqual([
    {
      code: 'untranslated',
      severity: 'warning',
      document: 'streik',
      unit: 'falsch01',
      language: 'ru',
      path: 'corpus/streik.md',
      line: 8,
      column: 1,
      message: expect.stringContaining('“Falsch!”'),
    },
    expect.objectContaining({ code: 'obsolete', path: 'alignments/streik/ru.json', line: 44, column: 7 }),
    expect.objectContaining({ code: 'drifted', path: 'corpus/streik.md', line: 3, column: 1 }),
  ])
  for (const finding of findings)
    expect(Object.keys(finding)).toEqual([
      'code',
      'severity',
      'document',
      'unit',
      'language',
      'path',
      'line',
      'column',
      'message',
    ])
})

test('what is behind the corpus is a warning; --strict and the config make an error of it, and exit 1', async () => {
  const made = article()
  made.write('corpus/nord/kurz.md', 'Kurz.\n\nUnd neu.\n')
  const [plain, strict, format] = await Promise.all([
    check(made, 'nord/kurz', '--lang', 'en'),
    check(made, 'nord/kurz', '--lang', 'en', '--strict'),
    made.here(['check', '--format', 'json', 'nord/kurz', '--lang', 'en']),
  ])
  expect({ code: plain.code, told: told(plain.findings) }).toEqual({
    code: 0,
    told: [
      'unsynced warning null null',
      'untranslated warning en kurzer01',
      expect.stringMatching(/^untranslated warning en \w{8}$/),
    ],
  })
  expect({ code: strict.code, summary: strict.summary }).toEqual({
    code: 1,
    summary: { error: 3, warning: 0 },
  })
  expect(JSON.parse(format.stdout)).toEqual({ findings: plain.findings, summary: plain.summary })
})

test('pretty: paths, lines, codes and sums, on stdout', async () => {
  const made = article({ 'synopse.config.json': { checks: { drifted: 'error' } } })
  const { code, stdout, stderr } = await made.here(['check', 'streik', '--lang', 'ru'])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(
    /^corpus\/streik\.md\n(?: .*\n)* {2}8:1 {2}warning {2}ru falsch01 .* untranslated\n/m,
  )
  expect(stdout).toMatch(/ {2}3:1 {2}error {2}ru absatz01 .* drifted\n/)
  expect(stdout).toMatch(/errors: 1, warnings: 2\n$/)
})

const severities: [string, object, string[], string[]][] = [
  ['off', { checks: { untranslated: 'off', obsolete: 'off' } }, ['ru'], ['drifted warning ru absatz01']],
  [
    'a maximum that is kept weighs one step less, in each language',
    { checks: { untranslated: ['error', { max: 1 }], drifted: ['warn', { max: 1 }], obsolete: 'off' } },
    ['ru', 'ar'],
    [
      ...['absatz01', 'punkte01', 'punkte02', 'falsch01', 'schluss1'].map(
        unit => `untranslated error ar ${unit}`,
      ),
      'untranslated warning ru falsch01',
    ],
  ],
  [
    'overrides for documents and languages, the last that fits wins',
    {
      checks: { untranslated: 'error', obsolete: 'off', drifted: 'off' },
      overrides: [
        { documents: ['nord/**'], checks: { untranslated: 'off' } },
        { documents: ['str*'], languages: ['ar'], checks: { untranslated: 'off', drifted: 'error' } },
        { languages: ['ar'], checks: { drifted: ['warn', {}] } },
      ],
    },
    ['ru', 'ar'],
    ['untranslated error ru falsch01', 'drifted warning ar titel001'],
  ],
]

test.each(severities)('severities: %s', async (_, config, languages, expected) => {
  const made = article({ 'synopse.config.json': config })
  const { code, findings } = await check(made, 'streik', '--lang', languages.join(','))
  expect(told(findings).sort()).toEqual(expected.sort())
  expect(code).toBe(expected.some(line => line.includes(' error ')) ? 1 : 0)
})

test('structure: what does not fit its unit, each at its place', async () => {
  const made = article()
  const file = 'alignments/streik/en.json'
  const { entries, ...head } = made.json(file)
  const [titel, absatz, punkte, zweite, falsch, schluss] = entries
  const records = [
    { ...titel, target: 'Two\n\nparagraphs' },
    { ...absatz, target: '# Heading' },
    { ...punkte, covers: ['punkte02'] },
    zweite,
    { ...falsch, target: '', state: 'reviewed' },
    { ...schluss, state: 'approved' },
    { id: 'niemand1', source: '', target: 'No German', state: 'translated' },
    'a string',
  ]
  made.write(file, JSON.stringify({ ...head, entries: records }, null, 2))
  const { code, findings } = await check(made, 'streik', '--lang', 'en')
  expect(code).toBe(1)
  const lines = made.read(file).split('\n')
  const lineOf = (text: string) => lines.findIndex(line => line.includes(text)) + 1
  const found = findings.filter(({ code }) => code === 'structure')
  expect(found.map(({ unit, path, line }) => [unit, path, line])).toEqual(
    expect.arrayContaining([
      ['titel001', file, lineOf('Two')],
      ['absatz01', file, lineOf('# Heading')],
      ['punkte02', file, lineOf('English punkte02')],
      ['falsch01', file, lineOf('"falsch01"') + 2],
      [null, file, lineOf('"schluss1"') - 1],
      ['niemand1', file, lineOf('No German')],
      [null, file, lineOf('a string')],
    ]),
  )
  expect(found).toHaveLength(7)
})

test('the corpus that comes with the tool has no error', async () => {
  const { run } = article()
  const { code, stdout } = await run(['-C', process.cwd(), 'check', '--json'])
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as Findings).summary.error).toBe(0)
})
