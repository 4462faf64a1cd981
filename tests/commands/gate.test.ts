import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../src/checks/index.js'
import { alignment, registry, type TestProject } from '../process.js'
import { article } from './article.js'

const BASELINE = 'synopse-baseline.json'

interface Told {
  findings: {
    code: string
    severity: string
    document: string
    unit: string | null
    language: string | null
  }[]
  summary: { error: number; warning: number; baseline?: number }
}

async function check(made: TestProject, ...args: string[]) {
  const { code, stdout, stderr } = await made.here(['check', '--json', ...args])
  if (code === 2) throw new Error(stderr)
  const { findings, summary } = JSON.parse(stdout) as Told
  const told = findings.map(({ code, unit, language }) => `${code} ${language} ${unit}`)
  return { code, stderr, told, summary, findings }
}

/** Changes a value in a file of JSON. */
function change(made: TestProject, name: string, replace: (text: string) => string): void {
  made.write(name, replace(made.read(name)))
}

describe('the baseline', () => {
  test('holds back what it knows; what is new is told; what is gone is reported and pruned', async () => {
    const made = article()
    const first = await made.run(['check', '--update-baseline'])
    expect(first).toEqual({
      code: 0,
      stdout: 'No findings.\nAlready in the baseline: 12\n',
      stderr: `Wrote ${BASELINE}. Added: 12; removed: 0.\n`,
    })
    const text = made.read(BASELINE)
    expect(text).not.toMatch(/"(?:line|column|path)"/)

    // Lines move, and nothing else.
    change(made, 'corpus/streik.md', text => `\n\n${text}`)
    expect(await check(made)).toMatchObject({ code: 0, told: [], summary: { warning: 0, baseline: 12 } })

    const time = made.age(BASELINE)
    expect((await made.here(['check', '--update-baseline'])).stderr).toContain('already')
    expect(made.modified(BASELINE)).toBe(time)

    change(made, 'alignments/streik/ru.json', text => text.replace('Сначала цена.', 'Сначала была цена.'))
    const { told, stderr, summary } = await check(made)
    expect({ told, summary }).toEqual({
      told: ['drifted ru absatz01'],
      summary: { error: 0, warning: 1, baseline: 11 },
    })
    expect(stderr).toBe(
      `Findings in ${BASELINE} that no longer occur: 1. Remove them with “synopse check --update-baseline”.\n` +
        '  streik  absatz01  ru  drifted  Сначала цена.\n',
    )
    const pruned = await made.here(['check', '--update-baseline'])
    expect(pruned.stderr).toBe(`Wrote ${BASELINE}. Added: 1; removed: 1.\n`)
    expect(await check(made)).toMatchObject({ told: [], stderr: '' })
  })

  test('what is gone makes nothing red, unless strict', async () => {
    const made = article()
    await made.here(['check', '--update-baseline'])
    await made.here(['accept', 'streik', 'absatz01', 'ru'])
    const run = async (...args: string[]) => (await check(made, ...args)).code
    expect([await run(), await run('--max-warnings', '0'), await run('--strict')]).toEqual([0, 0, 1])
  })

  test('a narrowed run touches its own part only', async () => {
    const made = article()
    await made.here(['check', '--update-baseline'])
    const all = made.read(BASELINE)
    await made.here(['accept', 'streik', 'absatz01', 'ru'])
    for (const args of [['nord/kurz'], ['--lang', 'en'], ['streik', '--lang', 'ar']])
      expect((await check(made, ...args)).stderr).toBe('')
    await made.here(['check', 'nord/kurz', '--update-baseline'])
    await made.here(['check', '--lang', 'en,ar', '--update-baseline'])
    expect(made.read(BASELINE)).toBe(all)
    await made.here(['check', 'streik', '--lang', 'ru', '--update-baseline'])
    expect(made.read(BASELINE)).not.toContain('Сначала')
  })

  test('findings about a document as a whole, and records that are none', async () => {
    const made = article()
    change(made, 'corpus/nord/kurz.md', text => `${text}\nNeu.\n`)
    change(made, 'alignments/nord/kurz/ru.json', text => text.replace('[', '[\n    5,'))
    expect((await check(made)).code).toBe(1)
    await made.here(['check', '--update-baseline'])
    expect(await check(made)).toMatchObject({ code: 0, told: [] })
    change(made, 'alignments/nord/kurz/ru.json', text => text.replace('5,', '5, 6,'))
    expect(await check(made)).toMatchObject({ code: 1, told: ['structure ru null'] })
  })

  test('stays with a document that gets another name', async () => {
    const made = article()
    await made.here(['check', '--update-baseline'])
    made.write('corpus/neu.md', made.read('corpus/streik.md'))
    rmSync(made.path('corpus/streik.md'))
    expect((await check(made)).told.filter(line => !line.startsWith('unsynced'))).toEqual([])
    await made.here(['sync'])
    expect(await check(made)).toMatchObject({ told: [], stderr: '' })
  })

  test('of a check that is off, nothing is said', async () => {
    const made = article()
    await made.here(['check', '--update-baseline'])
    made.write('synopse.config.json', JSON.stringify({ checks: { untranslated: 'off' } }))
    expect(await check(made)).toMatchObject({ told: [], stderr: '' })
  })

  test('another file, as the config says; none is made for nothing', async () => {
    const made = article({ 'synopse.config.json': { baseline: 'ci/bekannt.json' } })
    await made.here(['check', '--update-baseline'])
    expect(made.json<{ version: number }>('ci/bekannt.json').version).toBe(1)
    const off = Object.fromEntries(CHECKS.map(({ code }) => [code, 'off']))
    const clean = article({ 'synopse.config.json': { checks: off } })
    await clean.here(['check', '--update-baseline'])
    expect(() => clean.read(BASELINE)).toThrow()
  })

  test.each([
    [
      'a newer version',
      '{"version": 2, "findings": []}',
      'has version 2; this version of Synopse reads version 1',
    ],
    ['no JSON', '{"version": 1,', `${BASELINE}:1:15 is not valid JSON`],
    ['a finding without its code', '{"version": 1, "findings": [{"document": "a"}]}', '“findings.0.code”'],
  ])('%s is an error', async (_, text, said) => {
    const made = article({ [BASELINE]: text })
    for (const args of [['check'], ['check', '--update-baseline']])
      expect(await made.here(args)).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
    expect(made.read(BASELINE)).toBe(text)
  })
})

