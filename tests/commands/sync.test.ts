import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Alignment, alignment, canonical, project, type TestProject } from '../process.js'
import { article, GERMAN } from './article.js'

const FILES = ['de', 'en', 'ru', 'ar'].map(language => `alignments/streik/${language}.json`)

/** The targets of a language by the source that each stands beside today. */
async function targets(
  made: TestProject,
  document: string,
  language: string,
): Promise<Record<string, string>> {
  const [{ units }, rows] = await Promise.all([
    made.query<Alignment>('units', document, '--json'),
    made.query<{ unit: string; status: string }[]>('list', document, '--lang', language, '--json'),
  ])
  const { entries } = made.json(`alignments/${document}/${language}.json`)
  const flags = (id: string) => rows.filter(({ unit }) => unit === id).map(({ status }) => status)
  return Object.fromEntries(
    units.map(({ id, text }) => {
      const entry = entries.find(entry => entry.id === id || entry.covers?.includes(id))
      return [text, [entry?.target, ...flags(id)].filter(Boolean).join(' ')]
    }),
  )
}

test('a sync that changes nothing touches nothing', async () => {
  const made = article()
  const times = FILES.map(made.age)
  const { code, stdout, stderr } = await made.here(['sync'])
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'Everything is in sync; nothing was changed.\n',
    stderr: '',
  })
  expect(FILES.map(made.modified)).toEqual(times)
})

