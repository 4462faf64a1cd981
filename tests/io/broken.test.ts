import { rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { canonical, project, type TestProject } from '../process.js'

const RU = 'alignments/streik/ru.json'

/** What is put in place of a text of the Russian file, and what the message must say. */
const files: [string, (text: string) => string | Uint8Array, RegExp][] = [
  [
    'a comma too many',
    text => text.replace('"state": "translated"\n', '"state": "translated",\n'),
    /ru\.json:12:5 is not valid JSON[\s\S]*git checkout/,
  ],
  ['cut in the middle', text => text.slice(0, 200), /ru\.json:\d+:\d+ is not valid JSON/],
  ['empty', () => '', /ru\.json:1:1 is not valid JSON/],
  [
    'conflict markers',
    text => text.replace(/(.*"Сначала.*\n)/, '<<<<<<< HEAD\n$1=======\n$1>>>>>>> zweig\n'),
    /merge conflict markers, on lines 16, 18, 20\.\n.*remove the markers/,
  ],
  [
    'version 2',
    text => text.replace('"version": 1', '"version": 2'),
    /has version 2; this version of Synopse reads version 1[\s\S]*newer version of Synopse/,
  ],
  [
    'version "1"',
    text => text.replace('"version": 1', '"version": "1"'),
    /ru\.json:2: “version” must be 1, but is "1"/,
  ],
  ['no version', text => text.replace('"version": 1,', ''), /ru\.json:1: “version” is missing/],
  ['a list', () => '[]', /ru\.json:1: /],
  ['null', () => 'null', /ru\.json:1: /],
  [
    'entries that are none',
    text => `${text.slice(0, text.indexOf('"entries"'))}"entries": {}\n}`,
    /ru\.json:6: “entries” must be Array/,
  ],
  [
    'another language',
    text => text.replace('"language": "ru"', '"language": "en"'),
    /its language is en; its name says ru/,
  ],
  ['NUL', text => text.replace('Забастовка', 'Заба\0товка'), /ru\.json:\d+:\d+/],
  [
    'no UTF-8',
    text => Buffer.from(text.replace('kurz', 'k\u00fcrz'), 'latin1'),
    /ru\.json:\d+:\d+ is not valid UTF-8[\s\S]*UTF-8/,
  ],
  ['UTF-16', text => Buffer.from(`\uFEFF${text}`, 'utf16le'), /ru\.json:1:1 is not valid UTF-8/],
  [
    'depth',
    text => text.replace('"entries"', `"x": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "entries"`),
    /ru\.json/,
  ],
]

test.each(files)(
  'an alignment file with %s: told with its line, not touched, the rest goes on',
  async (_, breakIt, said) => {
    const made = article()
    made.write(RU, breakIt(made.read(RU)))
    made.write('corpus/streik.md', `${made.read('corpus/streik.md')}\nNeu.\n`)
    const [time, de] = [made.age(RU), made.age('alignments/streik/de.json')]
    const { code, stdout, stderr } = await made.here(['sync', 'streik'])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(said) })
    expect([made.modified(RU), made.modified('alignments/streik/de.json')]).toEqual([time, de])
  },
)

test('one broken file stops no other document; several are all told', async () => {
  const made = article()
  made.write(RU, '{')
  made.write('alignments/nord/kurz/en.json', '{')
  const [other, set, all] = await Promise.all([
    made.run(['status', 'nord/kurz', '--lang', 'ru']),
    made.here(['set', 'streik', 'falsch01', 'ru'], { stdin: 'x' }),
    made.here(['check']),
  ])
  expect([other.code, set.code, all.code]).toEqual([2, 2, 2])
  expect(all.stderr).toMatch(/nord\/kurz\/en\.json:1:2[\s\S]*streik\/ru\.json:1:2/)
  rmSync(made.path('alignments/nord/kurz/en.json'))
  expect((await made.here(['list', 'nord/kurz'])).code).toBe(0)
})

const JUNK = `{ "id": "falsch01",   "source": 5,
      "target":"\\u0041\\/",  "state": "translated", "mein": 1.50 }`

test('a record of a wrong type: the rest works, check tells its line, its bytes survive', async () => {
  const made = article()
  const record = /\{\n\s+"id": "falsch01"[\s\S]*?\}/
  made.write(RU, made.read(RU).replace(record, JUNK))
  const line =
    made
      .read(RU)
      .split('\n')
      .findIndex(line => line.includes('"source": 5')) + 1
  const { code, stdout } = await made.here(['check', 'streik', '--lang', 'ru', '--json'])
  expect(code).toBe(1)
  expect(
    JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error'),
  ).toEqual([
    expect.objectContaining({
      code: 'structure',
      path: RU,
      line,
      message: expect.stringContaining('“source” must be string'),
    }),
  ])
  expect((await made.here(['sync'])).code).toBe(0)
  expect(made.read(RU)).toContain(JUNK)
  expect((await made.here(['set', 'streik', 'titel001', 'ru'], { stdin: 'Стачка' })).code).toBe(0)
  expect(made.read(RU)).toContain(JUNK)
  expect(made.read(RU)).toContain('Стачка')
  // The registry too.
  const de = 'alignments/streik/de.json'
  made.write(de, made.read(de).replace('"units": [', '"units": [\n    {"id": 7,"kind":"paragraph"},'))
  made.write('corpus/streik.md', `${made.read('corpus/streik.md')}\nNeu.\n`)
  expect((await made.here(['sync'])).code).toBe(0)
  expect(made.read(de)).toContain('{"id": 7,"kind":"paragraph"}')
})

test('both sides of a merge left in one entry are told, and both stay', async () => {
  const made = article()
  made.write(RU, made.read(RU).replace(/( +)"target": "Конец\."/, '$1"target": "Финал.",\n$&'))
  const { code, stdout } = await made.here(['check', 'streik', '--lang', 'ru', '--json'])
  const errors = JSON.parse(stdout).findings.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  )
  expect({ code, errors }).toEqual({ code: 1, errors: [expect.objectContaining({ path: RU })] })
  expect((await made.here(['set', 'streik', 'titel001', 'ru'], { stdin: 'Стачка' })).code).toBe(0)
  expect(made.read(RU)).toContain('Финал.')
  expect(made.read(RU)).toContain('Конец.')
})