describe('suppressions', () => {
  const suppression = (fields: object = {}) => ({
    suppressions: [{ code: 'untranslated', reason: 'kommt im Herbst', languages: ['ar'], ...fields }],
  })

  test('hold back what they name', async () => {
    const made = article({ 'synopse.config.json': suppression() })
    const { told } = await check(made)
    expect(told).toContain('untranslated ru falsch01')
    expect(told.filter(line => line.startsWith('untranslated ar'))).toEqual([])
    expect(told.filter(line => line.startsWith('unused'))).toEqual([])
  })

  test('one that holds nothing back is told at its line, unless the run is narrowed', async () => {
    const made = article({ 'synopse.config.json': suppression({ documents: ['alt/*'] }) })
    const { findings } = await check(made)
    expect(findings.filter(({ code }) => code === 'unused-suppression')).toEqual([
      {
        code: 'unused-suppression',
        severity: 'warning',
        document: '',
        unit: null,
        language: null,
        path: 'synopse.config.json',
        line: 3,
        column: 5,
        message: expect.stringContaining('“kommt im Herbst”'),
      },
    ])
    for (const args of [['streik'], ['--lang', 'ru,ar']])
      expect((await check(made, ...args)).told.join()).not.toContain('unused')
  })

  test('an allowance that allows nothing any more is told; `set` and `accept` take it away', async () => {
    const made = article()
    const file = 'alignments/streik/en.json'
    change(made, file, text => text.replace('English absatz01', '# English'))
    await made.here(['accept', 'streik', 'absatz01', 'en', 'structure', '--reason', 'so gemeint'])
    expect((await check(made, '--lang', 'en')).told.join()).not.toMatch(/structure|unused/)
    change(made, file, text => text.replace('# English', 'English'))
    expect((await check(made, '--lang', 'en')).told).toContain('unused-suppression en absatz01')
    await made.here(['set', 'streik', 'absatz01', 'en'], { stdin: 'In the beginning.' })
    expect((await check(made, '--lang', 'en')).told.join()).not.toContain('unused')
    expect(made.read(file)).not.toContain('allow')
  })

  test('faults are told all at once', async () => {
    const made = article({
      'synopse.config.json': { suppressions: [{ code: 'driftd', reason: ' ', document: ['a'] }, {}] },
    })
    const { code, stderr } = await made.here(['check'])
    expect(code).toBe(2)
    for (const said of [
      '“suppressions.0.code”: there is no check “driftd”. Did you mean “drifted”?',
      '“suppressions.0.reason” must give a reason',
      '“suppressions.0.document” is not a known key. Did you mean “documents”?',
      '“suppressions.1.reason” is missing',
    ])
      expect(stderr).toContain(said)
  })
})

