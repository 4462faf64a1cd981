import { beforeAll, expect, test } from '@jest/globals'
import { call, type TestProject } from '../process.js'
import { article } from './article.js'

let made: TestProject

beforeAll(() => {
  made = article()
})

interface Status {
  documents: { document: string; units: number; words: number; languages: Record<string, Counts> }[]
}
type Counts = Record<string, number>

const counts = (changes: Counts = {}): Counts => ({
  untranslated: 0,
  translated: 0,
  reviewed: 0,
  final: 0,
  drifted: 0,
  misaligned: 0,
  returned: 0,
  conflicts: 0,
  obsolete: 0,
  unplaced: 0,
  ...changes,
})

test('status --json counts every unit once per language', async () => {
  const { code, stdout, stderr } = await made.here(['status', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const status: Status = JSON.parse(stdout)
  const none = counts({ untranslated: 1 })
  expect(status).toEqual({
    documents: [
      { document: 'nord/kurz', units: 1, words: 1, languages: { en: none, ru: none, ar: none } },
      {
        document: 'streik',
        units: 6,
        words: 17,
        languages: {
          en: counts({ reviewed: 5, final: 1 }),
          ru: counts({ untranslated: 1, translated: 4, reviewed: 1, drifted: 1, obsolete: 1 }),
          ar: counts({ untranslated: 5, translated: 1, drifted: 1 }),
        },
      },
    ],
  })
  for (const { units, languages } of status.documents) {
    for (const { untranslated, translated, reviewed, final } of Object.values(
      languages,
    ) as Required<Counts>[])
      expect((untranslated ?? 0) + (translated ?? 0) + (reviewed ?? 0) + (final ?? 0)).toBe(units)
  }
  // The keys stand in the order that people read.
  expect(Object.keys(status.documents[1]?.languages.ru ?? {})).toEqual(Object.keys(counts()))
})

test.each([
  ['commas', ['status', '--json', '--lang', 'ru,ar'], ['nord/kurz', 'streik'], ['ru', 'ar']],
  ['repeated', ['status', '--json', '--lang', 'ar', '--lang', 'ru', 'streik'], ['streik'], ['ar', 'ru']],
  [
    'both documents, one twice',
    ['status', 'streik', 'nord/kurz', 'streik', '--json'],
    ['nord/kurz', 'streik'],
    ['en', 'ru', 'ar'],
  ],
])('narrowed by %s', async (_, args, documents, languages) => {
  const status = await made.query<Status>(...args)
  expect(status.documents.map(({ document }) => document)).toEqual(documents)
  for (const document of status.documents) expect(Object.keys(document.languages)).toEqual(languages)
})

test('a language that is asked for twice is told once', async () => {
  const rows = await made.query<object[]>(
    'list',
    '--lang',
    'ru,ru',
    '--lang',
    'ru',
    '--status',
    'drifted',
    '--json',
  )
  expect(rows).toHaveLength(1)
})

test('without a command and a terminal, the status is printed', async () => {
  const [bare, named] = await Promise.all([made.here([]), made.here(['status'])])
  expect(bare).toEqual(named)
  expect(bare.stdout).toContain('streik')
  expect(bare.stdout).toMatch(/ru +█/)
})

test('the root is the nearest folder upward with a config; -C starts there', async () => {
  const [below, dashed] = await Promise.all([
    call(['status', '--json'], { cwd: made.path('corpus/nord') }),
    call(['-C', made.path('alignments'), 'list', '--json', 'nord/kurz', '--lang', 'en'], { cwd: '/' }),
  ])
  expect(JSON.parse(below.stdout).documents).toHaveLength(2)
  expect(JSON.parse(dashed.stdout)).toEqual([
    {
      document: 'nord/kurz',
      unit: 'kurzer01',
      language: 'en',
      status: 'untranslated',
      path: 'corpus/nord/kurz.md',
      line: 1,
      source: 'Kurz.',
      previousSource: null,
      target: '',
    },
  ])
})

// A typing error must not work on the project around it.
test.each(['nirgends', 'corpus/streik.md'])('-C %s is no folder to start in', async folder => {
  const { code, stdout, stderr } = await made.here(['-C', made.path(folder), 'status'])
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(folder) })
})
