import { spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Context } from '../../src/commands/context.js'
import { filter } from '../../src/commands/filter.js'
import { SynopseError } from '../../src/errors.js'
import { loadWords } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { anyText } from '../any-text.js'
import { BIN, outcome, project, start, type TestProject, temporaryFolder } from '../process.js'
import { runs } from '../runs.js'

interface Found {
  code: string
  severity: string
  message: string
  target?: { start: number; end: number; text: string }
  source?: { start: number; end: number; text: string }
  fix?: string
}

interface Answer {
  id: string | number | null
  findings?: Found[]
  beads?: { source: number[]; target: number[]; score: number }[]
  error?: { message: string }
}

const PAIR = { source: 'Am 3. Mai kamen 40 Gäste.', target: 'On 3 May, 50 guests came.', targetLang: 'en' }

const linesIn = (text: string) => text.split('\n').slice(0, -1)
const answersIn = (text: string) => linesIn(text).map(line => JSON.parse(line) as Answer)

async function through(
  made: TestProject,
  name: 'align' | 'check',
  lines: readonly unknown[],
  env = {},
): Promise<Answer[]> {
  const stdin = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { code, stdout, stderr } = await made.here([name, '--jsonl'], { stdin, env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return answersIn(stdout)
}

const nowhere = project()
const words = await loadWords('en')

describe('check --jsonl', () => {
  test('tells what is wrong in a pair, and where', async () => {
    expect(await through(nowhere, 'check', [{ id: 'p1', ...PAIR }])).toEqual([
      {
        id: 'p1',
        findings: [
          {
            code: 'numbers',
            severity: 'error',
            message: 'The German says “40”; the translation says “50”.',
            target: { start: 10, end: 12, text: '50' },
            source: { start: 16, end: 18, text: '40' },
          },
        ],
      },
    ])
  })

  test.each([
    ['what may be mended', { source: 'Ein Haus.', target: 'A  house.' }, 'white-space', ' '],
    [
      'a text that was pasted twice',
      {
        source: 'Die Brücke über den Fluss bleibt bis zum Herbst gesperrt.',
        target:
          'The bridge over the river stays closed until autumn. The bridge over the river stays closed until autumn.',
      },
      'doubled',
      undefined,
    ],
  ])('%s', async (_, pair, code, fix) => {
    const [answer] = await through(nowhere, 'check', [{ id: 1, ...pair, targetLang: 'en' }])
    expect(answer?.findings?.map(({ code, fix }) => [code, fix])).toEqual([[code, fix]])
  })

  test.each([
    ['no translation', { target: '' }],
    ['a translation of white space', { target: ' \n' }],
    ['no original', { source: '' }],
    ['a sound pair', { target: 'On 3 May, 40 guests came.' }],
    ['what every language writes alike', { target: 'tlhIngan 3. 40 maH.', targetLang: 'tlh' }],
  ])('nothing is found in %s', async (_, changes) => {
    expect(await through(nowhere, 'check', [{ id: 1, ...PAIR, ...changes }])).toEqual([
      { id: 1, findings: [] },
    ])
  })

  test('speaks the language of the user, and names that of the original', async () => {
    const lines = [{ ...PAIR, source: 'Le 3 mai, 40 invités sont venus.', sourceLang: 'fr' }, PAIR]
    const said = async (language: string) =>
      (await through(nowhere, 'check', lines, { LC_ALL: language })).map(
        ({ findings }) => findings?.[0]?.message,
      )
    expect(await said('en')).toEqual([
      'The French says “40”; the translation says “50”.',
      'The German says “40”; the translation says “50”.',
    ])
    expect(await said('de')).toEqual([
      'Im französischen Original steht „40“, in der Übersetzung „50“.',
      'Im deutschen Original steht „40“, in der Übersetzung „50“.',
    ])
  })

  test('asks the project: its original, its severities, its glossary; not how much it tolerates', async () => {
    const made = project({
      'synopse.config.json': {
        source: { language: 'fr' },
        targets: ['en'],
        checks: { numbers: ['warn', { max: 9 }] },
        overrides: [{ languages: ['en'], checks: { dates: 'off' } }],
      },
      'glossary.json': {
        version: 1,
        terms: [{ german: ['grève'], use: { en: ['strike'] } }],
      },
    })
    const lines = [
      {
        source: 'La grève du 5 mai a duré 12 jours.',
        target: 'The walkout of 6 May took 13 days.',
        targetLang: 'en',
      },
    ]
    const told = async (more = {}) =>
      (await through(made, 'check', [{ ...lines[0], ...more }]))[0]?.findings?.map(
        ({ code, severity }) => `${code} ${severity}`,
      )
    expect(await told()).toEqual(['numbers warning', 'glossary warning'])
    // The glossary is about French words.
    expect(await told({ sourceLang: 'ca' })).toEqual(['numbers warning'])
  })
})

describe('align --jsonl', () => {
  test.each([
    [
      'texts that were parted',
      ['# Wasser', 'Der See ist 12 km lang. Im Winter friert er zu.', 'Wer fragt?'],
      ['# Вода', 'Длина озера 12 км.', 'Зимой оно замерзает.', 'Кто спрашивает?'],
      [
        [[0], [0]],
        [[1], [1, 2]],
        [[2], [3]],
      ],
    ],
    ['nothing', [], [], []],
    ['only an original', ['Wer?'], [], [[[0], []]]],
    ['only a translation', [], ['Кто?'], [[[], [0]]]],
  ])('lays %s beside each other', async (_, source, target, beads) => {
    const [answer] = await through(nowhere, 'align', [{ id: 'a', source, target, targetLang: 'ru' }])
    expect(answer?.id).toBe('a')
    expect(answer?.beads?.map(({ source, target }) => [source, target])).toEqual(beads)
    for (const { score } of answer?.beads ?? []) expect(score >= 0 && score <= 1).toBe(true)
  })

  test('says the same as for two files', async () => {
    const made = project({ 'a.md': 'Eins.\n\nZwei Häuser.\n', 'b.md': 'One.\n\nTwo houses.\n' })
    const files = ['--source', 'a.md', '--target', 'b.md', '--source-lang', 'de', '--target-lang', 'en']
    const { beads } = await made.query<Answer>(
      'align',
      ...files.map(word => (word.endsWith('.md') ? made.path(word) : word)),
      '--json',
    )
    const line = {
      source: ['Eins.', 'Zwei Häuser.'],
      target: ['One.', 'Two houses.'],
      sourceLang: 'de',
      targetLang: 'en',
    }
    expect(await through(made, 'align', [line])).toEqual([{ id: null, beads }])
  })
})

describe('a line', () => {
  test.each<[string, unknown, number | string | null, string]>([
    ['that is empty', '', null, 'Line 2 is empty; a JSON object was expected.'],
    ['of white space', ' \t\r', null, 'Line 2 is empty; a JSON object was expected.'],
    ['that is no JSON', '{"id":1,', null, 'Line 2 is not valid JSON.'],
    ['with an array', '[1]', null, 'Line 2 is not a JSON object.'],
    ['with null', 'null', null, 'Line 2 is not a JSON object.'],
    ['with an object as id', { ...PAIR, id: {} }, null, 'Line 2: “id” must be a string or a number.'],
    ['without a translation', { id: 'x', source: 'a' }, 'x', 'Line 2: “target” is missing.'],
    ['without a language', { id: 7, source: 'a', target: 'b' }, 7, 'Line 2: “targetLang” is missing.'],
    ['with null for one', { ...PAIR, id: 7, targetLang: null }, 7, 'Line 2: “targetLang” is missing.'],
    ['with a number as text', { ...PAIR, id: 7, source: 7 }, 7, 'Line 2: “source” must be a string.'],
    ...['', 'e', 'engl', 'f r', 'constructor__', `en${'-a'.repeat(40)}`, 3].map(
      (tag): [string, unknown, number, string] => [
        `with ${JSON.stringify(tag)} as a language`,
        { ...PAIR, id: 7, sourceLang: tag },
        7,
        'Line 2: “sourceLang” must be a language tag such as en or pt-BR.',
      ],
    ),
    [
      'with what it inherits only',
      '{"id":7,"__proto__":{"source":"a","target":"b"}}',
      7,
      'Line 2: “source” is missing.',
    ],
  ])(
    '%s is answered with an error, and the next one as if nothing had been',
    async (_, line, id, message) => {
      expect(await through(nowhere, 'check', [{ id: 1, ...PAIR }, line, { id: 3, ...PAIR }])).toEqual([
        { id: 1, findings: [expect.objectContaining({ code: 'numbers' })] },
        { id, error: { message } },
        { id: 3, findings: [expect.objectContaining({ code: 'numbers' })] },
      ])
    },
  )

  test.each([{ source: 'a' }, { source: ['a', 1] }, { source: {} }, { source: [['a']] }])(
    'with %j as texts is an error',
    async texts => {
      const [answer] = await through(nowhere, 'align', [{ id: 1, target: ['a'], targetLang: 'en', ...texts }])
      expect(answer).toEqual({ id: 1, error: { message: 'Line 1: “source” must be a list of strings.' } })
    },
  )

  test('that is longer than the largest file is an error', async () => {
    const made = project({ 'synopse.config.json': { maxFileSize: '1 kB' } })
    expect(
      await through(made, 'check', [
        { ...PAIR, id: 1, more: 'x'.repeat(2000) },
        { ...PAIR, id: 2 },
      ]),
    ).toEqual([
      { id: null, error: { message: 'Line 1 is 0.0 MB long; the limit is 0.0 MB.' } },
      { id: 2, findings: [expect.anything()] },
    ])
  })

  test('that is not UTF-8 is an error', async () => {
    const stdin = Buffer.concat([Buffer.from('{"id":"\xff"}\n', 'latin1'), Buffer.from(JSON.stringify(PAIR))])
    const { code, stdout } = await nowhere.here(['check', '--jsonl'], { stdin })
    expect(code).toBe(0)
    expect(answersIn(stdout).map(({ error }) => error?.message)).toEqual([
      'Line 1 is not valid UTF-8.',
      undefined,
    ])
  })

  test.each([
    '"a"',
    '""',
    '0',
    '-1',
    '1.50',
    '12345678901234567890',
    '-9223372036854775808',
    '1e400',
    'null',
    '"\\ud800"',
    '"\\u001b[31m\\u202e"',
    '"\\u0000"',
    '"__proto__"',
  ])('keeps its id: %s', async id => {
    const line = `{"x":{"id":5,"y":["id",6]},"id":${id},"source":"","target":"","targetLang":"en"}`
    const { stdout } = await nowhere.here(['check', '--jsonl'], { stdin: line })
    expect(stdout).toBe(`{"id":${id},"findings":[]}\n`)
  })

  test('may begin with a byte order mark, and end as lines of Windows do', async () => {
    const line = JSON.stringify({ ...PAIR, id: 1 })
    expect(await through(nowhere, 'check', [`\uFEFF${line}\r`, `\uFEFF${line}\r`])).toHaveLength(2)
  })

  test('may nest as deep as it likes', async () => {
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const text = `${'*a **b '.repeat(300)}${'b** a*'.repeat(300)}`
    const answers = await through(nowhere, 'check', [
      deep(100_000),
      `{"id":1,"more":${deep(100_000)},"source":"","target":"","targetLang":"en"}`,
      { id: 2, source: text, target: text, targetLang: 'en' },
    ])
    expect(answers.map(({ id }) => id)).toEqual([null, 1, 2])
  })
})

test('each line has its answer, in order, whatever the others are', () => {
  const good = fc.record({
    source: fc.string({ unit: 'grapheme', maxLength: 30 }),
    target: anyText({ maxLength: 30 }),
    targetLang: fc.constantFrom('en', 'ru', 'ar', 'fr', 'x'),
  })
  const junk = fc
    .oneof(anyText(), fc.json(), fc.constantFrom('', '{', '{"id":[]}', 'null', '\uFEFF', '\r'))
    .map(text => text.replaceAll('\n', ' '))
  const line = fc.oneof(good, junk)
  return fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async lines => {
      const numbered = lines.map((line, index) =>
        typeof line === 'string' ? line : JSON.stringify({ id: `n${index}`, ...line }),
      )
      const stdin = numbered.map(line => `${line}\n`).join('')
      const { code, stdout } = await nowhere.here(['check', '--jsonl'], { stdin })
      expect(code).toBe(0)
      const answers = answersIn(stdout)
      expect(answers).toHaveLength(lines.length)
      for (const [index, line] of lines.entries()) {
        const { id, findings, error } = answers[index] as Answer
        expect((findings === undefined) !== (error === undefined)).toBe(true)
        if (typeof line !== 'string') expect(id).toBe(`n${index}`)
      }
    }),
    runs(500),
  )
}, 60_000)