describe('what is red, and what is told', () => {
  test('more warnings than --max-warnings are', async () => {
    const made = article()
    const run = (max: string) => made.here(['check', 'streik', '--lang', 'ru', '--max-warnings', max])
    const [fine, red, none] = await Promise.all([run('3'), run('2'), run('0')])
    expect([fine.code, fine.stderr]).toEqual([0, ''])
    expect([red.code, red.stderr]).toEqual([1, 'Warnings: 3. At most 2 are allowed (--max-warnings).\n'])
    expect(none.code).toBe(1)
  })

  test.each([['-1'], ['1.5'], ['viele'], ['']])('--max-warnings=%s is refused', async value => {
    const { code, stderr } = await article().here(['check', `--max-warnings=${value}`])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('0 or more') })
  })

  test('--quiet tells errors only, and counts both', async () => {
    const made = article({ 'synopse.config.json': { checks: { drifted: 'error' } } })
    const args = ['streik', '--lang', 'ru', '--quiet']
    expect(await check(made, ...args)).toMatchObject({
      code: 1,
      told: ['drifted ru absatz01'],
      summary: { error: 1, warning: 2 },
    })
    const { stdout, code } = await made.here(['check', ...args, '--max-warnings', '1'])
    expect(stdout).toMatch(/errors: 1, warnings: 2\n$/)
    expect(stdout).not.toContain('untranslated')
    expect(code).toBe(1)
    made.write('synopse.config.json', '{}')
    const quiet = await made.here(['check', ...args])
    expect(quiet).toEqual({ code: 0, stdout: 'errors: 0, warnings: 3\n', stderr: '' })
  })

  test.each([
    [['--dry-run'], '--fix'],
    [['--update-baseline', '--since', 'HEAD'], '--since'],
    [['--update-baseline', '--fix', '--dry-run'], '--dry-run'],
  ])('%j is refused', async (args, said) => {
    const { code, stderr } = await article().here(['check', ...args])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) })
  })
})