test('ids that JavaScript knows are ids like any other', async () => {
  const texts = ['Eins ist ein Wort.', 'Zwei steht daneben.', 'Drei folgt darauf.']
  const ids = ['__proto__', 'constructor', 'hasOwnProperty']
  const made = project({
    'synopse.config.json': '{"targets":["ru"]}',
    'corpus/a.md': `${texts.join('\n\n')}\n`,
    'alignments/a/de.json': {
      version: 1,
      document: 'a',
      language: 'de',
      units: ids.map((id, index) => ({ id, kind: 'paragraph', text: texts[index] })),
    },
    'alignments/a/ru.json': `{"version":1,"document":"a","language":"ru","sourceLanguage":"de","__proto__":{"x":1},"entries":[${ids
      .map((id, index) =>
        JSON.stringify({ id, source: texts[index], target: `Т${index}`, state: 'reviewed' }),
      )
      .join(',')}]}`,
  })
  const status = await made.query<{ documents: { languages: { ru: object } }[] }>('status', '--json')
  expect(status.documents[0]?.languages.ru).toMatchObject({ reviewed: 3, drifted: 0, obsolete: 0 })
  expect((await made.here(['set', 'a', '__proto__', 'ru'], { stdin: 'Один' })).code).toBe(0)
  expect((await made.here(['sync'])).code).toBe(0)
  const text = made.read('alignments/a/ru.json')
  expect(text).toMatch(/"__proto__": \{\n\s+"x": 1/)
  expect(made.json('alignments/a/ru.json').entries.map(({ id, target }) => [id, target])).toEqual([
    ['__proto__', 'Один'],
    ['constructor', 'Т1'],
    ['hasOwnProperty', 'Т2'],
  ])
  expect((await made.here(['explain', 'a', 'constructor'])).stdout).toContain('Т1')
})

const corpora: [string, string | Uint8Array, RegExp][] = [
  ['NUL', 'Eins.\n\nZw\0ei.\n', /corpus\/a\.md:3:3 contains a NUL/],
  ['no UTF-8', Buffer.from('Eins.\n\nZw\u00e4i.\n', 'latin1'), /corpus\/a\.md:3:3 is not valid UTF-8/],
  ['more than maxFileSize', `${'x'.repeat(2100)}\n`, /corpus\/a\.md is .* limit is .*\n.*maxFileSize/],
]

test.each(corpora)('a corpus file with %s is refused with its place', async (_, source, said) => {
  const made = project({ 'corpus/a.md': source, 'synopse.config.json': '{"maxFileSize":"2 KB"}' })
  const outcomes = [await made.run(['status']), await made.here(['units', made.path('corpus/a.md')])]
  for (const { code, stdout, stderr } of outcomes)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(said) })
})

