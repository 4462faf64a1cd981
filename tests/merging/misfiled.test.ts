import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Alignment, alignment, BIN, canonical, project, type TestProject } from '../process.js'
import { commitAll, committed, GIT_ENV, git } from '../repository.js'
import { rows } from '../runs.js'

const GERMAN = ['breit', 'klein', 'arm', 'weit', 'kalt', 'jung']
  .map((word, index) => `Der Ort Nummer ${index + 1} war damals ${word}.`)
  .join('\n\n')

type File = Alignment & {
  document: string
  misfiled?: { document: string; language: string; entry: { id: string } }[]
}

/** A document in a repository, synced; the ids of its units in order. */
async function synced(): Promise<{ made: TestProject; ids: string[] }> {
  const made = project({ 'corpus/a.md': `${GERMAN}\n` })
  await made.here(['sync'])
  return { made: committed(made), ids: made.json<File>('alignments/a/de.json').units.map(({ id }) => id) }
}

const set = (made: TestProject, document: string, unit: string, language: string, text: string) =>
  made.here(['set', document, unit, language], { stdin: text })
const targets = (made: TestProject, path: string) => made.json<File>(path).entries.map(({ target }) => target)
const misfiledIn = async (made: TestProject) => {
  const { findings } = await made.query<{
    findings: { code: string; path: string; line: number; unit: string }[]
  }>('check', '--json')
  return findings.filter(({ code }) => code === 'misfiled')
}