describe('--since', () => {
  const git = (made: TestProject, ...args: string[]) => {
    const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
    const { status, stderr } = spawnSync('git', ['-C', made.root, ...settings, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    })
    if (status !== 0) throw new Error(stderr)
  }
  const committed = (files: Parameters<typeof article>[0] = {}) => {
    const made = article(files)
    git(made, 'init', '-q', '-b', 'main')
    git(made, 'add', '-A')
    git(made, 'commit', '-q', '-m', 'x')
    return made
  }
  const since = async (made: TestProject, ...args: string[]) =>
    (await check(made, '--since', 'HEAD', ...args)).told

  test('tells nothing of what is as it was', async () => expect(await since(committed())).toEqual([]))

  test('tells of a translation that changed, and of no other', async () => {
    const made = committed()
    change(made, 'alignments/streik/ru.json', text => text.replace('Сначала цена.', 'Сначала была цена.'))
    expect(await since(made)).toEqual(['drifted ru absatz01'])
    expect(await since(made, '--lang', 'en')).toEqual([])
    expect(await since(made, 'nord/kurz')).toEqual([])
  })

  test('tells of German that changed, in every language', async () => {
    const made = committed()
    change(made, 'corpus/streik.md', text =>
      text.replace('Der Schluss ist offen.', 'Der Schluss steht fest.'),
    )
    expect((await since(made)).sort()).toEqual([
      'drifted en schluss1',
      'drifted ru schluss1',
      'unsynced null null',
      'untranslated ar schluss1',
    ])
  })

  test('tells of German that went: its translations are obsolete now', async () => {
    const made = committed()
    change(made, 'corpus/streik.md', text => text.replace('Falsch!\n\n', ''))
    await made.here(['sync'])
    expect(await since(made)).toEqual(['obsolete en falsch01'])
  })

  test('a document that was not there counts whole', async () => {
    const made = committed()
    made.write('corpus/neu.md', 'Ganz neu.\n')
    await made.here(['sync'])
    expect((await since(made)).map(line => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
      'untranslated ar',
      'untranslated en',
      'untranslated ru',
    ])
  })

  test('neither a new name nor a new place is a change', async () => {
    const made = committed()
    git(made, 'mv', 'corpus/streik.md', 'corpus/neu.md')
    change(made, 'corpus/neu.md', text =>
      text
        .replace('Der Schluss ist offen.\n', '')
        .replace('Falsch!\n\n', 'Der Schluss ist offen.\n\nFalsch!\n'),
    )
    await made.here(['sync'])
    expect(made.json('alignments/neu/de.json').units.map(({ id }) => id)).toContain('schluss1')
    expect(await since(made)).toEqual([])
  })

  test('in a folder of the repository, with files that nobody can read there', async () => {
    const outer = article()
    git(outer, 'init', '-q', '-b', 'main')
    for (const name of ['corpus/streik.md', 'alignments/streik/ru.json', 'alignments/streik/de.json'])
      outer.write(`tief/er/${name}`, outer.read(name))
    outer.write('tief/er/synopse.config.json', '{}')
    outer.write('tief/er/corpus/kaputt.md', Buffer.from([0xff, 0xfe]))
    git(outer, 'add', '-A')
    git(outer, 'commit', '-q', '-m', 'x')
    outer.write('tief/er/corpus/kaputt.md', 'Heil.\n')
    const { code, stdout } = await outer.run([
      '-C',
      'tief/er',
      'check',
      '--since',
      'HEAD',
      '--json',
      '--lang',
      'ru',
    ])
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as Told).findings.map(({ document }) => document)).toEqual([
      'kaputt',
      'kaputt',
    ])
  })

  test.each([
    ['an unknown one', 'nichts', '“nichts” is not a commit'],
    ['an option', '--all', '“--all” is not a commit'],
    ['a short option', '-1', '“-1” is not a commit'],
    ['a range', 'HEAD..HEAD', '“HEAD..HEAD” is not a commit'],
    ['a file of a commit', 'HEAD:corpus/streik.md', 'is not a commit'],
    ['nothing', '', 'is not a commit'],
    ['a command', 'HEAD; touch x', 'is not a commit'],
    ['two lines', 'HEAD\nHEAD', 'is not a commit'],
  ])('a revision that is none is refused: %s', async (_, revision, said) => {
    const made = committed()
    const { code, stdout, stderr } = await made.here(['check', `--since=${revision}`])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
  })

  test('without a repository, without git, and in a shallow clone, it says what to do', async () => {
    const made = article()
    const none = await made.here(['check', '--since', 'HEAD'], {
      env: { GIT_CEILING_DIRECTORIES: made.path('..') },
    })
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/not in a git repository[\s\S]*--since/),
    })
    const gone = await made.here(['check', '--since', 'HEAD'], { env: { PATH: made.root } })
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining('Install git') })

    const origin = committed()
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'y')
    const clone = article()
    git(clone, 'clone', '-q', '--depth', '1', `file://${origin.root}`, 'flach')
    const cut = await clone.run(['-C', 'flach', 'check', '--since', 'HEAD~1'])
    expect(cut).toMatchObject({ code: 2, stderr: expect.stringMatching(/shallow[\s\S]*fetch-depth: 0/) })
  })
})

