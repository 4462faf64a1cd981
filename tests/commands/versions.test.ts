import { renameSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Alignment, project, type TestProject, temporaryFolder } from '../process.js'
import { commitAll, committed, git } from '../repository.js'
import { article, GERMAN } from './article.js'

const RUSSIAN = 'alignments/streik/ru.json'

interface Told {
  documents: {
    document: string
    from: string
    to: string
    changes: {
      kind: string
      id: string
      language: string
      old: string
      new: string
      edited?: true
      telling?: { old: string[]; new: string[] }
      languages: Record<string, string>
    }[]
    summary: { unchanged: number; languages: Record<string, { paragraphs: number; words: number }> }
  }[]
}

const diff = (made: TestProject, ...args: string[]) => made.query<Told>('diff', '--json', ...args)
const changes = async (made: TestProject, ...args: string[]) =>
  (await diff(made, ...args)).documents.flatMap(({ changes }) =>
    changes.map(({ kind, id, languages }) => [kind, id, languages]),
  )
const edit = (made: TestProject, path: string, ...pairs: [string, string][]) =>
  made.write(
    path,
    pairs.reduce((text, [from, to]) => text.replace(from, to), made.read(path)),
  )

describe('diff', () => {
  test('tells what changed since HEAD, and what that does to each translation', async () => {
    const made = committed(article())
    edit(
      made,
      'corpus/streik.md',
      ['Der Schluss ist offen.', 'Der Schluss ist nicht offen.'],
      ['\nFalsch!\n', ''],
    )
    const { documents } = await diff(made)
    expect(documents).toMatchObject([
      {
        document: 'streik',
        from: 'HEAD',
        to: 'working tree',
        changes: [
          { kind: 'removed', id: 'falsch01', new: '', languages: { en: 'obsolete', ru: 'untranslated' } },
          {
            kind: 'edited',
            id: 'schluss1',
            old: 'Der Schluss ist offen.',
            new: 'Der Schluss ist nicht offen.',
            telling: { old: [], new: ['nicht'] },
            languages: { en: 'drifted', ru: 'drifted', ar: 'untranslated' },
          },
        ],
        summary: { unchanged: 4, edited: 1, removed: 1, languages: { ar: { paragraphs: 1, words: 5 } } },
      },
    ])
    const { stdout } = await made.here(['diff'])
    expect(stdout).toContain('1 edited  1 removed')
    expect(stdout).toContain('{+nicht+}')
    expect((await made.here(['diff', '--stat'])).stdout).not.toContain('{+nicht+}')
  })

  test('says that nothing differs', async () => {
    const { stdout } = await committed(article()).here(['diff'])
    expect(stdout).toBe('There is no difference between HEAD and working tree.\n')
  })

  test('compares revisions, tags and dates, and an unsynced German', async () => {
    const made = committed(article(), '2020-01-01T12:00:00Z')
    git(made, 'tag', 'freigabe')
    edit(made, 'corpus/streik.md', ['Falsch!', 'Ganz falsch!'])
    commitAll(made, 'Ganz falsch', '2020-03-01T12:00:00Z')
    edit(made, 'corpus/streik.md', ['Erste Forderung', 'Die erste Forderung'])
    commitAll(made, 'Die erste', '2020-05-01T12:00:00Z')
    const ids = async (...args: string[]) => (await changes(made, ...args)).map(([, id]) => id)
    expect(await ids('--from', 'freigabe')).toEqual(['punkte01', 'falsch01'])
    expect(await ids('--from', 'HEAD~1', '--to', 'HEAD')).toEqual(['punkte01'])
    expect(await ids('--from', '@{2020-02-01}')).toEqual(['punkte01', 'falsch01'])
    expect(await ids('--from', '2020-04-01')).toEqual(['punkte01'])
    expect(await ids('--from', 'main@{2020-02-01}', '--to', 'main@{2020-04-01}')).toEqual(['falsch01'])
    const none = await made.here(['diff', '--from', '@{2019-01-01}'])
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no commit before') })
  })

  test('compares translations, and both side by side', async () => {
    const made = committed(article())
    edit(made, 'corpus/streik.md', ['offen', 'ungewiss'])
    edit(made, RUSSIAN, ['Конец.', 'Конец неясен.'])
    expect(await changes(made, '--lang', 'ru')).toEqual([['edited', 'schluss1', { ru: 'drifted' }]])
    const both = await diff(made, '--lang', 'de,ru')
    expect(both.documents[0]?.changes.map(({ language, new: now }) => [language, now])).toEqual([
      ['de', 'Der Schluss ist ungewiss.'],
      ['ru', 'Конец неясен.'],
    ])
    expect((await made.here(['diff', '--lang', 'de,ru'])).stdout).toMatch(/ungewiss.*│.*неясен/)
  })

  test('knows a renamed document again', async () => {
    const made = committed(article())
    renameSync(made.path('corpus/streik.md'), made.path('corpus/ausstand.md'))
    edit(made, 'corpus/ausstand.md', ['Falsch!', 'Wahr, und nichts als wahr!'])
    const { documents } = await diff(made)
    expect(documents.map(({ document, changes }) => [document, changes.length])).toEqual([['ausstand', 2]])
  })

  test('compares files without git, with a document and without', async () => {
    const made = article({ 'alt.md': GERMAN, 'neu.md': GERMAN.replace('Falsch!', 'Richtig falsch!') })
    expect(await changes(made, '--from', 'alt.md', '--to', 'neu.md')).toMatchObject([
      ['edited', expect.anything(), {}],
    ])
    expect(await changes(made, 'streik', '--from', 'alt.md', '--to', 'neu.md')).toMatchObject([
      ['edited', 'falsch01', { en: 'drifted', ru: 'untranslated' }],
    ])
    const which = await made.here(['diff', '--from', 'alt.md', '--to', 'gibts-nicht.md'])
    expect(which).toMatchObject({ code: 2, stdout: '' })
  })

  test.each([
    [['diff'], 'git'],
    [['log', 'streik'], 'git'],
    [['restore', 'streik', 'absatz01', 'ru', '--from', 'HEAD'], 'git'],
  ])('%j says that there is no repository', async (args, said) => {
    const { code, stderr } = await article().here(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) })
  })

  test.each(['--output=x', '-x', 'HEAD\u0000', 'HEAD; touch x', '@{}'])('“%s” is no revision', async name => {
    const made = committed(article())
    const { code } = await made.here(['diff', `--from=${name}`])
    expect([code, git(made, 'status', '--short')]).toEqual([2, ''])
  })

  test('one file alone needs a document', async () => {
    const made = committed(article({ 'alt.md': GERMAN }))
    const { code, stderr } = await made.here(['diff', '--from', 'alt.md'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no document is named') })
  })

  test('says of a shallow clone that its history was cut off', async () => {
    const made = committed(article())
    edit(made, 'corpus/streik.md', ['Falsch!', 'Ganz falsch!'])
    commitAll(made, 'zwei')
    const folder = temporaryFolder()
    git(made, 'clone', '-q', '--depth', '1', `file://${made.root}`, folder)
    const shallow = { ...made, here: (args: string[]) => made.here(['-C', folder, ...args]) }
    expect((await shallow.here(['diff', '--from', 'HEAD~1'])).stderr).toContain('shallow')
    const { stdout, stderr } = await shallow.here(['log', 'streik', 'falsch01'])
    expect([stderr, stdout]).toEqual([expect.stringContaining('shallow'), expect.stringContaining('zwei')])
  })
})