describe('what goes wrong in answering', () => {
  const context = (said: string[], told: string[], reads: () => boolean = () => true) =>
    ({
      input: async function* () {
        for (const id of [1, 2, 3]) yield Buffer.from(`{"id":${id}}\n`)
      },
      printFor: async (text: string) => {
        said.push(text)
        return reads()
      },
      tell: (text: string) => told.push(text.split('\n').slice(0, 2).join(' ')),
      words,
      paint: paint(false),
    }) as unknown as Context

  test.each<[string, Error, string, number, string[]]>([
    [
      'a bug',
      new TypeError('no'),
      'Line 2 could not be processed because of a bug in Synopse.',
      70,
      ['This is a bug in Synopse. Please report it with the lines below. TypeError: no'],
    ],
    [
      'more depth than can be read',
      new RangeError('stack'),
      'Line 2 is nested too deeply to be read.',
      0,
      [],
    ],
    [
      'what else is known',
      new SynopseError('document.tooDeep'),
      'Line 2: -: its blocks are nested too deeply to be read.',
      0,
      [],
    ],
  ])('%s is told in its place, and stops nothing', async (_, error, message, code, stderr) => {
    const [said, told]: [string[], string[]] = [[], []]
    const ended = await filter(context(said, told), 100, ({ id }) => {
      if (id === 2) throw error
      return { done: true }
    })
    expect(ended).toBe(code)
    expect(said.map(line => JSON.parse(line) as Answer)).toEqual([
      { id: 1, done: true },
      { id: 2, error: { message: expect.stringContaining(message) } },
      { id: 3, done: true },
    ])
    expect(told).toEqual(stderr)
  })

  test('where nobody reads, nothing more is done', async () => {
    const said: string[] = []
    const answered: unknown[] = []
    const answer = ({ id }: { id?: unknown }) => ({ done: answered.push(id) })
    expect(
      await filter(
        context(said, [], () => said.length < 2),
        100,
        answer,
      ),
    ).toBe(0)
    expect(answered).toEqual([1, 2])
  })
})

