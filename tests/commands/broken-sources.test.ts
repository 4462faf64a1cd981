import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { project, type TestProject, temporaryFolder } from '../process.js'

interface Told {
  findings: {
    code: string
    severity: string
    document: string
    path: string
    line: number
    message: string
  }[]
  summary: { error: number }
}

const TEXT = '\n\nDer Preis stieg um 30 %.\n'

/** What a source holds that cannot be read, with its path, its line, and what is said. */
const SOURCES: [string, string, string | Uint8Array, number, RegExp][] = [
  ['MDX', 'kaputt.mdx', `Eins.\n\n<Karte>${TEXT}`, 3, /not valid MDX/],
  ['UTF-8', 'kaputt.md', Buffer.from(`Öl.${TEXT}`, 'latin1'), 1, /not valid UTF-8/],
  ['depth', 'kaputt.md', `${'> '.repeat(2000)}x\n`, 1, /too deep/],
]

const made = (name: string, source: string | Uint8Array) =>
  project({
    'synopse.config.json': { source: { language: 'de', files: 'corpus/**/*.{md,mdx}' }, targets: ['ru'] },
    [`corpus/${name}`]: source,
    'corpus/gut.md': `Gut.${TEXT}`,
  })

test.each(SOURCES)(
  'a source with broken %s is a finding, and all else is checked',
  async (_what, name, source, line, said) => {
    const broken = made(name, source)
    const { code, stdout, stderr } = await broken.here(['check', '--json'])
    const { findings, summary } = JSON.parse(stdout) as Told
    expect([code, stderr, summary.error]).toEqual([1, '', 1])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'structure',
        document: 'kaputt',
        path: `corpus/${name}`,
        line,
        message: expect.stringMatching(said),
      }),
    ])
    expect(findings).toContainEqual(expect.objectContaining({ document: 'gut', code: 'untranslated' }))
    expect((await broken.here(['check', '--format', 'sarif'])).code).toBe(1)
  },
)

const idOf = (made: TestProject, kind: string) =>
  made
    .json<{ units: { id: string; kind: string }[] }>('alignments/a/de.json')
    .units.find(unit => unit.kind === kind)?.id as string

describe.each([
  ['YAML', '---', '---', 'title: Öl', 'title: Öl: Gas', 2],
  ['YAML without fields', '---', '---', 'title: Öl', 'Öl und Gas', 2],
  ['TOML', '+++', '+++', 'title = "Öl"', 'title = Öl', 2],
  ['JSON', '{', '}', '"title": "Öl"', '"title": Öl', 2],
])('front matter: %s', (_name, open, close, valid, invalid, line) => {
  test('that is invalid is told, and its translations are not deleted', async () => {
    const made = project({
      'synopse.config.json': { targets: ['ru'] },
      'corpus/a.md': `${open}\n${valid}\n${close}${TEXT}`,
    })
    await made.here(['sync'])
    await made.here(['set', 'a', idOf(made, 'front-matter'), 'ru'], { stdin: 'Нефть' })
    made.write('corpus/a.md', `${open}\n${invalid}\n${close}${TEXT}`)
    await made.here(['sync'])
    const { findings } = JSON.parse((await made.here(['check', '--json'])).stdout) as Told
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'structure',
        path: 'corpus/a.md',
        line,
        message: expect.stringMatching(/^The front matter is invalid/),
      }),
    ])
    const { code, stderr } = await made.here(['prune', '--yes'])
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`corpus/a.md:${line}: the front matter is invalid`),
    ])
    expect(made.read('alignments/a/ru.json')).toContain('Нефть')
    made.write('corpus/a.md', `${open}\n${valid}\n${close}${TEXT}`)
    await made.here(['sync'])
    expect(await made.query('list', '--status', 'obsolete', '--json')).toEqual([])
    const again = JSON.parse((await made.here(['check', '--json'])).stdout) as Told
    expect(again.summary.error).toBe(0)
  })
})

/** What is named like an original and is none. */
const ODD: [string, (path: string, outside: string) => void, RegExp][] = [
  ['a link to a file elsewhere', (path, outside) => symlinkSync(join(outside, 'fremd.md'), path), /outside/],
  ['a link to nothing elsewhere', (path, outside) => symlinkSync(join(outside, 'neu.md'), path), /outside/],
  ['a link to a device', path => symlinkSync('/dev/zero', path), /outside/],
  ['a pipe', path => execFileSync('mkfifo', [path]), /pipe or a device/],
  [
    'a link to a pipe',
    path => {
      execFileSync('mkfifo', [join(path, '../../rohr')])
      symlinkSync('../rohr', path)
    },
    /pipe or a device/,
  ],
]

describe.each(ODD)('where an original should be: %s', (_what, make, said) => {
  const odd = async () => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'fremd.md'), 'Fremdes.\n')
    const made = project({ 'corpus/gut.md': 'Die Zeche schloss.\n' })
    expect((await made.here(['sync'])).code).toBe(0)
    make(made.path('corpus/seltsam.md'), outside)
    return made
  }

  test('is a finding there, and all else is checked', async () => {
    const made = await odd()
    const { code, stdout, stderr } = await made.here(['check', '--json'])
    expect([code, stderr]).toEqual([1, ''])
    const { findings } = JSON.parse(stdout) as Told
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'structure',
        document: 'seltsam',
        path: 'corpus/seltsam.md',
        line: 1,
        message: expect.stringMatching(said),
      }),
    ])
    expect(findings).toContainEqual(expect.objectContaining({ document: 'gut', code: 'untranslated' }))
    expect(stdout).not.toContain('Fremdes')
  })

  test('keeps nobody from other documents', async () => {
    const made = await odd()
    for (const args of [['check'], ['status'], ['show'], ['list'], ['sync'], ['units'], ['report']]) {
      const { code, stderr } = await made.here([
        ...args,
        'gut',
        ...(args[0] === 'report' ? ['--out', made.path('r.html')] : []),
      ])
      expect({ args, code, stderr }).toEqual({
        args,
        code: expect.any(Number),
        stderr: expect.not.stringMatching(said),
      })
      expect(code).not.toBe(2)
    }
  })

  test('is told by who needs all documents', async () => {
    const { code, stderr } = await (await odd()).here(['status'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(said) })
    expect(stderr).toContain('corpus/seltsam.md')
  })
})

test('a link beside the originals is nobody’s business', async () => {
  const made = project({ 'corpus/gut.md': 'Die Zeche schloss.\n' })
  symlinkSync(join(temporaryFolder(), 'bild.png'), made.path('corpus/bild.png'))
  expect((await made.here(['status'])).code).toBe(0)
})