describe('what waits in a file that it does not belong into', () => {
  let start: { made: TestProject; ids: string[] }
  beforeAll(async () => {
    start = await synced()
  })

  const ENGLISH = {
    source: 'Der Ort Nummer 1 war damals breit.',
    target: 'Place 1 was wide.',
    state: 'reviewed',
  }

  /** The project, with something misfiled in a file of the document. */
  function keeping(items: (id: string) => object[], language = 'ar', document = 'a'): TestProject {
    const made = start.made.copy()
    const path = `alignments/${document}/${language}.json`
    made.write(path, canonical({ ...made.json<object>(path), misfiled: items(start.ids[0] as string) }))
    return made
  }
  const item = (id: string, more = {}) => ({
    document: 'a',
    language: 'en',
    entry: { id, ...ENGLISH, ...more },
  })

  test.each(['ar', 'de'])('in %s.json: check names the line, sync moves it home once', async language => {
    const made = keeping(id => [item(id, { note: 'gut', due: 'Mai' })], language)
    const path = `alignments/a/${language}.json`
    const lines = made.read(path).split('\n')
    expect(await misfiledIn(made)).toMatchObject([
      { path, unit: start.ids[0], line: lines.findIndex(line => line.includes('"misfiled"')) + 2 },
    ])
    expect((await made.here(['check'])).code).toBe(1)
    const { stdout } = await made.here(['sync'])
    expect(stdout).toContain(`a ${start.ids[0]} en  from ${path}: Place 1 was wide.`)
    expect(made.json<File>('alignments/a/en.json').entries[0]).toEqual({
      id: start.ids[0],
      ...ENGLISH,
      note: 'gut',
      due: 'Mai',
    })
    expect(made.read(path)).not.toContain('misfiled')
    expect(await misfiledIn(made)).toEqual([])
    expect((await made.here(['sync'])).stdout).toContain('in sync')
  })

  test.each<[string, there: object, kept: object, expected: object]>([
    ['the same translation: it is there once', ENGLISH, {}, { ...ENGLISH }],
    [
      'the same, less approved: the higher state stays',
      { ...ENGLISH, state: 'translated' },
      {},
      { ...ENGLISH },
    ],
    [
      'another one: somebody must choose',
      { ...ENGLISH, target: 'Place 1 was broad.' },
      {},
      { ...ENGLISH, target: 'Place 1 was broad.', conflict: ENGLISH },
    ],
    [
      'the one that was replaced: it gives way',
      { ...ENGLISH, target: 'Place 1 was vast.' },
      { base: { ...ENGLISH, target: 'Place 1 was vast.' } },
      { ...ENGLISH },
    ],
    [
      'one that was replaced as well: somebody must choose',
      { ...ENGLISH, target: 'Place 1 was broad.' },
      { base: { ...ENGLISH, target: 'Place 1 was vast.' } },
      { ...ENGLISH, target: 'Place 1 was broad.', conflict: ENGLISH },
    ],
  ])('home has %s', async (_name, there, kept, expected) => {
    const [id = ''] = start.ids
    const made = keeping(id => [
      Object.fromEntries(
        Object.entries({ ...item(id), ...kept }).map(([key, value]) => [
          key,
          key === 'base' ? { id, ...(value as object) } : value,
        ]),
      ),
    ])
    const path = 'alignments/a/en.json'
    const file = made.json<File>(path)
    made.write(path, canonical({ ...file, entries: [{ id, ...there }, ...file.entries.slice(1)] }))
    const { stdout } = await made.here(['sync'])
    expect(made.json<File>(path).entries[0]).toEqual({ id, ...expected })
    expect(stdout.includes('in conflict')).toBe('conflict' in expected)
    expect((await made.here(['sync'])).stdout).toContain('in sync')
  })

  test('home is another document; one that is gone gives way to the one that has the unit', async () => {
    const made = keeping(id => [
      { ...item(id), document: 'weg' },
      { document: 'b', language: 'ru', entry: { id: 'nirgends', ...ENGLISH, target: 'Нигде.' } },
    ])
    made.write('corpus/b.md', 'Ein ganz anderer Text.\n')
    await made.here(['sync', 'b'])
    await made.here(['sync', 'a'])
    expect(targets(made, 'alignments/a/en.json')[0]).toBe(ENGLISH.target)
    expect(made.json<File>('alignments/b/ru.json').entries).toMatchObject([
      {},
      { id: 'nirgends', target: 'Нигде.' },
    ])
    const { stdout } = await made.here(['check'])
    expect(stdout).toContain('Нигде.')
  })

  test('a paragraph without source joins the others', async () => {
    const made = keeping(id => [
      { document: 'a', language: 'en', unplaced: { after: id, text: 'And then?' } },
    ])
    await made.here(['sync'])
    expect(made.json<{ unplaced: object[] }>('alignments/a/en.json').unplaced).toEqual([
      { after: start.ids[0], text: 'And then?' },
    ])
  })

  test.each<[string, object]>([
    ['no entry', { document: 'a', language: 'en', entry: { id: 7 } }],
    ['nothing at all', { document: 'a', language: 'en' }],
    [
      'a language that the project has not',
      { document: 'a', language: 'fr', entry: { id: 'x', ...ENGLISH } },
    ],
    ['__proto__', JSON.parse('{"__proto__": {"entry": 1}}')],
  ])('%s stays as it is, and is told', async (_name, odd) => {
    const made = keeping(() => [odd])
    const before = made.read('alignments/a/ar.json')
    expect((await made.here(['sync'])).code).toBe(0)
    expect(made.read('alignments/a/ar.json')).toBe(before)
    expect(await misfiledIn(made)).toHaveLength(1)
  })

  test('a document whose source is gone keeps its files as long as something waits in them', async () => {
    const made = keeping(() => [{ document: 'a', language: 'fr', entry: { id: 'x', ...ENGLISH } }])
    made.write('corpus/b.md', 'Etwas.\n')
    renameSync(made.path('corpus/a.md'), made.path('weg.md'))
    await made.here(['sync'])
    expect(made.read('alignments/a/ar.json')).toContain('"x"')
  })
})

