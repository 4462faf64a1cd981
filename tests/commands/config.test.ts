import { describe, expect, test } from '@jest/globals'
import { project } from '../process.js'

const corpus = { 'corpus/a.md': 'Text.\n' }

test('all faults of a config are told at once, with the nearest names', async () => {
  const made = project({
    ...corpus,
    'synopse.config.json': {
      target: ['en'],
      fusion: true,
      source: { langauge: 'de', files: '../corpus/**/*.md' },
      targets: ['en', 'Englisch', 'en'],
      alignments: '/tmp',
      checks: { drifted: ['error', { maximum: 5 }], untranslated: 'fatal' },
      maxFileSize: 'viel',
    },
  })
  const { code, stdout, stderr } = await made.here(['status'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  for (const said of [
    '“target” is not a known key. Did you mean “targets”?',
    '“fusion” is not a known key. Known keys: ',
    '“source.langauge” is not a known key. Did you mean “language”?',
    '“source.files” must be a path inside the project',
    '“targets.1” must be a language tag',
    '“alignments” must be a path inside the project',
    '“checks.drifted',
    '“checks.untranslated',
    '“maxFileSize” must be a size',
  ])
    expect(stderr).toContain(said)
  expect(stderr).toContain('synopse.config.json has errors')
})

test('unknown checks are told with the nearest one, in overrides too', async () => {
  const made = project({
    ...corpus,
    'synopse.config.json': {
      checks: { drifed: 'off', xyzxyzxyz: 'off' },
      overrides: [{ checks: { untranslatd: 'warn' } }],
      targets: ['de'],
    },
  })
  const { code, stderr } = await made.here(['check'])
  expect(code).toBe(2)
  expect(stderr).toContain('“drifed”. Did you mean “drifted”?')
  expect(stderr).toMatch(/“xyzxyzxyz”. There are: .*untranslated/)
  expect(stderr).toContain('“overrides.0.checks.untranslatd”')
  expect(stderr).toContain('“targets” contains de')
})

const faulty: [string, string | Uint8Array, string][] = [
  ['no JSON', '{\n  "targets": ["en",\n}', 'synopse.config.json:3:1'],
  ['empty', '', 'synopse.config.json:1:1'],
  ['a list', '[]', 'synopse.config.json must contain one JSON object'],
  ['null', 'null', 'must contain one JSON object'],
  ['conflict markers', '{\n<<<<<<< HEAD\n  "targets": []\n=======\n>>>>>>> b\n}', 'on lines 2, 4, 5'],
  ['a prototype as key', '{"__proto__": {}}', '“__proto__” is not a known key'],
  ['a built-in as key', '{"constructor": 1}', '“constructor” is not a known key'],
  ['a prototype as check', '{"checks": {"__proto__": "off"}}', '__proto__'],
  ['a built-in as check', '{"checks": {"constructor": "off"}}', '“constructor”'],
  [
    'an empty glob',
    '{"overrides": [{"documents": [""], "checks": {"drifted": "off"}}]}',
    'overrides.0.documents',
  ],
  ['NUL in a glob', '{"source": {"files": "corpus\\u0000/**/*.md"}}', 'source.files'],
  ['NUL in a path', '{"alignments": "align\\u0000ments"}', 'alignments'],
  ['an ending that is none', '{"source": {"files": "corpus/**/*.{md,*}"}}', 'source.files'],
  ['drive letters', '{"alignments": "C:\\\\temp"}', 'inside the project'],
  ['backslashes upward', '{"alignments": "a\\\\..\\\\..\\\\b"}', 'inside the project'],
  ['a size of nothing', '{"maxFileSize": "MB"}', 'maxFileSize'],
  ['no UTF-8', Buffer.from('7b22fc223a317d', 'hex'), 'synopse.config.json:1:3 is not valid UTF-8'],
  ['a negative maximum', '{"checks": {"drifted": ["error", {"max": -1}]}}', 'checks.drifted'],
]

test.each(faulty)('%s is refused with what is wrong', async (_, text, said) => {
  const made = project({ ...corpus, 'synopse.config.json': text })
  const { code, stdout, stderr } = await made.here(['check'])
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
})

test('other folders and languages, written as people write them', async () => {
  const made = project({
    'synopse.config.json':
      '\uFEFF{"source":{"language":"de-AT","files":"./texte/*.markdown"},"targets":["pt-BR"],"alignments":"./abgleich/"}',
    'texte/a.markdown': 'Text.\n',
    'texte/tiefer/b.markdown': 'Nicht gemeint.\n',
  })
  const { code, stdout } = await made.here(['sync'])
  expect(code).toBe(0)
  expect(stdout).toContain('wrote abgleich/a/pt-BR.json\n')
  expect(made.json('abgleich/a/pt-BR.json')).toMatchObject({ language: 'pt-BR', sourceLanguage: 'de-AT' })
  const rows = await made.query<{ path: string }[]>('list', '--json')
  expect(rows.map(({ path }) => path)).toEqual(['texte/a.markdown'])
})

test('init makes config and folders once, and changes nothing after', async () => {
  const made = project()
  const at = 'neu/hier'
  made.write(`${at}/x`, '')
  const first = await made.run(['-C', at, 'init'])
  expect({ code: first.code, stdout: first.stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/Created: synopse\.config\.json, corpus\/, alignments\/[\s\S]*synopse add/),
  })
  const config = `${at}/synopse.config.json`
  expect(made.json(config)).toMatchObject({ source: { language: 'de' }, targets: ['en', 'ru', 'ar'] })
  const [text, time] = [made.read(config), made.age(config)]
  const second = await made.run(['-C', at, 'init'])
  expect({ code: second.code, stdout: second.stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('already'),
  })
  expect([made.read(config), made.modified(config)]).toEqual([text, time])
  const empty = await made.run(['-C', at, 'status'])
  expect({ code: empty.code, stderr: empty.stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/no documents[\s\S]*synopse add/),
  })
})

describe('a field of front matter that no document has', () => {
  const made = project({
    'corpus/a.md': '+++\nhero.tagline = "Ein Spruch"\n+++\n\nText.\n',
    'corpus/b.md': 'Text.\n',
    'synopse.config.json': { targets: ['en'], frontMatter: ['title', 'hero.tagine'] },
  })

  test('is told by what reads all documents, with the nearest that there is', async () => {
    for (const args of [['status'], ['sync'], ['check']]) {
      const { code, stdout, stderr } = await made.here(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(
        '“frontMatter.1”: no document has a field “hero.tagine” in its front matter. Did you mean “hero.tagline”?',
      )
    }
  })

  test('is not told where some are read', async () => {
    const { units } = await made.query<{ units: { kind: string }[] }>('units', 'a', '--json')
    expect(units.map(({ kind }) => kind)).toEqual(['paragraph'])
    expect((await made.here(['status', 'a'])).code).toBe(0)
  })
})