test.each([
  [['check', '--jsonl', 'streik'], '--jsonl reads standard input; “streik” does not belong there.'],
  [['check', '--jsonl', '--strict'], '--jsonl and --strict cannot be used together. Leave one of them out.'],
  [['check', '--json', '--jsonl'], '--jsonl and --json cannot be used together. Leave one of them out.'],
  [['align', '--jsonl', 'a', 'ru', 'b.md'], '--jsonl reads standard input; “a” does not belong there.'],
  [
    ['align', '--jsonl', '--source-lang', 'de'],
    '--jsonl and --source-lang cannot be used together. Leave one of them out.',
  ],
])('%j is a mistake', async (args, message) => {
  expect(await nowhere.here(args)).toEqual({ code: 2, stdout: '', stderr: `${message}\n` })
})

test('a config that cannot be read ends it before the first line', async () => {
  const made = project({ 'synopse.config.json': '{' })
  expect(await made.here(['check', '--jsonl'], { stdin: JSON.stringify(PAIR) })).toMatchObject({
    code: 2,
    stdout: '',
  })
})

describe('in a process of its own', () => {
  test.each(['check', 'align'])('%s answers before the next line is written', async name => {
    const child = start([name, '--jsonl'], { cwd: temporaryFolder() })
    const ended = outcome(child)
    const answers = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })[
      Symbol.asyncIterator
    ]()
    for (const id of [1, 2, 3]) {
      child.stdin?.write(`{"id":${id},"source":[],"target":[],"targetLang":"en"}\n`)
      expect(JSON.parse((await answers.next()).value).id).toBe(id)
    }
    child.stdin?.end()
    expect((await ended).code).toBe(0)
  })

  test('a reader who has seen enough ends it, and is no fault', () => {
    const script = `yes '${JSON.stringify(PAIR)}' | "$0" "$1" check --jsonl | head -n 2; echo "\${PIPESTATUS[1]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, BIN], {
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect(linesIn(stdout)).toEqual([expect.any(String), expect.any(String), '0'])
    expect(stderr).toBe('')
  })
})