test('more than maxFileSize from a file, a pipe, and stdin is refused before it is read to the end', async () => {
  const made = project({ 'gross.txt': 'x'.repeat(3000), 'synopse.config.json': '{"maxFileSize":"2 KB"}' })
  const outcomes = await Promise.all([
    made.here(['add', 'gross.txt']),
    made.run(['add', '-', '--as', 'gross'], { stdin: 'x'.repeat(3000) }),
    // Without a limit of its own, this ends when the memory does.
    made.run(['add', '/dev/zero', '--as', 'gross'], { under: ['timeout', '5'] }),
  ])
  expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2])
  for (const { stderr } of outcomes) expect(stderr).toContain('maxFileSize')
})

test('nothing at all, and documents without units', async () => {
  const made: TestProject = project()
  const none = await made.here(['status'])
  expect(none).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no documents') })
  made.write('corpus/leer.md', '')
  made.write('corpus/code.md', '```\nnur Code\n```\n')
  const { documents } = await made.query<{ documents: object[] }>('status', '--json')
  expect(documents).toMatchObject([
    { document: 'code', units: 0 },
    { document: 'leer', units: 0, words: 0 },
  ])
  for (const name of ['sync', 'check', 'list']) expect((await made.here([name])).code).toBe(0)
})

const deep: [string, string][] = [
  ['blockquotes', `${'> '.repeat(2000)}x`],
  ['lists', `${'- '.repeat(2000)}x`],
  ['emphasis', `${'*a '.repeat(2000)}x`],
  ['links', `${'['.repeat(1000)}x${'](y)'.repeat(1000)}`],
  ['HTML elements', '<div>'.repeat(5000)],
]

test('2,000 levels of anything are no bug of ours', async () => {
  const made = project(Object.fromEntries(deep.map(([name, text]) => [`${name}.txt`, `${text}\n`])))
  for (const [name] of deep) {
    const { code, stderr } = await made.run(['units', `${name}.txt`, '--json'])
    expect({ name, ok: code === 0 || code === 2, stderr: stderr.slice(0, 200) }).toEqual({
      name,
      ok: true,
      stderr: code === 0 ? '' : expect.stringContaining('too deep'),
    })
  }
  for (const name of ['HTML elements', 'blockquotes']) {
    const { code } = await made.run([
      'add',
      `${name}.txt`,
      '--type',
      name.startsWith('H') ? 'html' : 'markdown',
    ])
    expect([0, 2]).toContain(code)
  }
})

test('a file with other line ends and a BOM is read, and written canonically when it changes', async () => {
  const made = article()
  const text = made.read(RU)
  made.write(RU, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect((await made.here(['set', 'streik', 'falsch01', 'ru'], { stdin: 'Нет' })).code).toBe(0)
  expect(made.read(RU)).toBe(canonical(JSON.parse(made.read(RU))))
  expect(made.read('alignments/streik/de.json')).not.toContain('\r')
})
