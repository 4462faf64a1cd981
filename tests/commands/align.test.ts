import { describe, expect, test } from '@jest/globals'
import type { Alignment, TestProject } from '../process.js'
import { project } from '../process.js'
import { ARABIC, ENGLISH, GERMAN, markdown, RUSSIAN, reservoir, texts } from './reservoir.js'

interface Laid {
  document: string
  language: string
  dryRun: boolean
  beads: { source: number[]; target: number[]; score: number; units: string[]; outcome: string }[]
  written: string[]
  same: string[]
  kept: string[]
  unplaced: { after: string; text: string }[]
  paths: string[]
}

const pathOf = (language: string) => `alignments/stausee/${language}.json`

const entriesOf = (made: TestProject, language: string) => made.json(pathOf(language)).entries

const targets = (made: TestProject, language: string) => entriesOf(made, language).map(({ target }) => target)

const unplacedOf = (made: TestProject, language: string) =>
  made.json<Alignment & { unplaced?: unknown }>(pathOf(language)).unplaced

/** All files of a project's alignments, to see that nothing changes. */
const bytesOf = (made: TestProject) => ['de', 'en', 'ru', 'ar'].map(language => made.read(pathOf(language)))

test.each([
  ['ru', RUSSIAN],
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)(
  'a translation into %s fills the entries; again, it changes nothing',
  async (language, blocks) => {
    const made = reservoir()
    const first = await made.here(['align', 'stausee', language, `${language}.md`])
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' })
    expect(first.stdout).toContain('10 pairs   1:1 × 10\n')
    expect(first.stdout).toContain('10 translations written.')
    expect(first.stdout).toContain(`wrote ${pathOf(language)}`)
    expect(entriesOf(made, language)).toEqual(
      texts(blocks).map((target, index) => ({
        id: made.json(pathOf('de')).units[index]?.id,
        source: texts(GERMAN)[index],
        target,
        state: 'translated',
      })),
    )
    const [bytes, time] = [bytesOf(made), made.age(pathOf(language))]
    const second = await made.here(['align', 'stausee', language, `${language}.md`])
    expect(second.code).toBe(0)
    expect(second.stdout).toContain('10 translations are already there.\nNothing to do; nothing was changed.')
    expect([bytesOf(made), made.modified(pathOf(language))]).toEqual([bytes, time])
    expect((await made.here(['sync'])).stdout).toContain('Everything is in sync')
  },
)

test('joined, split, moved, missing and inserted paragraphs', async () => {
  const [title, dam, workers, site, strike, first, second, plant, power, voice] = RUSSIAN
  const [low = '', march = ''] = strike.split(/(?<=низкой\.) /)
  const file = [
    title,
    'Перевод редакции нашего сайта, опубликован 3 августа 2021 года.',
    dam,
    workers,
    site,
    low,
    march,
    `${first} ${second.slice(2)}`,
    voice,
    plant,
    power,
  ]
  const made = reservoir({ 'ru.md': markdown(file) })
  const { beads, unplaced, written } = await made.query<Laid>('align', 'stausee', 'ru', 'ru.md', '--json')
  const shapes = beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`)
  expect(shapes).toEqual(['0:0', ':1', '1:2', '2:3', '3:4', '4:5+6', '5+6:7', '7:9', '8:10', '9:8'])
  expect(written).toHaveLength(9)
  const ids = made.json(pathOf('de')).units.map(({ id }) => id)
  expect(unplaced).toEqual([{ after: ids[0], text: file[1] }])
  expect(unplacedOf(made, 'ru')).toEqual(unplaced)
  const entries = entriesOf(made, 'ru')
  expect(entries[4]?.target).toBe(`${low}\n\n${march}`)
  expect(entries[5]).toEqual({
    id: ids[5],
    source: texts(GERMAN).slice(5, 7).join('\n\n'),
    target: `${first} ${second.slice(2)}`.slice(2),
    state: 'translated',
    covers: [ids[6]],
  })
  expect(entries.map(({ id }) => id)).not.toContain(ids[6])
  expect(entries.at(-1)?.target).toBe(voice)
  const bytes = bytesOf(made)
  const again = await made.here(['align', 'stausee', 'ru', 'ru.md'])
  expect(again.stdout).toMatch(/1:1 × 7 {3}1:2 × 1 {3}2:1 × 1 {3}crossing: 1 {3}without an original: 1\n/)
  expect(again.stdout).toContain('1 paragraph of the file matches no German')
  expect(again.stdout).toContain('Перевод редакции нашего сайта')
  expect(again.stdout).toContain('nothing was changed')
  expect(bytesOf(made)).toEqual(bytes)
  expect((await made.here(['check', '--lang', 'ru'])).stdout).not.toContain('structure')
})

test('what is there stays, whoever made it and whatever its state; --replace spares what was reviewed', async () => {
  const made = reservoir()
  await made.here(['align', 'stausee', 'ru', 'ru.md'])
  const before = entriesOf(made, 'ru')
  const states = ['translated', 'reviewed', 'final', 'translated']
  const mine = before.map((entry, index) => ({
    ...entry,
    ...(index < 4 && { target: `Своё ${index}.`, state: states[index] }),
    ...(index === 3 && { note: 'вопрос' }),
    ...(index === 4 && { source: 'Ein älterer Satz.' }),
    ...(index === 9 && { source: '', target: '', state: 'initial', note: 'offen' }),
  }))
  const head = { version: 1, document: 'stausee', language: 'ru', sourceLanguage: 'de' }
  made.write(pathOf('ru'), `${JSON.stringify({ ...head, entries: mine }, null, 2)}\n`)

  const { stdout } = await made.here(['align', 'stausee', 'ru', 'ru.md'])
  expect(stdout).toContain('4 existing translations stay; the file has different texts.')
  expect(stdout).toContain('5 translations are already there.')
  expect(stdout).toContain('1 translation written.')
  const filled = { ...mine[9], source: texts(GERMAN)[9], target: texts(RUSSIAN)[9], state: 'translated' }
  expect(entriesOf(made, 'ru')).toEqual([...mine.slice(0, 9), filled])

  const replaced = await made.here(['align', 'stausee', 'ru', 'ru.md', '--replace'])
  expect(replaced.stdout).toMatch(
    /2 translations stay although the file has different texts: somebody has reviewed them/,
  )
  expect(replaced.stdout).toContain(`corpus/stausee.md:3  ${before[1]?.id}\n    Im Jahr 1957 wurde`)
  expect(replaced.stdout).toContain(`corpus/stausee.md:5  ${before[2]?.id}\n    Die Arbeiter\n`)
  expect(replaced.stdout).toContain('2 translations written.')
  expect(entriesOf(made, 'ru')).toEqual([
    { ...mine[0], target: texts(RUSSIAN)[0] },
    mine[1],
    mine[2],
    { ...mine[3], target: texts(RUSSIAN)[3] },
    ...mine.slice(4, 9),
    filled,
  ])
})

test('--dry-run writes nothing and says so, not even what a sync would', async () => {
  const made = reservoir()
  const { code, stdout } = await made.here(['align', 'stausee', 'ru', 'ru.md', '--dry-run'])
  expect(code).toBe(0)
  expect(stdout).toContain('10 translations would be written. This was a dry run; nothing was changed.')
  expect(() => made.read(pathOf('ru'))).toThrow('ENOENT')
  await made.here(['sync'])
  const bytes = bytesOf(made)
  const laid = await made.query<Laid>('align', 'stausee', 'ru', 'ru.md', '--dry-run', '--json')
  expect(laid).toMatchObject({ dryRun: true, paths: [] })
  expect(laid.written).toHaveLength(10)
  expect(bytesOf(made)).toEqual(bytes)
})

test('--min-score leaves what is less sure, shows it, and does not forget paragraphs without German', async () => {
  const made = reservoir({ 'ru.md': markdown([...RUSSIAN, 'Напечатано в типографии № 7, тираж 500.']) })
  const { stdout } = await made.here(['align', 'stausee', 'ru', 'ru.md', '--min-score', '1'])
  const left = /(\d+) pairs? scores? below 1\. /.exec(stdout)?.[1]
  const written = targets(made, 'ru').filter(Boolean).length
  expect(Number(left ?? 0) + written).toBe(10)
  expect(unplacedOf(made, 'ru')).toHaveLength(1 + Number(left ?? 0))
  await made.here(['align', 'stausee', 'ru', 'ru.md', '--min-score', '0'])
  expect(targets(made, 'ru')).toEqual(texts(RUSSIAN))
})

test('--json: the values of each bead, and what was written', async () => {
  const made = reservoir()
  const laid = await made.query<Laid>('align', 'stausee', 'ru', 'ru.md', '--json')
  const ids = made.json(pathOf('de')).units.map(({ id }) => id)
  expect(Object.keys(laid)).toEqual([
    'document',
    'language',
    'dryRun',
    'beads',
    'written',
    'same',
    'kept',
    'replaced',
    'misaligned',
    'unplaced',
    'cleared',
    'paths',
  ])
  expect(laid).toMatchObject({
    document: 'stausee',
    language: 'ru',
    dryRun: false,
    same: [],
    kept: [],
    unplaced: [],
  })
  expect(laid.written).toEqual(ids)
  expect(laid.paths).toContain(pathOf('ru'))
  for (const [index, bead] of laid.beads.entries()) {
    expect(bead).toEqual({
      source: [index],
      target: [index],
      score: expect.any(Number),
      units: [ids[index]],
      outcome: 'written',
    })
    expect(bead.score).toBeGreaterThan(0)
    expect(bead.score).toBeLessThanOrEqual(1)
  }
  const again = await made.query<Laid>('align', 'stausee', 'ru', 'ru.md', '--json')
  expect(again).toMatchObject({ written: [], same: ids, kept: [], paths: [] })
})

test('pages in the encodings of their time', async () => {
  const russian = new Map(
    [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, index) => [letter, 0xe0 + index]),
  )
  const bytes = (text: string) =>
    Uint8Array.from(
      [...text].map(letter => {
        const small = russian.get(letter.toLowerCase())
        if (small === undefined)
          return { ё: 0xb8, '«': 0xab, '»': 0xbb, '—': 0x97 }[letter] ?? letter.charCodeAt(0)
        return letter === letter.toLowerCase() ? small : small - 0x20
      }),
    )
  const made = reservoir({ 'alt.md': bytes(markdown(RUSSIAN)) })
  const { stdout } = await made.here(['align', 'stausee', 'ru', 'alt.md'])
  expect(stdout).toContain('alt.md is not UTF-8; it was read as Windows-1251.\n')
  expect(targets(made, 'ru')).toEqual(texts(RUSSIAN))
  const two = ['align', '--source', 'corpus/stausee.md', '--source-lang', 'de', '--target', 'alt.md']
  expect((await made.here([...two, '--target-lang', 'ru'])).stdout).toContain('Windows-1251')
  expect((await made.here([...two, '--target-lang', 'en'])).stdout).toContain('Windows-1252')
})

test('headings are not joined, and marks of lists do not come along', async () => {
  const [title, ...others] = RUSSIAN
  const list = others.map(block =>
    block.replace(/^- (Первое|Второе)/, (_, word) => `${word === 'Первое' ? 1 : 2}) ${word}`),
  )
  const made = reservoir({ 'ru.md': markdown([`${title}, часть первая`, ...list]) })
  await made.here(['align', 'stausee', 'ru', 'ru.md'])
  expect(targets(made, 'ru').slice(1)).toEqual(texts(RUSSIAN).slice(1))
  const again = await made.here(['align', 'stausee', 'ru', 'ru.md'])
  expect(again.stdout).toContain('10 translations are already there.\nNothing to do; nothing was changed.')
})

test('where only a paragraph without German comes in, no translation is said to be written', async () => {
  const made = reservoir()
  await made.here(['align', 'stausee', 'ru', 'ru.md'])
  made.write('ru.md', markdown([...RUSSIAN, 'Напечатано в типографии № 7, тираж 500.']))
  const { stdout } = await made.here(['align', 'stausee', 'ru', 'ru.md'])
  expect(stdout).toMatch(
    /10 translations are already there\.\nParagraphs newly kept as “unplaced”: 1\.\n {2}wrote alignments\/stausee\/ru\.json\n$/,
  )
})

test('the wrong file: the German, another language, another text', async () => {
  const other = [
    '# Как варить варенье',
    'Яблоки моют и режут.',
    'Сахар кладут потом.',
    'Варят долго.',
    'Едят зимой.',
  ]
  const made = reservoir({ 'anderes.md': markdown(other) })
  const laid = async (language: string, file: string) => made.here(['align', 'stausee', language, file])
  expect(await laid('ru', 'corpus/stausee.md')).toMatchObject({ code: 2, stdout: '' })
  expect((await laid('en', 'corpus/stausee.md')).stderr).toMatch(
    /mostly identical to the German.*\nName the file/,
  )
  expect((await laid('ru', 'en.md')).stderr).toMatch(
    /in another script than the one “ru” is written in.*\nGive the lan/,
  )
  expect(() => made.read(pathOf('ru'))).toThrow('ENOENT')
  expect(await laid('ru', 'anderes.md')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('does not seem to be a translation of stausee'),
  })
  const forced = await made.here(['align', 'stausee', 'ru', 'anderes.md', '--force'])
  expect(forced.stdout).toContain('this file hardly matches the document.\n')
  expect((await made.here(['align', 'stausee', 'en', 'en.md'])).stdout).not.toContain('hardly')
})

test('HTML as it was saved, page text as it was copied, and standard input', async () => {
  const html = `<!doctype html><html lang="ru"><head><title>Водохранилище</title></head><body>
    <nav><a href="/">Главная</a> <a href="/de">Deutsch</a></nav><main><article>${RUSSIAN.map(block =>
      block
        .replace(/^## (.*)/, '<h2>$1</h2>')
        .replace(/^# (.*)/, '<h1>$1</h1>')
        .replace(/^- (.*)/, '<ul><li>$1</li></ul>')
        .replace(/^([^<].*)/, '<p>$1</p>'),
    ).join('\n')}</article></main><footer>© 2021</footer></body></html>`
  const made = reservoir({ 'seite.html': html })
  const saved = await made.here(['align', 'stausee', 'ru', 'seite.html'])
  expect(saved.stdout).toContain('(navigation)')
  expect(targets(made, 'ru')).toEqual(texts(RUSSIAN))

  const copied = texts(ARABIC).join('\n')
  const { code, stdout } = await made.run(['align', 'stausee', 'ar', '-', '--type', 'text'], {
    stdin: copied,
  })
  expect(code).toBe(0)
  expect(stdout).toContain('10 translations written.')
  expect(targets(made, 'ar')).toEqual(texts(ARABIC))

  const json = await made.here(['align', 'stausee', 'en', '-', '--json'], { stdin: markdown(ENGLISH) })
  expect(JSON.parse(json.stdout).written).toHaveLength(10)
  expect(targets(made, 'en')).toEqual(texts(ENGLISH))
})

describe('two files', () => {
  const both = ['align', '--source', 'corpus/stausee.md', '--target', 'ru.md']
  const languages = ['--source-lang', 'de', '--target-lang', 'ru']

  test('--json is the beads and nothing else; nothing is written, and no project is needed', async () => {
    const made = reservoir({ 'ru.md': markdown(RUSSIAN.filter((_, index) => index !== 3)) })
    const { code, stdout, stderr } = await made.here([...both, ...languages, '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const value = JSON.parse(stdout) as { beads: Laid['beads'] }
    expect(Object.keys(value)).toEqual(['beads'])
    expect(value.beads.map(({ source, target }) => [source, target])).toEqual(
      GERMAN.map((_, index) => [[index], index === 3 ? [] : [index > 3 ? index - 1 : index]]),
    )
    for (const bead of value.beads) expect(Object.keys(bead)).toEqual(['source', 'target', 'score'])
    expect(() => made.read(pathOf('de'))).toThrow('ENOENT')
  })

  test('without --json, a table', async () => {
    const { stdout } = await reservoir().here([...both, ...languages])
    expect(stdout).toMatch(/^de +│ ru\n/)
    expect(stdout).toMatch(/¶3 : ¶3 {3}score \d\.\d\d\n## Die Arbeiter +│ ## Рабочие\n/)
    expect(stdout).toMatch(/10 pairs {3}1:1 × 10\n$/)
  })

  test('any languages, and standard input', async () => {
    const made = project({
      'a.txt': 'Le fleuve a 1200 km.\nIl y a 3 ponts.\n',
      'b.txt': 'Áin er 1200 km.\nÞar eru 3 brýr.\n',
    })
    const args = ['align', '--source', 'a.txt', '--source-lang', 'fr-CA', '--target-lang', 'is', '--json']
    const pairs = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as { beads: Laid['beads'] }).beads.map(({ source, target }) => [source, target])
    const expected = [
      [[0], [0]],
      [[1], [1]],
    ]
    expect(pairs(await made.here([...args, '--target', 'b.txt']))).toEqual(expected)
    const piped = await made.here([...args, '--target', '-'], { stdin: made.read('b.txt') })
    expect(pairs(piped)).toEqual(expected)
  })
})

const there = reservoir({ leer: ' \n\n', 'nul.md': 'a\0b', ordner: '' })

test.each([
  [['align'], '“document” is missing'],
  [['align', 'stausee', 'ru'], '“file” is missing'],
  [['align', 'stausse', 'ru', 'ru.md'], 'Did you mean “stausee”?'],
  [['align', 'stausee', 'Russian', 'ru.md'], 'Did you mean “ru”?'],
  [['align', 'stausee', 'fr', 'ru.md'], 'not one of the targets: en, ru, ar'],
  [['align', 'stausee', 'de', 'ru.md'], 'not one of the targets'],
  [['align', 'stausee', 'ru', 'fehlt.md'], 'fehlt.md does not exist'],
  [['align', 'stausee', 'ru', 'corpus'], 'is a folder'],
  [['align', 'stausee', 'ru', 'leer'], 'no text'],
  [['align', 'stausee', 'ru', 'nul.md'], 'nul.md:1:'],
  [['align', 'stausee', 'ru', 'ru.md', '--min-score', '1.5'], 'a number from 0 to 1'],
  [['align', 'stausee', 'ru', 'ru.md', '--min-score', 'viel'], 'a number from 0 to 1'],
  [['align', 'stausee', 'ru', 'ru.md', '--source', 'ru.md'], '“stausee” does not belong there'],
  [
    ['align', '--source', 'a', '--target', 'b'],
    'these options are missing: --source-lang <tag>, --target-lang <tag>',
  ],
  [
    ['align', '--source', 'a', '--target', 'b', '--source-lang', 'de', '--target-lang', 'ru', '--replace'],
    '--replace does not apply',
  ],
  [
    ['align', '--source', '-', '--target', '-', '--source-lang', 'de', '--target-lang', 'ru'],
    '--source and --target both name standard input',
  ],
  [
    ['align', '--source', 'ru.md', '--target', 'leer', '--source-lang', 'de', '--target-lang', 'ru'],
    'leer contains no text',
  ],
])('%j is refused', async (args, said) => {
  const { code, stdout, stderr } = await there.here(args)
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
  expect(() => there.read(pathOf('ru'))).toThrow('ENOENT')
})
