import { existsSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { project, type TestProject } from '../process.js'

const GERMAN = [
  'Im Frühjahr 1953 begann der Bau der Talsperre.',
  'Zwei Dörfer mit 412 Einwohnern wurden geräumt.',
  'Die Mauer ist 86 Meter hoch.',
]
const RUSSIAN = [
  'Весной 1953 года началось строительство плотины.',
  'Две деревни с 412 жителями были выселены.',
  'Высота стены составляет 86 метров.',
]

/** A page as generators and their users leave them. */
const GERMAN_PAGE = `---
title: Die Talsperre
slug: talsperre
tags: [bau, wasser]
---

# Die Talsperre

${GERMAN[0]}

{{< karte ort="tal" >}}

- ${GERMAN[1]}
- ${GERMAN[2]}
`
const RUSSIAN_PAGE = `\uFEFF---\r
# Порядок задан редакцией\r
title:   'Плотина'  # коротко\r
slug: plotina\r
tags:\r
    - стройка\r
    -   "вода"\r
order: 07\r
---\r
\r
<!-- верстка -->\r
Плотина\r
=======\r
\r
${RUSSIAN[0]}\r
\r
\r
{{< karte   ort="dolina" >}}\r
\r
*   ${RUSSIAN[1]}\r
*   ${RUSSIAN[2]}`

const CONFIG = {
  source: { files: 'content/de/**/*.md' },
  targets: ['ru'],
  translations: 'content/{lang}/{document}.md',
}
const FILE = 'content/ru/damm.md'
const EXPORT = ['export', '--format', 'markdown', '--in-place']

const site = (files: Record<string, string | object> = {}) =>
  project({
    'synopse.config.json': CONFIG,
    'content/de/damm.md': GERMAN_PAGE,
    [FILE]: RUSSIAN_PAGE,
    ...files,
  })

async function adopted(files: Record<string, string | object> = {}): Promise<TestProject> {
  const made = site(files)
  expect(await made.here(['adopt'])).toMatchObject({ code: 0 })
  return made
}

interface Told {
  path: string
  new: boolean
  written: boolean
  gone: string[]
  dropped: { there: string; here: string }[]
  refused?: { reason: string; differences: { there: string; here: string; reason: string }[] }
}

async function published(made: TestProject, ...args: string[]) {
  const { code, stdout, stderr } = await made.here([...EXPORT, ...args, '--json'])
  expect(stderr).toBe('')
  return { code, ...(JSON.parse(stdout) as { files: Told[]; summary: Record<string, number> }) }
}

const idOf = (made: TestProject, german: string) =>
  made.json('alignments/damm/de.json').units.find(({ text }) => text === german)?.id ?? ''

test('an adopted site is published without a byte changed', async () => {
  const made = await adopted()
  made.age(FILE)
  const before = made.modified(FILE)
  expect(await published(made)).toMatchObject({ code: 0, summary: { written: 0, refused: 0 } })
  expect(made.read(FILE)).toBe(RUSSIAN_PAGE)
  expect(made.modified(FILE)).toBe(before)
})

test('only what was translated anew changes, and the next adoption finds it as it was given', async () => {
  const made = await adopted()
  await made.here(['set', 'damm', idOf(made, 'Die Talsperre'), 'ru'], { stdin: "Дамба: 'новая'" })
  await made.here(['set', 'damm', idOf(made, GERMAN[1] ?? ''), 'ru'], { stdin: 'Выселили две деревни.' })
  expect((await published(made, '--dry-run')).summary).toMatchObject({ written: 0, changed: 2 })
  expect(made.read(FILE)).toBe(RUSSIAN_PAGE)
  expect(await published(made)).toMatchObject({ code: 0, summary: { written: 1, changed: 2 } })
  expect(made.read(FILE)).toBe(
    RUSSIAN_PAGE.replace("'Плотина'", "'Дамба: ''новая'''").replace(
      RUSSIAN[1] ?? '',
      'Выселили две деревни.',
    ),
  )
  const { summary } = await made.query<{ summary: object }>('adopt', '--json')
  expect(summary).toMatchObject({ laid: 0, outside: 0, unpublished: 0, conflicts: 0 })
})

test('other marks that somebody gave a paragraph in the file outlive the next translation', async () => {
  const file = (end: string) => `${RUSSIAN[0]} {{% ${end} %}}\n\n*${RUSSIAN[1]}*\n`
  const made = await adopted({
    'content/de/damm.md': `${GERMAN[0]} {{% ende %}}\n\n${GERMAN[1]}\n`,
    [FILE]: file('konec'),
  })
  const edited = file('finis').replaceAll('*', '_')
  made.write(FILE, edited)
  const { summary } = await made.query<{ summary: object }>('adopt', '--json')
  expect(summary).toMatchObject({ outside: 1, same: 1, kept: 0 })
  expect(await published(made)).toMatchObject({ code: 0, summary: { written: 0 } })
  expect(made.read(FILE)).toBe(edited)
  expect(made.json('alignments/damm/ru.json').entries[0]?.target).toBe(`${RUSSIAN[0]} {{% finis %}}`)
})

test('what somebody wrote in a file meanwhile is refused with the difference; other files go on', async () => {
  const second = { 'content/de/fluss.md': `${GERMAN[0]}\n`, 'content/ru/fluss.md': `${RUSSIAN[0]}\n` }
  const made = await adopted(second)
  const edited = RUSSIAN_PAGE.replace('86 метров', '86,5 метра')
  made.write(FILE, edited)
  const river = made.json('alignments/fluss/de.json').units[0]?.id ?? ''
  await made.here(['set', 'fluss', river, 'ru'], { stdin: 'Новый текст о реке.' })
  const { code, files } = await published(made)
  expect(code).toBe(2)
  expect(files[0]?.refused).toMatchObject({
    reason: 'words',
    differences: [{ there: 'Высота стены составляет 86,5 метра.', here: RUSSIAN[2], reason: 'outside' }],
  })
  expect(made.read(FILE)).toBe(edited)
  expect(made.read('content/ru/fluss.md')).toBe('Новый текст о реке.\n')
  const { stdout } = await made.here(EXPORT)
  expect(stdout).toContain('synopse adopt')
  expect(await published(made, '--force')).toMatchObject({
    code: 0,
    files: [{ dropped: [{ there: 'Высота стены составляет 86,5 метра.' }] }, {}],
  })
  expect(made.read(FILE)).toBe(RUSSIAN_PAGE)
})

test.each([
  '.git/{lang}/{document}.md',
  '.synopse/{lang}/{document}.md',
  'alignments/{lang}/{document}.md',
  'memory/{lang}/{document}.md',
])('nothing goes to where the project keeps its own files: %s', async translations => {
  const made = project({
    'synopse.config.json': { ...CONFIG, translations },
    'content/de/damm.md': GERMAN_PAGE,
  })
  await made.here(['sync'])
  const unit = made.json('alignments/damm/de.json').units[2]?.id ?? ''
  await made.here(['set', 'damm', unit, 'ru'], { stdin: RUSSIAN[0] ?? '' })
  const { code, files } = await published(made, '--force')
  expect({ code, reason: files[0]?.refused?.reason }).toEqual({ code: 2, reason: 'unreadable' })
  expect(existsSync(made.path(translations.replace('{lang}', 'ru').replace('{document}', 'damm')))).toBe(
    false,
  )
})

test('edits on both sides arrive on both', async () => {
  const made = await adopted()
  made.write(FILE, RUSSIAN_PAGE.replace('86 метров', '86,5 метра'))
  await made.here(['set', 'damm', idOf(made, GERMAN[0] ?? ''), 'ru'], {
    stdin: 'Плотину строили с 1953 года.',
  })
  expect(await made.here(['adopt'])).toMatchObject({ code: 0 })
  expect(await published(made)).toMatchObject({ code: 0, summary: { changed: 1 } })
  expect(made.read(FILE)).toBe(
    RUSSIAN_PAGE.replace('86 метров', '86,5 метра').replace(RUSSIAN[0] ?? '', 'Плотину строили с 1953 года.'),
  )
  expect(made.json('alignments/damm/ru.json').entries.map(({ target }) => target)).toContain(
    'Высота стены составляет 86,5 метра.',
  )
})

test('a file that was never adopted is somebody’s own', async () => {
  const made = site({
    'content/de/damm.md': `${GERMAN[0]}\n`,
    [FILE]: 'Весной 1953 года люди начали строить плотину.\n',
  })
  await made.here(['sync'])
  await made.here(['set', 'damm', idOf(made, GERMAN[0] ?? ''), 'ru'], { stdin: RUSSIAN[0] ?? '' })
  const { code, files } = await published(made)
  expect([code, files[0]?.refused?.differences[0]?.reason]).toEqual([2, 'unknown'])
  expect(made.read(FILE)).toBe('Весной 1953 года люди начали строить плотину.\n')
})

describe('what came and went in the original', () => {
  test('a new paragraph goes behind its neighbour, with its marks; one that is gone goes', async () => {
    const made = await adopted()
    const german = GERMAN_PAGE.replace(`- ${GERMAN[1]}\n`, '').replace(
      '\n{{<',
      '\n## Streit\n\nDie Bauern klagten.\n\n{{<',
    )
    made.write('content/de/damm.md', `${german}- Sie hält 30 Millionen Kubikmeter.\n`)
    await made.here(['sync'])
    for (const [text, target] of [
      ['Streit', 'Спор'],
      ['Die Bauern klagten.', 'Крестьяне подали в суд.'],
      ['Sie hält 30 Millionen Kubikmeter.', 'Она вмещает 30 миллионов кубометров.'],
    ] as const)
      await made.here(['set', 'damm', idOf(made, text), 'ru'], { stdin: target })
    expect(await published(made)).toMatchObject({ code: 0, summary: { inserted: 3, removed: 1 } })
    expect(made.read(FILE)).toBe(
      RUSSIAN_PAGE.replace(
        `${RUSSIAN[0]}\r\n`,
        `${RUSSIAN[0]}\r\n\r\n## Спор\r\n\r\nКрестьяне подали в суд.\r\n`,
      )
        .replace(`*   ${RUSSIAN[1]}\r\n`, '')
        .concat('\r\n- Она вмещает 30 миллионов кубометров.'),
    )
    const bytes = made.read(FILE)
    expect((await published(made)).summary).toMatchObject({ written: 0 })
    expect(made.read(FILE)).toBe(bytes)
  })

  test('a new row of a table comes whole', async () => {
    const table = (rows: readonly string[]) =>
      `| A | B |\n|---|---|\n${rows.map(row => `| ${row} |\n`).join('')}`
    const made = await adopted({
      'content/de/damm.md': table(['Höhe der Mauer | 86']),
      [FILE]: table(['Высота стены | 86']),
    })
    made.write('content/de/damm.md', table(['Höhe der Mauer | 86', 'Breite | Tiefe']))
    await made.here(['sync'])
    await made.here(['set', 'damm', idOf(made, 'Breite'), 'ru'], { stdin: 'Ширина' })
    expect((await published(made)).summary).toMatchObject({ inserted: 0 })
    await made.here(['set', 'damm', idOf(made, 'Tiefe'), 'ru'], { stdin: 'Глубина' })
    await published(made)
    expect(made.read(FILE)).toBe(table(['Высота стены | 86', 'Ширина | Глубина']))
  })

  test('a new table comes whole, or not at all', async () => {
    const table = '\n| Höhe der Mauer | Länge |\n|---|---|\n| 86 | 412 |\n'
    const made = await adopted({ 'content/de/damm.md': `${GERMAN[0]}\n`, [FILE]: `${RUSSIAN[0]}\n` })
    const words = table.replace('| 86 | 412 |', '| Breite | Tiefe |')
    for (const [german, file] of [
      [`${GERMAN[0]}\n${table}`, `${RUSSIAN[0]}\n`],
      [
        `${GERMAN[0]}\n${words}`,
        `${RUSSIAN[0]}\n${words.replace(/[A-Z][^|]*(?= \|)/g, text => `<span lang="de">${text}</span>`)}`,
      ],
    ] as const) {
      made.write('content/de/damm.md', german)
      await made.here(['sync'])
      await published(made, '--missing', 'source')
      expect(made.read(FILE)).toBe(file)
    }
  })

  test('what moved in the original moves as it is written; an order that somebody gave the file stays', async () => {
    const german = (order: readonly number[]) =>
      `# Titel\n\n${order.map(index => `${GERMAN[index]}\n\n`).join('')}Ein Schluss.\n`
    const [one = '', two = '', three = ''] = RUSSIAN.map((text, index) =>
      index === 0 ? text.replace('года', '_года_') : text,
    )
    const made = await adopted({
      'content/de/damm.md': german([0, 1, 2]),
      [FILE]: `Заголовок\n===\n\n<!-- 1 -->\n\n${one}\n\n${two}\n\n${three}\n\nКонец.\n`,
    })
    made.write('content/de/damm.md', german([1, 2, 0]))
    await made.here(['sync'])
    expect(await published(made)).toMatchObject({ code: 0, summary: { moved: 1, changed: 0 } })
    const now = `Заголовок\n===\n\n<!-- 1 -->\n\n${two}\n\n${three}\n\n${one}\n\nКонец.\n`
    expect(made.read(FILE)).toBe(now)
    expect((await published(made)).summary).toMatchObject({ written: 0 })
    const own = `${three}\n\n${now.replace(`${three}\n\n`, '')}`
    made.write(FILE, own)
    expect((await published(made)).summary).toMatchObject({ written: 0, refused: 0 })
    expect(made.read(FILE)).toBe(own)
  })

  test('what somebody took out of a file stays out', async () => {
    const made = await adopted()
    const without = RUSSIAN_PAGE.replace(`*   ${RUSSIAN[1]}\r\n`, '')
    made.write(FILE, without)
    const { code, files } = await published(made)
    expect([code, files[0]?.gone.length]).toEqual([0, 1])
    expect(made.read(FILE)).toBe(without)
  })
})

describe('for want of a translation', () => {
  const two = `${GERMAN[0]}\n\n${GERMAN[1]}\n`

  test('a file stays as it is; the original that is asked for is never taken for a translation', async () => {
    const made = await adopted({ 'content/de/damm.md': two, [FILE]: `${RUSSIAN[0]}\n` })
    expect((await published(made)).summary).toMatchObject({ written: 0 })
    await published(made, '--missing', 'source')
    const marked = `${RUSSIAN[0]}\n\n<span lang="de">${GERMAN[1]}</span>\n`
    expect(made.read(FILE)).toBe(marked)
    await published(made, '--missing', 'source')
    expect(made.read(FILE)).toBe(marked)
    await made.here(['adopt'])
    await made.here(['align', 'damm', 'ru', FILE])
    expect(made.json('alignments/damm/ru.json').entries.map(({ target }) => target)).toEqual([RUSSIAN[0], ''])
    made.write('content/de/damm.md', two.replace('412', '414'))
    await made.here(['sync'])
    await published(made, '--missing', 'source')
    expect(made.read(FILE)).toBe(marked.replace('412', '414'))
    const german = GERMAN[1]?.replace('412', '414') ?? ''
    await made.here(['set', 'damm', idOf(made, german), 'ru'], { stdin: RUSSIAN[1] ?? '' })
    await published(made)
    expect(made.read(FILE)).toBe(`${RUSSIAN[0]}\n\n${RUSSIAN[1]}\n`)
  })

  test('a name that is the same in both languages is a translation beside it', async () => {
    const made = await adopted({
      'content/de/damm.md': `${GERMAN[0]}\n\nPetrow AG\n\n${GERMAN[2]}\n\n${GERMAN[1]}\n`,
      [FILE]: `${RUSSIAN[0]}\n\nPetrow AG\n\n${RUSSIAN[2]}\n`,
    })
    await published(made, '--missing', 'source')
    const { summary } = await made.query<{ summary: object }>('adopt', '--json')
    expect(summary).toMatchObject({ laid: 0, same: 3, outside: 0, gone: 0, untranslated: 1 })
  })

  test('an export that stands among the translations is not taken for one either', async () => {
    const made = site({ 'content/de/damm.md': GERMAN_PAGE })
    await made.here(['sync'])
    await made.here(['set', 'damm', idOf(made, GERMAN[0] ?? ''), 'ru'], { stdin: RUSSIAN[0] ?? '' })
    const { stdout } = await made.here(['export', 'damm', '--format', 'markdown', '--lang', 'ru'])
    made.write('out.md', stdout)
    await made.here(['align', 'damm', 'ru', 'out.md', '--force'])
    const targets = made.json('alignments/damm/ru.json').entries.map(({ target }) => target)
    expect(targets.filter(target => target !== '')).toEqual([RUSSIAN[0]])
  })
})

describe('a new file', () => {
  test('has the shape of its original, and the fields that the config wants', async () => {
    const frontMatter = { lang: '{lang}', layout: 'seite', slug: null, ref: '{document}' }
    const made = await adopted({ 'synopse.config.json': { ...CONFIG, newFiles: { frontMatter } } })
    made.write(
      'content/de/neu.md',
      '---\ntitle: Neu\nslug: neu\ndate: 2024-05-03\n---\n\nEin neuer Text.\n\nNoch einer.\n',
    )
    await made.here(['sync'])
    expect((await published(made)).summary).toMatchObject({ written: 0 })
    const [title = '', text = ''] = made.json('alignments/neu/de.json').units.map(({ id }) => id)
    await made.here(['set', 'neu', title, 'ru'], { stdin: 'Новое' })
    await made.here(['set', 'neu', text, 'ru'], { stdin: 'Новый текст.' })
    expect(await published(made, 'neu')).toMatchObject({ code: 0, files: [{ new: true, written: true }] })
    expect(made.read('content/ru/neu.md')).toBe(
      '---\ntitle: Новое\ndate: 2024-05-03\nlang: ru\nlayout: seite\nref: neu\n---\n\nНовый текст.\n\n<span lang="de">Noch einer.</span>\n',
    )
    await made.here(['adopt'])
    expect(made.json('alignments/neu/ru.json').entries.map(({ target }) => target)).toEqual([
      'Новое',
      'Новый текст.',
      '',
    ])
  })
})

describe('nothing goes where it should not', () => {
  test('through a link', async () => {
    const made = await adopted()
    made.write('andere.md', RUSSIAN_PAGE)
    made.write('content/de/link.md', GERMAN_PAGE)
    symlinkSync('../../andere.md', made.path('content/ru/link.md'))
    const { code, files } = await published(made)
    expect(code).toBe(2)
    expect(files.find(({ path }) => path.endsWith('link.md'))?.refused?.reason).toBe('link')
    expect(made.read('andere.md')).toBe(RUSSIAN_PAGE)
  })

  test('where the options do not say it', async () => {
    const made = await adopted()
    expect(await made.here([...EXPORT, '--out', 'x'])).toMatchObject({ code: 2 })
    expect(await made.here(['export', '--format', 'markdown', '--dry-run'])).toMatchObject({ code: 2 })
    expect(await made.here(['export', '--format', 'po', '--in-place'])).toMatchObject({ code: 2 })
    expect(await made.here([...EXPORT, '--missing', 'fail'])).toMatchObject({ code: 0 })
    made.write('synopse.config.json', JSON.stringify({ ...CONFIG, translations: undefined }))
    const { code, stderr } = await made.here(EXPORT)
    expect([code, stderr]).toEqual([2, expect.stringContaining('translations')])
    expect(existsSync(made.path('x'))).toBe(false)
  })
})
