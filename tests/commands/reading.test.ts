import { beforeAll, expect, test } from '@jest/globals'
import type { TestProject } from '../process.js'
import { article } from './article.js'

let made: TestProject

beforeAll(() => {
  made = article()
})

interface Listed {
  document: string
  unit: string
  language: string
  status: string
  path: string
  line: number
  source: string
  previousSource: string | null
  target: string
}

test('list --json has one row for each flag, with both Germans of what drifted', async () => {
  const rows = await made.query<Listed[]>('list', '--json')
  const open = ['absatz01', 'punkte01', 'punkte02', 'falsch01', 'schluss1']
  expect(
    rows.map(({ document, unit, language, status }) => [document, unit, language, status].join(' ')),
  ).toEqual([
    'nord/kurz kurzer01 en untranslated',
    'nord/kurz kurzer01 ru untranslated',
    'nord/kurz kurzer01 ar untranslated',
    'streik titel001 ar drifted',
    'streik absatz01 ru drifted',
    ...open.flatMap(unit => [
      ...(unit === 'falsch01' ? ['streik falsch01 ru untranslated'] : []),
      `streik ${unit} ar untranslated`,
    ]),
    'streik altes001 ru obsolete',
  ])
  const find = (unit: string, language: string) =>
    rows.find(row => row.unit === unit && row.language === language)
  expect(find('absatz01', 'ru')).toEqual({
    document: 'streik',
    unit: 'absatz01',
    language: 'ru',
    status: 'drifted',
    path: 'corpus/streik.md',
    line: 3,
    source: 'Am Anfang stand der Preis.',
    previousSource: 'Am Anfang stand ein Preis.',
    target: 'Сначала цена.',
  })
  // The source that a hand-typed target was made from is not known: that is no source, not none.
  expect(find('titel001', 'ar')?.previousSource).toBe('')
  expect(find('altes001', 'ru')).toMatchObject({
    path: 'alignments/streik/ru.json',
    line: 44,
    source: 'Alter Satz.',
    previousSource: null,
    target: 'Старое.',
  })
  expect(made.read('alignments/streik/ru.json').split('\n')[43]).toContain('"target": "Старое."')
  for (const row of rows) {
    expect(Object.keys(row)).toEqual([
      'document',
      'unit',
      'language',
      'status',
      'path',
      'line',
      'source',
      'previousSource',
      'target',
    ])
  }
})

test('list --status narrows by commas and repetition', async () => {
  const rows = await made.query<Listed[]>(
    'list',
    '--json',
    '--status',
    'drifted',
    '--status',
    'obsolete',
    '--lang',
    'ru',
  )
  expect(rows.map(({ unit }) => unit)).toEqual(['absatz01', 'altes001'])
})

test('list shows a drifted paragraph with what went and what came', async () => {
  const { stdout } = await made.here(['list', 'streik', '--lang', 'ru'])
  expect(stdout).toContain('corpus/streik.md:3  absatz01  ru  drifted')
  expect(stdout).toMatch(/Am Anfang stand .*ein.*der.* Preis\./)
  expect(stdout).toContain('1 paragraph has drifted')
  expect(stdout).toContain('1 translation is obsolete')
})

test('units keeps the ids of a document, and gives a file those of its birth', async () => {
  made.write('anderes.md', '# Kopf\n\nText  mit\nUmbruch. <b>HTML</b>\n')
  const [kept, born, again] = await Promise.all([
    made.query<{ units: Record<string, unknown>[] }>('units', 'streik', '--json'),
    made.query<{ units: Record<string, unknown>[] }>('units', 'anderes.md', '--json'),
    made.query<{ units: Record<string, unknown>[] }>('units', 'anderes.md', '--json'),
  ])
  expect(kept.units).toHaveLength(6)
  expect(kept.units[3]).toEqual({
    id: 'punkte02',
    kind: 'list-item',
    text: 'Zweite Forderung',
    line: 6,
    column: 3,
  })
  expect(born.units).toEqual([
    { id: expect.stringMatching(/^[0-9a-z]{8}$/), kind: 'heading', text: 'Kopf', line: 1, column: 3 },
    {
      id: expect.stringMatching(/^[0-9a-z]{8}$/),
      kind: 'paragraph',
      text: 'Text  mit Umbruch. <b>HTML</b>',
      line: 3,
      column: 1,
    },
  ])
  expect(again).toEqual(born)
})