describe('log', () => {
  /** A life of a paragraph: written, translated, edited, its document renamed, translated anew. */
  async function life() {
    const made = committed(
      project({ 'corpus/a.md': 'Ein Absatz über den Streik.\n\nNoch einer, der bleibt.\n' }),
    )
    await made.here(['sync'])
    commitAll(made, 'Abgleich')
    const { units } = made.json<Alignment>('alignments/a/de.json')
    const id = units[0]?.id as string
    await made.here(['set', 'a', id, 'ru'], { stdin: 'Абзац о забастовке.' })
    commitAll(made, 'Übersetzt')
    edit(made, 'corpus/a.md', ['den Streik', 'einen Streik'])
    renameSync(made.path('corpus/a.md'), made.path('corpus/b.md'))
    await made.here(['sync'])
    commitAll(made, 'Umbenannt')
    await made.here(['set', 'b', id, 'ru'], { stdin: 'Абзац об одной забастовке.' })
    return { made, id }
  }

  test('tells each wording and each translation, under all names of the document', async () => {
    const { made, id } = await life()
    const deeds = await made.query<{ subject: string | null; author: string; changes: object[] }[]>(
      'log',
      'b',
      id,
      '--json',
    )
    expect(deeds).toMatchObject([
      { subject: null, changes: [{ language: 'ru', kind: 'edited', new: 'Абзац об одной забастовке.' }] },
      {
        subject: 'Umbenannt',
        changes: [{ language: 'de', kind: 'edited', new: 'Ein Absatz über einen Streik.' }],
      },
      {
        subject: 'Übersetzt',
        author: 'Eva',
        changes: [{ language: 'ru', kind: 'added', state: 'translated' }],
      },
      { subject: 'Abgleich', changes: [{ language: 'de', kind: 'added', unit: id }] },
    ])
    expect((await made.here(['log', 'b', id])).stdout).toContain('[-den-]{+einen+}')
    expect((await made.here(['log', 'b'])).stdout).toContain('de 2 new')
  })

  test('is part of what explain tells', async () => {
    const { made, id } = await life()
    expect((await made.here(['explain', 'b', id])).stdout).toContain('Umbenannt')
    const { history } = await made.query<{ history: object[] }>('explain', 'b', id, '--json')
    expect(history).toHaveLength(4)
    expect(await article().query('explain', 'streik', 'absatz01', '--json')).toMatchObject({ history: null })
  })

  test('of a merge tells what neither side had', async () => {
    const made = committed(article())
    git(made, 'checkout', '-q', '-b', 'seite')
    edit(made, RUSSIAN, ['Конец.', 'Конец, да.'])
    commitAll(made, 'Seite')
    git(made, 'checkout', '-q', 'main')
    edit(made, RUSSIAN, ['Забастовка', 'Стачка'])
    commitAll(made, 'Haupt')
    git(made, 'merge', '-q', '--no-commit', 'seite')
    edit(made, RUSSIAN, ['Сначала цена.', 'В начале была цена.'])
    commitAll(made, 'Zusammen')
    const subjects = (
      await made.query<{ subject: string; changes: object[] }[]>('log', 'streik', '--lang', 'ru', '--json')
    ).map(({ subject, changes }) => [subject, changes.length])
    expect(subjects.slice(0, 1)).toEqual([['Zusammen', expect.any(Number)]])
    expect(subjects).toEqual(
      expect.arrayContaining([
        ['Haupt', 1],
        ['Seite', 1],
      ]),
    )
  })
})

