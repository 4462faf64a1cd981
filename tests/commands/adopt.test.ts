import { rmSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { project, type TestProject } from '../process.js'
import { committed } from '../repository.js'

/** Paragraphs of a made-up magazine, German and Russian. */
const GERMAN = [
  'Im Herbst 1987 legten 340 Arbeiter der Werft die Arbeit nieder.',
  'Sie verlangten zwölf Prozent mehr Lohn und eine Kantine.',
  'Nach neun Tagen gab die Direktion nach.',
]
const RUSSIAN = [
  'Осенью 1987 года 340 рабочих верфи прекратили работу.',
  'Они требовали повысить зарплату на двенадцать процентов и открыть столовую.',
  'Через девять дней дирекция уступила.',
]
const ENGLISH = [
  'In the autumn of 1987, 340 workers of the shipyard stopped work.',
  'They demanded twelve per cent more pay and a canteen.',
  'After nine days the management gave in.',
]

const page = (title: string, paragraphs: readonly string[], more = '') =>
  `---\ntitle: ${title}\nslug: ${title.length}\n${more}---\n\n${paragraphs.join('\n\n')}\n`

const CONFIG = {
  source: { files: 'content/de/**/*.md' },
  targets: ['en', 'ru'],
  translations: 'content/{lang}/{document}.md',
}

const site = (files: Record<string, string | object> = {}) =>
  project({
    'synopse.config.json': CONFIG,
    'content/de/werft.md': page('Die Werft', GERMAN),
    'content/en/werft.md': page('The shipyard', ENGLISH),
    'content/ru/werft.md': page('Верфь', RUSSIAN),
    ...files,
  })

interface Adopted {
  synced: number
  files: Record<string, number | string | boolean | string[]>[]
  refused: { path: string; reason: string }[]
  others: { tag: string; files: number; near?: string }[]
  summary: Record<string, number>
}

const adopt = (made: TestProject, ...args: string[]) => made.query<Adopted>('adopt', ...args, '--json')

const targets = (made: TestProject, language = 'ru', document = 'werft') =>
  made.json(`alignments/${document}/${language}.json`).entries.map(({ target }) => target)

test('one command takes all translations of a site; the next one changes nothing', async () => {
  const made = site()
  const { code, stdout, stderr } = await made.here(['adopt'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('8 translations written.')
  expect(targets(made)).toEqual(['Верфь', ...RUSSIAN])
  expect(targets(made, 'en')).toEqual(['The shipyard', ...ENGLISH])
  const before = ['en', 'ru', 'de'].map(language => made.read(`alignments/werft/${language}.json`))
  const { summary, files } = await adopt(made)
  expect(summary).toMatchObject({ files: 2, laid: 0, same: 8, untranslated: 0 })
  expect(files.flatMap(({ written }) => written)).toEqual([])
  expect(['en', 'ru', 'de'].map(language => made.read(`alignments/werft/${language}.json`))).toEqual(before)
})

test('one language may lie beside the folders of the others, without a name of its own', async () => {
  const source = '_notes/de/{document}.md'
  const made = project({
    'synopse.config.json': {
      targets: ['en', 'ru'],
      translations: [
        { source, target: '_notes/{document}.md', language: 'en' },
        { source, target: '_notes/{lang}/{document}.md' },
      ],
    },
    '_notes/de/werft.md': page('Die Werft', GERMAN),
    '_notes/werft.md': page('The shipyard', ENGLISH),
    '_notes/ru/werft.md': page('Верфь', RUSSIAN),
    'pictures/crane.txt': '',
  })
  // A folder among them that is none of a language says nothing, even as a link.
  symlinkSync('../pictures', made.path('_notes/pictures'))
  const { summary, refused, others } = await adopt(made)
  expect({ summary, refused, others }).toMatchObject({
    summary: { files: 2, laid: 8 },
    refused: [],
    others: [],
  })
  expect(targets(made, 'en')).toEqual(['The shipyard', ...ENGLISH])
  made.write('_notes/werft.md', page('The shipyard', ENGLISH).replace('nine', 'ten'))
  expect((await adopt(made)).summary).toMatchObject({ laid: 0, outside: 1, same: 7 })
})

test('a dry run writes nothing', async () => {
  const made = site()
  const { summary } = await adopt(made, '--dry-run')
  expect(summary).toMatchObject({ laid: 8 })
  expect(() => made.read('alignments/werft/de.json')).toThrow()
})

test('a pattern says where the files are, and --lang which of them are wanted', async () => {
  const made = site({ 'synopse.config.json': { ...CONFIG, translations: undefined } })
  expect(await made.here(['adopt'])).toMatchObject({ code: 2 })
  expect(await made.here(['adopt', 'content/{lang}/*.md'])).toMatchObject({ code: 2 })
  expect(await made.here(['adopt', '../{lang}/{document}.md'])).toMatchObject({ code: 2 })
  expect(await made.here(['adopt', 'pages/{lang}/{document}.md'])).toMatchObject({ code: 2 })
  expect(await made.here(['adopt', '/{lang}/{document}.md'])).toMatchObject({ code: 2 })
  expect(await made.here(['adopt', './content//{lang}/{document}.md', '--dry-run'])).toMatchObject({
    code: 0,
  })
  const { stdout } = await made.here(['adopt', 'content/{lang}/{document}.md', '--lang', 'ru'])
  expect(stdout).toContain('"translations": "content/{lang}/{document}.md"')
  expect(targets(made)).toEqual(['Верфь', ...RUSSIAN])
  expect(targets(made, 'en')).toEqual(['', '', '', ''])
})

test('a file without an original tells where originals are looked for', async () => {
  const here = site({
    'synopse.config.json': { targets: ['ru'] },
    'corpus/anders.md': page('Anders', GERMAN),
  })
  const { stdout } = await here.here(['adopt', 'content/{lang}/{document}.md'])
  expect(stdout).toContain('corpus/**/*.md (source.files in the config)')
  const sided = site({
    'synopse.config.json': {
      targets: ['ru'],
      translations: [{ source: 'docs/{document}.md', target: 'content/{lang}/{document}.md' }],
    },
    'docs/anders.md': page('Anders', GERMAN),
  })
  expect((await sided.here(['adopt'])).stdout).toContain(
    'docs/{document}.md (translations.source in the config)',
  )
})

describe('what somebody has translated or reviewed stays', () => {
  test('where nothing was given there', async () => {
    const made = site()
    await made.here(['sync'])
    const [, unit = ''] = made.json('alignments/werft/de.json').units.map(({ id }) => id)
    const text = 'Осенью 1987 года рабочие верфи (340 человек) прекратили работу.'
    await made.here(['set', 'werft', unit, 'ru'], { stdin: text })
    const { files } = await adopt(made)
    expect(files.find(({ language }) => language === 'ru')).toMatchObject({ laid: 3, kept: 1 })
    expect(targets(made)).toEqual(['Верфь', text, ...RUSSIAN.slice(1)])
  })

  test('where it was changed here since', async () => {
    const made = site()
    await adopt(made)
    const [, unit = ''] = made.json('alignments/werft/de.json').units.map(({ id }) => id)
    await made.here(['set', 'werft', unit, 'ru'], { stdin: 'Осенью 1987 года 340 рабочих бастовали.' })
    const { summary } = await adopt(made)
    expect(summary).toMatchObject({ unpublished: 1, outside: 0, conflicts: 0, laid: 0 })
    expect(targets(made)[1]).toBe('Осенью 1987 года 340 рабочих бастовали.')
  })
})

test('what was edited in a file comes back, and nothing else', async () => {
  const made = site()
  await adopt(made)
  const [, unit = ''] = made.json('alignments/werft/de.json').units.map(({ id }) => id)
  await made.here(['review', 'werft', unit, 'ru'])
  const edited = 'Осенью 1987 года 340 рабочих верфи объявили забастовку.'
  made.write('content/ru/werft.md', page('Верфь', [edited, ...RUSSIAN.slice(1)]))
  const { summary } = await adopt(made)
  expect(summary).toMatchObject({ outside: 1, laid: 0, same: 7 })
  expect(made.json('alignments/werft/ru.json').entries[1]).toMatchObject({
    source: GERMAN[0],
    target: edited,
    state: 'translated',
  })
  expect((await adopt(made)).summary).toMatchObject({ outside: 0, same: 8 })
})

test('an edit in the file leaves a drift what it is', async () => {
  const made = site()
  await adopt(made)
  made.write('content/de/werft.md', page('Die Werft', [`${GERMAN[0]} Das war neu.`, ...GERMAN.slice(1)]))
  const edited = 'Осенью 1987 года 340 рабочих верфи объявили забастовку.'
  made.write('content/ru/werft.md', page('Верфь', [edited, ...RUSSIAN.slice(1)]))
  expect((await adopt(made)).summary).toMatchObject({ outside: 1 })
  expect(made.json('alignments/werft/ru.json').entries[1]).toMatchObject({
    source: GERMAN[0],
    target: edited,
  })
})

test('what was edited both here and there becomes a conflict, once', async () => {
  const made = site()
  await adopt(made)
  const [, unit = ''] = made.json('alignments/werft/de.json').units.map(({ id }) => id)
  const [here, there] = ['Осенью 1987 года 340 рабочих бастовали.', 'Осенью 1987 года 340 рабочих встали.']
  await made.here(['set', 'werft', unit, 'ru'], { stdin: here })
  made.write('content/ru/werft.md', page('Верфь', [there, ...RUSSIAN.slice(1)]))
  expect((await adopt(made)).summary).toMatchObject({ conflicts: 1, outside: 0 })
  const [, entry] = made.json('alignments/werft/ru.json').entries
  expect(entry).toMatchObject({ target: here, conflict: { target: there } })
  await made.here(['resolve', 'werft', unit, 'ru', 'ours'])
  expect((await adopt(made)).summary).toMatchObject({ conflicts: 0, unpublished: 1 })
})

describe('a messy site stops nothing', () => {
  test('each file that is not taken is told with its reason', async () => {
    const made = site({
      'synopse.config.json': {
        ...CONFIG,
        source: { files: 'content/de/**/*.{md,mdx}' },
        translations: 'content/{lang}/{document}.{md,mdx}',
      },
      'content/ru/ohne.md': page('Без оригинала', RUSSIAN),
      'content/de/zwei.md': page('Zwei', GERMAN),
      'content/ru/zwei.md': page('Два', RUSSIAN),
      'content/ru/zwei.mdx': page('Два', RUSSIAN),
      'content/de/leer.md': page('Leer', GERMAN),
      'content/ru/leer.md': '\n',
      'content/de/deutsch.md': page('Deutsch', GERMAN),
      'content/ru/deutsch.md': page('Deutsch', GERMAN),
      'content/de/fremd.md': page('Fremd', GERMAN),
      'content/ru/fremd.md': page('In English', ENGLISH),
      'content/de/anders.md': page('Anders', GERMAN),
      'content/ru/anders.md': page('Мост', [
        'Мост через реку построили в 1912 году из камня и железа.',
        'По нему ходили трамваи, а по воскресеньям играл оркестр.',
        'В 1954 году его закрыли на ремонт.',
      ]),
      'content/de/kaputt.mdx': page('Kaputt', GERMAN),
      'content/ru/kaputt.mdx': '<a\n',
      'content/ru/node_modules/werft.md': page('Верфь', RUSSIAN),
      'content/fr/werft.md': page('Le chantier', ['Les ouvriers.']),
      'content/en-GB/werft.md': page('The shipyard', ENGLISH),
      'content/de/link.md': page('Link', GERMAN),
    })
    symlinkSync('werft.md', made.path('content/ru/link.md'))
    symlinkSync('..', made.path('content/ru/links'))
    const { refused, others, summary } = await adopt(made)
    expect(Object.fromEntries(refused.map(({ path, reason }) => [path.slice(11), reason]))).toEqual({
      'ohne.md': 'noOriginal',
      'zwei.md': 'twice',
      'zwei.mdx': 'twice',
      'link.md': 'link',
      links: 'link',
      'leer.md': 'empty',
      'deutsch.md': 'original',
      'fremd.md': 'language',
      'anders.md': 'otherDocument',
      'kaputt.mdx': 'unreadable',
    })
    expect(others).toEqual([
      { tag: 'en-GB', files: 1, near: 'en' },
      { tag: 'fr', files: 1 },
    ])
    expect(summary).toMatchObject({ files: 2, refused: 10, laid: 8 })
    const { code, stdout } = await made.here(['adopt'])
    expect(code).toBe(0)
    expect(stdout).toContain('synopse align anders ru content/ru/anders.md --force')
    expect(stdout).toContain('"tags": { "en": "en-GB" }')
  })

  test('a file that nobody may take ends with exit code 2', async () => {
    const made = site({ 'content/ru/werft.md': page('Werft', ENGLISH) })
    expect(await made.here(['adopt', '--lang', 'ru'])).toMatchObject({ code: 2 })
    expect(await made.here(['adopt', '--lang', 'ru', '--force'])).toMatchObject({ code: 0 })
  })

  test('an original that cannot be read keeps nobody from the others', async () => {
    const made = site({
      'content/de/roh.md': 'Ein \u0000 Text.\n',
      'content/ru/roh.md': page('Сырой', RUSSIAN),
    })
    const { refused, summary } = await adopt(made)
    expect(refused).toMatchObject([{ path: 'content/ru/roh.md', reason: 'unreadable' }])
    expect(summary).toMatchObject({ laid: 8 })
  })

  test('paragraphs that are still the original are none of the translation', async () => {
    const made = site({ 'content/ru/werft.md': page('Верфь', [...RUSSIAN.slice(0, 2), GERMAN[2] as string]) })
    const { files } = await adopt(made)
    expect(files.find(({ language }) => language === 'ru')).toMatchObject({ laid: 3, untranslated: 1 })
    expect(targets(made)[3]).toBe('')
  })

  test('a draft is taken, and told', async () => {
    const made = site({ 'content/ru/werft.md': page('Верфь', RUSSIAN, 'draft: true\n') })
    const { files } = await adopt(made)
    expect(files.map(({ draft }) => draft)).toEqual([false, true])
  })

  test('a paragraph that the original does not have waits for its place', async () => {
    const more = 'Эту историю записал в 2009 году сын одного из рабочих.'
    const made = site({ 'content/ru/werft.md': page('Верфь', [...RUSSIAN, more]) })
    const { stdout } = await made.here(['adopt'])
    expect(stdout).toContain('synopse list werft --status unplaced --lang ru')
    expect((await adopt(made)).summary).toMatchObject({ leftOver: 1, laid: 0 })
  })
})

describe('an edit in a file of the site is told', () => {
  const edited = 'Осенью 1987 года 340 рабочих верфи объявили забастовку.'
  const changed = async () => {
    const made = site()
    await adopt(made)
    const [, unit = ''] = made.json('alignments/werft/de.json').units.map(({ id }) => id)
    made.write('content/ru/werft.md', page('Верфь', [edited, ...RUSSIAN.slice(1)]))
    return { made, unit }
  }

  test('by list, with both texts', async () => {
    const { made, unit } = await changed()
    expect(await made.query('list', '--status', 'outside', '--json')).toEqual([
      expect.objectContaining({
        document: 'werft',
        unit,
        language: 'ru',
        status: 'outside',
        path: 'content/de/werft.md',
        target: RUSSIAN[0],
        outside: edited,
      }),
    ])
    expect((await made.here(['list', '--status', 'outside'])).stdout).toContain(
      '[-прекратили работу-]{+объявили забастовку+}',
    )
  })

  test('by status, check and sync, until it is taken', async () => {
    const { made } = await changed()
    type Status = { documents: { languages: Record<string, { outside?: number }> }[] }
    const counts = async () => {
      const { documents } = await made.query<Status>('status', '--json')
      return documents.map(({ languages }) => [languages.en?.outside, languages.ru?.outside])
    }
    const codes = async () => {
      const { stdout } = await made.here(['check', '--format', 'json'])
      return (JSON.parse(stdout) as { findings: { code: string }[] }).findings.map(({ code }) => code)
    }
    expect(await counts()).toEqual([[0, 1]])
    expect(await codes()).toContain('outside')
    expect((await made.here(['sync'])).stdout).toContain('1 translation was edited on the site')
    await adopt(made)
    expect(await counts()).toEqual([[0, 0]])
    expect(await codes()).not.toContain('outside')
    expect((await made.here(['sync'])).stdout).not.toContain('edited on the site')
  })

  test('by diff, beside what changed in the original', async () => {
    const { made } = await changed()
    committed(made)
    const { stdout } = await made.here(['diff'])
    expect(stdout).toContain('[-прекратили работу-]{+объявили забастовку+}')
    const { documents, outside } = await made.query<{ documents: object[]; outside: object[] }>(
      'diff',
      '--json',
    )
    expect(documents).toEqual([])
    expect(outside).toEqual([
      expect.objectContaining({ document: 'werft', language: 'ru', old: RUSSIAN[0], new: edited }),
    ])
  })

  test('of a paragraph that is gone, too, and its translation stays', async () => {
    const made = site()
    await adopt(made)
    made.write('content/ru/werft.md', page('Верфь', RUSSIAN.slice(1)))
    const told = await made.query<object[]>('list', '--status', 'outside', '--json')
    expect(told).toMatchObject([{ language: 'ru', target: RUSSIAN[0], outside: '' }])
    expect((await adopt(made)).summary).toMatchObject({
      gone: 1,
      same: 7,
      outside: 0,
      kept: 0,
      untranslated: 0,
    })
    expect(targets(made)[1]).toBe(RUSSIAN[0])
  })

  test('an edit here alone is none', async () => {
    const made = site()
    await adopt(made)
    const [, unit = ''] = made.json('alignments/werft/de.json').units.map(({ id }) => id)
    await made.here(['set', 'werft', unit, 'ru'], { stdin: edited })
    expect(await made.query('list', '--status', 'outside', '--json')).toEqual([])
  })

  test('a project without such files says nothing of them', async () => {
    const made = site({ 'synopse.config.json': { ...CONFIG, translations: undefined } })
    const { documents } = await made.query<{ documents: { languages: object }[] }>('status', '--json')
    expect(JSON.stringify(documents)).not.toContain('outside')
  })
})

test('init recognises a site, and changes none of its files', async () => {
  const made = project({
    'mkdocs.yml': '',
    'docs/werft.md': page('Die Werft', GERMAN),
    'docs/werft.ru.md': page('Верфь', RUSSIAN),
    'docs/node_modules/x/README.de.md': 'Hallo.\n',
  })
  rmSync(made.path('synopse.config.json'))
  const { stdout } = await made.here(['init'])
  expect(stdout).toContain('(MkDocs), with originals in de and translations into ru')
  expect(stdout).toContain('Next: synopse adopt')
  expect(made.json('synopse.config.json')).toMatchObject({ targets: ['ru'] })
  expect((await adopt(made)).summary).toMatchObject({ laid: 4 })
  expect(made.read('docs/werft.ru.md')).toBe(page('Верфь', RUSSIAN))
})