test('find folds case and diacritics, in German and in targets, today and obsolete', async () => {
  const [all, source] = await Promise.all([
    made.query<object[]>('find', 'СТАРОЕ', '--json'),
    made.query<object[]>('find', 'fálsch', 'streik', '--json', '--lang', 'en'),
  ])
  expect(all).toEqual([
    {
      document: 'streik',
      path: 'corpus/streik.md',
      unit: 'altes001',
      language: 'ru',
      text: 'Старое.',
      line: null,
    },
  ])
  expect(source).toEqual([
    {
      document: 'streik',
      path: 'corpus/streik.md',
      unit: 'falsch01',
      language: 'de',
      text: 'Falsch!',
      line: 8,
    },
    {
      document: 'streik',
      path: 'corpus/streik.md',
      unit: 'falsch01',
      language: 'en',
      text: 'English falsch01!',
      line: 8,
    },
  ])
})

test('show puts the languages beside each other within the width, and below each other where it is narrow', async () => {
  const [wide, narrow] = await Promise.all([
    made.here(['show', 'streik', '--width', '120']),
    made.here(['show', 'streik', '--lang', 'ru'], { env: { COLUMNS: '30' } }),
  ])
  const line = wide.stdout.split('\n').find(line => line.includes('Streik in Schanaosen'))
  expect(line).toMatch(/^Streik in Schanaosen +│ English titel001 +│ Забастовка +│ +إضراب$/)
  expect([...(line ?? '')].length).toBeLessThanOrEqual(120)
  expect(narrow.stdout).not.toContain('│')
  expect(narrow.stdout).toContain('Забастовка')
})

test('explain tells all of a unit, by the beginning of its id; JSON has the same keys for every language', async () => {
  const [text, explained, gone] = await Promise.all([
    made.here(['explain', 'streik', 'absa', '--lang', 'ru']),
    made.query<{ unit: { id: string }; languages: { language: string }[] }>(
      'explain',
      'streik',
      'schluss1',
      '--json',
    ),
    made.here(['explain', 'streik', 'altes001', '--lang', 'ru']),
  ])
  expect(text.code).toBe(0)
  expect(text.stdout).toContain('corpus/streik.md:3:1')
  expect(text.stdout).toContain('Drifted. The German has changed since')
  expect(explained.unit.id).toBe('schluss1')
  expect(explained.languages.map(({ language }) => language)).toEqual(['en', 'ru', 'ar'])
  expect(gone.stdout).toMatch(/no longer in the German[\s\S]*Obsolete[\s\S]*Alter Satz\./)
})

test.each([
  [['explain', 'streik', 'punkte'], 'punkte01, punkte02'],
  [['explain', 'streik', 'ab'], '“ab” is too short'],
  [['explain', 'streik', 'zzzzzz'], 'no unit “zzzzzz”'],
  [['show', 'strek'], 'Did you mean “streik”?'],
  [['units', 'nirgends'], 'neither a document nor a file'],
  [['list', '--lang', 'fr'], 'not one of the targets: en, ru, ar'],
  [['list', '--status', 'drifted,vage'], 'untranslated, drifted, misaligned, returned, obsolete'],
  [['list', '--status', ''], '--status'],
  [['check', '--lang', ''], '--lang'],
  [['check', '--lang', ','], '--lang'],
  [['find', ' '], 'nothing to search for'],
  [['show', 'streik', '--width', 'breit'], '--width'],
])('%j is told apart: exit 2, stdout empty', async (args, said) => {
  const { code, stdout, stderr } = await made.here(args)
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
})

test('nothing that reads writes', async () => {
  const own = article()
  own.write('corpus/streik.md', `${own.read('corpus/streik.md')}\nNeu.\n`)
  const files = [
    'corpus/streik.md',
    ...['de', 'en', 'ru', 'ar'].map(name => `alignments/streik/${name}.json`),
  ]
  const before = files.map(name => [own.age(name), own.read(name)])
  const calls = [
    ['status'],
    ['list'],
    ['show', 'streik'],
    ['check'],
    ['explain', 'streik', 'titel001'],
    ['find', 'a'],
  ]
  for (const args of calls) expect((await own.here(args)).code).toBe(0)
  expect(files.map(name => [own.modified(name), own.read(name)])).toEqual(before)
})