describe('restore', () => {
  test('brings German, translation and state back as they were', async () => {
    const made = committed(article())
    const before = made.read(RUSSIAN)
    await made.here(['set', 'streik', 'absatz01', 'ru'], { stdin: 'Другое.' })
    expect(made.read(RUSSIAN)).not.toBe(before)
    const { code, stdout } = await made.here(['restore', 'streik', 'absatz01', 'ru', '--from', 'HEAD'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: `absatz01 (ru) written to ${RUSSIAN}\n` })
    expect(made.read(RUSSIAN)).toBe(before)
  })

  test('brings one translation of several paragraphs back', async () => {
    const made = committed(article())
    const before = made.read(RUSSIAN)
    await made.here(['set', 'streik', 'punkte02', 'ru'], { stdin: 'Второе.' })
    const refused = made.read(RUSSIAN)
    expect(refused).not.toBe(before)
    await made.here(['restore', 'streik', 'punkte01', 'ru', '--from', 'HEAD'])
    const { entries } = made.json<Alignment>(RUSSIAN)
    // The other paragraph has a translation of its own by now, which stays.
    expect(entries.find(({ id }) => id === 'punkte01')).toMatchObject({
      target: 'Первое требование\n\nВторое требование',
    })
    expect(entries.find(({ id }) => id === 'punkte02')).toMatchObject({ target: 'Второе.' })
  })

  test('says what is not there', async () => {
    const made = committed(article({ 'alt.md': GERMAN }))
    await made.here(['set', 'streik', 'falsch01', 'ru'], { stdin: 'Неверно!' })
    const told = async (...args: string[]) => {
      const { code, stderr } = await made.here(['restore', 'streik', 'falsch01', 'ru', ...args])
      return [code, stderr.split('\n')[0]]
    }
    expect(await told('--from', 'HEAD')).toEqual([2, 'HEAD has no translation of falsch01 (ru).'])
    expect(await told('--from', 'alt.md')).toEqual([2, '“alt.md” is a file; a file has no translations.'])
    expect(await told()).toEqual([2, 'No version is named to take the translation from.'])
  })
})