describe('--fix', () => {
  const UNITS = [
    { id: 'einsen01', kind: 'paragraph', text: 'Von 2019 bis 2021.' },
    { id: 'zweien01', kind: 'paragraph', text: 'Es streikten 300 von 500.' },
  ]
  const FILE = 'alignments/zahlen/ar.json'
  const numbers = (files: Record<string, object | string> = {}) =>
    article({
      'synopse.config.json': { checks: { untranslated: 'off', drifted: 'off', obsolete: 'off' } },
      'corpus/zahlen.md': UNITS.map(({ text }) => `${text}\n`).join('\n'),
      'alignments/zahlen/de.json': registry('zahlen', UNITS),
      ...Object.fromEntries(
        ['en', 'ru'].map(language => [
          `alignments/zahlen/${language}.json`,
          alignment(
            'zahlen',
            language,
            UNITS.map(({ id }) => ({ id, source: '', target: '', state: 'initial' })),
          ),
        ]),
      ),
      [FILE]: alignment('zahlen', 'ar', [
        { id: 'einsen01', source: UNITS[0]?.text, target: 'من ٢٠١٩ إلى ٢٠٢١.', state: 'final' },
        { id: 'zweien01', source: UNITS[1]?.text, target: 'أضرب 300 من ٥٠٠.', state: 'reviewed', note: 'n' },
      ]),
      ...files,
    })

  test('mends the translation, shows the difference, and nothing is left', async () => {
    const made = numbers()
    const before = made.read(FILE)
    const dry = await made.here(['check', 'zahlen', '--fix', '--dry-run'])
    expect(dry).toMatchObject({ code: 0, stderr: '' })
    expect(dry.stdout).toContain(`${FILE}  zweien01`)
    expect(dry.stdout).toContain('[-300-]')
    expect(dry.stdout).toMatch(/would be fixed: 1\. [^\n]*\n\nNo findings\.\n$/)
    expect(made.read(FILE)).toBe(before)

    const { code, stdout } = await made.here(['check', 'zahlen', '--fix'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Translations fixed: 1\n\nNo findings\.\n$/)
    expect(made.read(FILE)).toBe(before.replace('300 من', '٣٠٠ من'))

    const time = made.age(FILE)
    expect((await made.here(['check', 'zahlen', '--fix'])).stdout).toBe('No findings.\n')
    expect(made.modified(FILE)).toBe(time)
  })

  test('what is left decides, and --json is one value', async () => {
    const made = numbers()
    change(made, FILE, text => text.replace('أضرب 300', '# أضرب 300'))
    for (const args of [['--dry-run'], []]) {
      const { code, told, stderr, findings } = await check(made, 'zahlen', '--fix', ...args)
      expect({ code, told }).toEqual({ code: 1, told: ['structure ar zweien01'] })
      expect(stderr).toContain('[-300-]')
      expect(findings).toEqual([expect.objectContaining({ line: 16 })])
    }
  })

  test('leaves alone what is allowed', async () => {
    const made = numbers()
    await made.here(['accept', 'zahlen', 'zweien01', 'ar', 'digits', '--reason', 'so gemeint'])
    const before = made.read(FILE)
    expect((await made.here(['check', 'zahlen', '--fix'])).stdout).toBe('No findings.\n')
    expect(made.read(FILE)).toBe(before)
  })

  test('mends what the baseline holds back, which then is gone', async () => {
    const made = numbers()
    await made.here(['check', '--update-baseline'])
    const { stderr } = await made.here(['check', '--fix'])
    expect(stderr).toContain('no longer occur: 1')
    expect((await made.here(['check', '--fix', '--update-baseline'])).stderr).toContain('removed: 1')
  })
})
