import { describe, expect, test } from '@jest/globals'
import { project, type TestProject } from '../process.js'

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