test('new, edited, moved and gone are told; targets, sources and states stay', async () => {
  const made = article()
  made.write(
    'corpus/streik.md',
    GERMAN.replace('Falsch!\n\n', '')
      .replace('stand der Preis', 'stand der hohe Preis')
      .replace('\n- Erste', '\nGanz neu ist dies.\n\n- Erste'),
  )
  const before = made.json('alignments/streik/en.json').entries
  const { code, stdout } = await made.here(['sync', 'streik'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/1 unit is new:\n.*Ganz neu/)
  expect(stdout).toMatch(/1 unit was edited:\n.*absatz01/)
  expect(stdout).toMatch(/1 unit is gone[^\n]*\n.*falsch01/)
  expect(stdout).toContain('wrote alignments/streik/en.json')
  expect(stdout).not.toContain('nord/kurz')
  const after = made.json('alignments/streik/en.json').entries
  expect(after.filter(({ id }) => before.some(entry => entry.id === id))).toEqual(before)
  // The new one stands behind its unit's predecessor, the others where they were.
  expect(after.findIndex(({ target }) => target === '')).toBe(2)
  // What was never translated and is gone needs no one's decision.
  expect(made.json('alignments/streik/ru.json').entries.map(({ id }) => id)).not.toContain('falsch01')
  expect(made.json('alignments/streik/en.json').entries.map(({ id }) => id)).toContain('falsch01')
})

test('an obsolete translation comes back with its German', async () => {
  const made = article()
  made.write('corpus/streik.md', GERMAN.replace('Falsch!\n\n', ''))
  await made.here(['sync'])
  made.write('corpus/streik.md', GERMAN)
  const { stdout } = await made.here(['sync'])
  expect(stdout).toMatch(/1 unit is back:\n.*falsch01/)
  expect(await targets(made, 'streik', 'en')).toMatchObject({ 'Falsch!': 'English falsch01!' })
})

test('a split paragraph keeps its translation as one bead, a joined one too', async () => {
  const text = 'Der erste Satz steht hier am Anfang. Der zweite Satz steht dahinter am Ende.'
  const units = [{ id: 'absatz01', kind: 'paragraph', text }]
  const entry = { id: 'absatz01', source: text, target: 'Оба предложения.', state: 'reviewed' }
  const made = project({
    'synopse.config.json': '{"targets":["ru"]}',
    'corpus/a.md': `${text.replace('. Der', '.\n\nDer')}\n`,
    'alignments/a/de.json': { version: 1, document: 'a', language: 'de', units },
    'alignments/a/ru.json': alignment('a', 'ru', [entry]),
  })
  const split = await made.here(['sync'])
  expect(split.stdout).toContain('1 unit was split')
  const [bead, ...others] = made.json('alignments/a/ru.json').entries
  expect(others).toEqual([])
  expect(bead).toEqual({ ...entry, covers: [expect.any(String)] })
  const [{ units: now }, status] = await Promise.all([
    made.query<Alignment>('units', 'a', '--json'),
    made.query<{ documents: { languages: { ru: object } }[] }>('status', '--json'),
  ])
  expect([bead?.id, ...(bead?.covers ?? [])].sort()).toEqual(now.map(({ id }) => id).sort())
  // Both units count with their bead. Its paragraphs are two today and were one, so somebody has to look.
  expect(status.documents[0]?.languages.ru).toMatchObject({ untranslated: 0, reviewed: 2, drifted: 2 })

  made.write('corpus/a.md', `${text}\n`)
  await made.here(['sync'])
  expect(await targets(made, 'a', 'ru')).toEqual({ [text]: 'Оба предложения.' })
})

test('a renamed document takes its translations along, also those of a retired language', async () => {
  const french = canonical(alignment('streik', 'fr', [{ id: 'titel001', von: 'früher' }]))
  const made = article({ 'alignments/streik/fr.json': french })
  const en = made.json('alignments/streik/en.json')
  mkdirSync(made.path('corpus/2011'))
  renameSync(made.path('corpus/streik.md'), made.path('corpus/2011/schanaosen.md'))
  const before = await made.query<{ documents: { document: string }[] }>('status', '--json')
  expect(before.documents.map(({ document }) => document)).toEqual(['2011/schanaosen', 'nord/kurz'])
  const { stdout } = await made.here(['sync'])
  expect(stdout).toContain('2011/schanaosen (renamed; was streik)')
  expect(made.json('alignments/2011/schanaosen/en.json')).toEqual({ ...en, document: '2011/schanaosen' })
  expect(made.read('alignments/2011/schanaosen/fr.json')).toBe(french)
  for (const file of [...FILES, 'alignments/streik/fr.json']) expect(() => made.read(file)).toThrow('ENOENT')
  const again = await made.here(['sync'])
  expect(again.stdout).toContain('Everything is in sync')
})

test('a rename that was cut short is finished, and nothing is there twice', async () => {
  const made = article()
  renameSync(made.path('corpus/streik.md'), made.path('corpus/schanaosen.md'))
  await made.here(['sync'])
  // As if the process had been killed when everything new was written, and nothing old was gone yet.
  const old = article()
  for (const file of FILES) made.write(file, old.read(file))
  await made.here(['sync'])
  const { documents } = await made.query<{ documents: { document: string }[] }>('status', '--json')
  expect(documents.map(({ document }) => document)).toEqual(['nord/kurz', 'schanaosen'])
})

test('a document that is gone keeps what was translated; pruned, it is gone for good', async () => {
  const made = article()
  rmSync(made.path('corpus/streik.md'))
  rmSync(made.path('corpus/nord/kurz.md'))
  const { code } = await made.here(['sync'])
  expect(code).toBe(0)
  const { documents } = await made.query<{
    documents: { document: string; units: number; languages: Record<string, { obsolete: number }> }[]
  }>('status', '--json')
  // Nothing of the other was translated: nothing of it stays.
  expect(documents.map(({ document, units }) => ({ document, units }))).toEqual([
    { document: 'streik', units: 0 },
  ])
  expect(documents[0]?.languages).toMatchObject({
    en: { obsolete: 6 },
    ru: { obsolete: 5 },
    ar: { obsolete: 1 },
  })
  const pruned = await made.here(['prune', '--yes'])
  expect(pruned.code).toBe(0)
  expect(pruned.stdout).toContain('12 translations deleted.')
  await made.here(['sync'])
  for (const file of FILES) expect(() => made.read(file)).toThrow('ENOENT')
})

test('a language comes and goes by the config; what a retired one has is not touched', async () => {
  const wild = '{ "version": 7, "kein": [ "kanonisches" ],\t"Format": 1 }'
  const made = article({
    'alignments/streik/en.json': wild,
    'synopse.config.json': { targets: ['ru', 'fr'] },
  })
  const time = made.age('alignments/streik/en.json')
  const { code, stdout } = await made.here(['sync'])
  expect(code).toBe(0)
  expect(stdout).toContain('wrote alignments/streik/fr.json')
  expect(made.read('alignments/streik/en.json')).toBe(wild)
  expect(made.modified('alignments/streik/en.json')).toBe(time)
  const french = made.json('alignments/streik/fr.json')
  expect(french).toMatchObject({ version: 1, document: 'streik', language: 'fr', sourceLanguage: 'de' })
  expect(french.entries).toHaveLength(6)
})

test('what is written is canonical, and keeps keys and paragraphs that the tool does not know', async () => {
  const made = article({
    'alignments/nord/kurz/ru.json': `\uFEFF{"unplaced":[{"after":"kurzer01","text":"Лишнее."}],
      "werkzeug": {"b":1,"a":[2]}, "language":"ru","entries":[{"reihe":7, "note":"n", "state":"reviewed",
      "target":"Коротко.","source":"Kurz.","id":"kurzer01","covers":[]}],"version":1,"document":"nord/kurz","sourceLanguage":"de"}`,
  })
  await made.here(['set', 'nord/kurz', 'kurzer01', 'ru'], { stdin: 'Кратко.\r\n' })
  expect(made.read('alignments/nord/kurz/ru.json')).toBe(
    canonical({
      version: 1,
      document: 'nord/kurz',
      language: 'ru',
      sourceLanguage: 'de',
      entries: [
        { id: 'kurzer01', source: 'Kurz.', target: 'Кратко.', state: 'translated', note: 'n', reihe: 7 },
      ],
      unplaced: [{ after: 'kurzer01', text: 'Лишнее.' }],
      werkzeug: { b: 1, a: [2] },
    }),
  )
  expect((await made.here(['sync'])).stdout).toContain('nothing was changed')
})

test('doubled entries become one, and two contents a conflict', async () => {
  const made = article()
  const file = 'alignments/streik/ru.json'
  const { entries, ...head } = made.json(file)
  const [titel, absatz, punkte, falsch, schluss] = entries
  const other = { id: 'schluss1', source: 'Der Schluss ist offen.', target: 'Финал.', state: 'reviewed' }
  made.write(file, canonical({ ...head, entries: [titel, titel, absatz, punkte, falsch, schluss, other] }))
  const check = await made.query<{ findings: { code: string; unit: string; line: number }[] }>(
    'check',
    'streik',
    '--lang',
    'ru',
    '--json',
  )
  expect(check.findings.filter(({ code }) => code === 'structure').map(({ unit }) => unit)).toEqual([
    'titel001',
    'schluss1',
  ])
  await made.here(['sync'])
  expect(made.json(file).entries).toEqual([
    titel,
    absatz,
    punkte,
    falsch,
    { ...schluss, conflict: { source: other.source, target: other.target, state: other.state } },
  ])
  const after = await made.query<{ findings: { code: string; unit: string; severity: string }[] }>(
    'check',
    'streik',
    '--lang',
    'ru',
    '--json',
  )
  expect(after.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'conflict', unit: 'schluss1' },
  ])
  // Another translation is no decision on the conflict; `resolve` is one.
  await made.here(['set', 'streik', 'schluss1', 'ru'], { stdin: 'Вот и всё.' })
  expect(made.json(file).entries.at(-1)).toMatchObject({
    target: 'Вот и всё.',
    conflict: { target: 'Финал.' },
  })
  await made.here(['resolve', 'streik', 'schluss1', 'ru'], { stdin: 'Финал.' })
  expect(made.json(file).entries.at(-1)).toEqual({ ...other, state: 'translated', note: 'kurz' })
  // A text for a conflict that is over already is not passed over in silence; a side that was chosen is no loss.
  const again = await made.run(['resolve', 'streik', 'schluss1', 'ru'], { stdin: 'Ende.' })
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('no longer has a conflict')])
  expect((await made.here(['resolve', 'streik', 'schluss1', 'ru', '--ours'])).code).toBe(0)
})

test('what doubled entries hold for other versions of the tool is kept, of each', async () => {
  const made = article()
  const file = 'alignments/streik/ru.json'
  const { entries, ...head } = made.json(file)
  const [titel] = entries
  made.write(
    file,
    canonical({
      ...head,
      entries: [{ ...titel, frist: 'Mai' }, { ...titel, wer: 'Eva' }, ...entries.slice(1)],
    }),
  )
  await made.here(['sync'])
  expect(made.json(file).entries[0]).toEqual({ ...titel, frist: 'Mai', wer: 'Eva' })
})