describe('a rename on one side, a translation on the other', () => {
  const ways = {
    merge: ['merge', '-q', '--no-edit', 'seite'],
    rebase: ['rebase', '-q', 'seite'],
    'cherry-pick': ['cherry-pick', 'seite'],
  }

  test.each(rows(Object.keys(ways) as (keyof typeof ways)[], 3))('git %s, with the driver', async way => {
    const { made, ids } = await synced()
    execFileSync(process.execPath, [BIN, 'init', '--git'], { cwd: made.root, env: GIT_ENV })
    commitAll(made, 'git')
    git(made, 'checkout', '-q', '-b', 'seite')
    await set(made, 'a', ids[0] as string, 'en', 'Place 1 was wide.')
    await set(made, 'a', ids[1] as string, 'ru', 'Место 2 было мало.')
    commitAll(made, 'translated')
    git(made, 'checkout', '-q', 'main')
    renameSync(made.path('corpus/a.md'), made.path('corpus/b.md'))
    await made.here(['sync'])
    for (const id of ids.slice(2, 5)) await set(made, 'b', id, 'en', `Place ${id} was there.`)
    commitAll(made, 'renamed')
    expect(() => git(made, ...ways[way])).toThrow(/CONFLICT/)
    const waiting = await misfiledIn(made)
    expect(waiting.length).toBeGreaterThan(0)
    await made.here(['sync'])
    expect(targets(made, 'alignments/b/en.json')).toEqual([
      'Place 1 was wide.',
      '',
      ...ids.slice(2, 5).map(id => `Place ${id} was there.`),
      '',
    ])
    expect(targets(made, 'alignments/b/ru.json')).toEqual(['', 'Место 2 было мало.', '', '', '', ''])
    expect(targets(made, 'alignments/b/ar.json').join('')).toBe('')
    for (const language of ['de', 'en', 'ru', 'ar'])
      expect(made.json<File>(`alignments/b/${language}.json`)).toMatchObject({ document: 'b', language })
  })

  test('git alone, without the driver: check tells what got into another file, and sync moves it home', async () => {
    const { made, ids } = await synced()
    git(made, 'checkout', '-q', '-b', 'seite')
    await set(made, 'a', ids[0] as string, 'en', 'The place was wide.')
    commitAll(made, 'translated')
    git(made, 'checkout', '-q', 'main')
    renameSync(made.path('corpus/a.md'), made.path('corpus/b.md'))
    await made.here(['sync'])
    for (const id of ids.slice(2, 5)) await set(made, 'b', id, 'en', 'The place was there.')
    commitAll(made, 'renamed')
    git(made, 'merge', '-q', '--no-edit', 'seite')
    const path = ['ar', 'ru']
      .map(language => `alignments/b/${language}.json`)
      .find(path => targets(made, path)[0])
    expect(await misfiledIn(made)).toMatchObject([{ path, unit: ids[0] }])
    const { stdout } = await made.here(['sync'])
    expect(stdout).toContain(`b ${ids[0]} en  from ${path}: The place was wide.`)
    expect(targets(made, path as string).join('')).toBe('')
    expect(targets(made, 'alignments/b/en.json')[0]).toBe('The place was wide.')
    expect(await misfiledIn(made)).toEqual([])
    expect((await made.here(['sync'])).stdout).toContain('in sync')
  })

  test('a translation that somebody allowed in another language stays', async () => {
    const { made, ids } = await synced()
    await set(made, 'a', ids[0] as string, 'ru', 'The place was wide.')
    expect(await misfiledIn(made)).toHaveLength(1)
    await made.here(['accept', 'a', ids[0] as string, 'ru', 'misfiled', '--reason', 'ein Zitat'])
    expect(await misfiledIn(made)).toEqual([])
    expect((await made.here(['sync'])).stdout).toContain('in sync')
    expect((await made.here(['check'])).stdout).not.toContain('unused-suppression')
  })

  test('files that cannot be read are no ancestors of each other: nothing of one gets among the lines of the other', async () => {
    const made = project()
    const newer = (language: string, target: string) =>
      canonical({
        ...alignment('a', language, [{ id: 'x', source: '', target, state: 'initial' }]),
        version: 99,
      })
    for (const [name, text] of [
      ['o', newer('en', '')],
      ['a', newer('ar', '')],
      ['b', newer('en', 'English.')],
    ] as const)
      made.write(name, text)
    expect((await made.here(['merge-driver', 'o', 'a', 'b', 'alignments/a/ar.json'])).code).toBe(1)
    expect(made.read('a')).toMatch(/<<<<<<<[\s\S]*English\.[\s\S]*>>>>>>>/)
  })
})
