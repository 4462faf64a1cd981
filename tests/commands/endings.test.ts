import { existsSync, renameSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Alignment, project, type TestProject } from '../process.js'
import { commitAll, committed } from '../repository.js'

const CONFIG = { source: { files: 'docs/**/*.{md,mdx}' }, targets: ['en'] }
const MARKDOWN = '# Anfang\n\nEin Satz mit {Klammern und <br> dazu.\n\nSiehe [hier](../b.mdx#x).\n'
const MDX = `import { Box } from './box.js'

# Der zweite Text

<Box kind="x">
  Ein Absatz steht im Kasten.
</Box>

Ein Satz mit <Kbd>Taste</Kbd> und {wert}.
`

const files = { 'synopse.config.json': CONFIG, 'docs/v1.2.md': MARKDOWN, 'docs/b.mdx': MDX }
const synced = async (more: Record<string, string | object> = {}) => {
  const made = project({ ...files, ...more })
  expect(await made.here(['sync'])).toMatchObject({ code: 0 })
  return made
}

interface Units {
  units: { id: string; kind: string; text: string; line: number }[]
}
const textsOf = async (made: TestProject, name: string) =>
  (await made.query<Units>('units', name, '--json')).units.map(({ text }) => text)
const move = (made: TestProject, from: string, to: string) => renameSync(made.path(from), made.path(to))

describe('originals with several endings', () => {
  test('each is read as its ending says, and its id has none', async () => {
    const made = await synced()
    const registry = made.json<Alignment>('alignments/b/de.json')
    expect(registry.units.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Der zweite Text'],
      ['paragraph', 'Ein Absatz steht im Kasten.'],
      ['paragraph', 'Ein Satz mit <Kbd>Taste</Kbd> und {wert}.'],
    ])
    expect(await textsOf(made, 'v1.2')).toContain('Ein Satz mit {Klammern und <br> dazu.')
    expect(await textsOf(made, 'docs/b.mdx')).toEqual(registry.units.map(({ text }) => text))
    expect((await made.here(['status', 'docs/b.mdx'])).code).toBe(0)
    expect((await made.here(['sync'])).stdout).not.toContain('alignments/')
  })

  test('findings and tasks name the file that is there', async () => {
    const made = await synced()
    const { stdout } = await made.here(['check', '--format', 'unix', '--strict'])
    expect(stdout).toMatch(/docs\/b\.mdx:6/)
    expect(stdout).toMatch(/docs\/v1\.2\.md:1/)
    expect(stdout).not.toMatch(/b\.md:|v1\.2\.mdx/)
  })

  test('a file beside another that differs in its ending alone: all are named, exit code 2', async () => {
    const made = project({ ...files, 'docs/b.md': 'b\n', 'docs/v1.2.mdx': 'v\n', 'docs/c.md': 'c\n' })
    for (const command of ['sync', 'check', 'status']) {
      const { code, stderr } = await made.here([command])
      expect(code).toBe(2)
      expect(stderr).toMatch(/docs\/b\.md, docs\/b\.mdx/)
      expect(stderr).toMatch(/docs\/v1\.2\.md, docs\/v1\.2\.mdx/)
      expect(stderr).not.toContain('docs/c.md')
    }
  })

  test('units of any file, by its ending', async () => {
    const made = project({ 'x.mdx': '{a}\n\nText\n', 'x.md': '{a}\n\nText\n', 'y.mdx': 'a\n\nb {\n' })
    expect(await textsOf(made, 'x.mdx')).toEqual(['Text'])
    expect(await textsOf(made, 'x.md')).toEqual(['{a}', 'Text'])
    const { code, stderr } = await made.here(['units', 'y.mdx'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/y\.mdx:3:4.*Unexpected end of file/)
  })
})

describe('a file that is no MDX', () => {
  const broken = { 'docs/c.mdx': '# C\n\nEin <b>Satz.\n' }

  test('is told with its place, and the others can be worked on', async () => {
    const made = project({ ...files, ...broken })
    const { code, stderr } = await made.here(['status'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/docs\/c\.mdx:3:5.*closing tag for `<b>`/)
    expect(stderr).toMatch(/\.md/)
    const check = await made.here(['check'])
    expect([check.code, check.stderr]).toEqual([1, ''])
    expect(check.stdout).toMatch(/docs\/c\.mdx:3:5.*closing tag for `<b>`/)
    expect((await made.here(['sync', 'b'])).code).toBe(0)
    expect((await made.here(['check', 'b', '--strict'])).code).toBe(1)
  })

  test.each(['de', 'en', 'ru', 'ar'])('is told in %s', async lang => {
    const { stderr } = await project({ ...files, ...broken }).here(['status'], {
      env: { SYNOPSE_LANG: lang },
    })
    expect(stderr).toContain('docs/c.mdx:3:5')
  })

  test('of another version does not keep others from being compared', async () => {
    const made = committed(project({ ...files, ...broken }))
    made.write('docs/b.mdx', MDX.replace('zweite', 'dritte'))
    move(made, 'docs/c.mdx', 'docs/c.md')
    const { documents } = await made.query<{ documents: { document: string }[] }>('diff', '--json')
    expect(documents.map(({ document }) => document)).toContain('b')
  })
})

describe('a document whose file gets another ending', () => {
  const PLAIN = '# Anfang\n\nDer erste Satz steht hier.\n\nDer zweite Satz steht dort.\n'

  test('is the same document, with its translations, its versions and its history', async () => {
    const made = await synced({ 'docs/a.md': PLAIN })
    const [unit] = made.json<Alignment>('alignments/a/de.json').units
    await made.here(['set', 'a', unit?.id ?? '', 'en'], { stdin: 'Beginning\n' })
    committed(made)
    move(made, 'docs/a.md', 'docs/a.mdx')
    const told = await made.here(['sync'])
    expect([told.code, existsSync(made.path('alignments/a/de.json'))]).toEqual([0, true])
    expect(made.json<Alignment>('alignments/a/en.json').entries[0]).toMatchObject({ target: 'Beginning' })
    const nothing = await made.query<{ documents: { changes: unknown[] }[] }>('diff', '--json')
    expect(nothing.documents.flatMap(({ changes }) => changes)).toEqual([])

    made.write('docs/a.mdx', made.read('docs/a.mdx').replace('erste Satz', 'erste Absatz'))
    const { documents } = await made.query<{
      documents: { document: string; changes: { kind: string }[] }[]
    }>('diff', '--json')
    expect(documents.map(({ document, changes }) => [document, changes.map(({ kind }) => kind)])).toEqual([
      ['a', ['edited']],
    ])
    await made.here(['sync'])
    commitAll(made, 'Als MDX')
    const log = await made.here(['log', 'a'])
    expect(log.stdout).toContain('Als MDX')
    expect(log.stdout).toContain('Stand')
  })

  test('and another name: its history goes on', async () => {
    const made = committed(await synced({ 'docs/a.md': PLAIN }))
    move(made, 'docs/a.md', 'docs/z.mdx')
    await made.here(['sync'])
    expect(existsSync(made.path('alignments/z/de.json'))).toBe(true)
    commitAll(made, 'Umbenannt')
    const { stdout } = await made.here(['log', 'z'])
    expect(stdout).toContain('Stand')
  })

  test('compared with a file: its ending counts', async () => {
    const made = committed(await synced())
    made.write('alt.mdx', MDX.replace('Der zweite', 'Der alte'))
    const { documents } = await made.query<{ documents: { changes: { kind: string }[] }[] }>(
      ...['diff', 'b', '--from', 'alt.mdx', '--json'],
    )
    expect(documents.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['edited'])
  })
})

describe('add', () => {
  const add = (made: TestProject, ...args: string[]) => made.here(['add', ...args])

  test('writes the first ending, or the one that was given', async () => {
    const made = project({ ...files, 'x.mdx': MDX, 'x.md': MARKDOWN, 'x.txt': 'Ein Absatz.\n' })
    expect((await add(made, 'x.txt', '--as', 'eins')).stdout).toContain('docs/eins.md')
    expect((await add(made, 'x.txt', '--as', 'zwei.mdx')).stdout).toContain('docs/zwei.mdx')
    expect((await add(made, 'x.mdx', '--as', 'drei')).stdout).toContain('docs/drei.mdx')
    expect(made.read('docs/drei.mdx')).toBe(MDX)
    expect((await add(made, 'x.md', '--as', 'v1.3')).stdout).toContain('docs/v1.3.md')
  })

  test('writes to the file that is there', async () => {
    const made = await synced({ 'neu.md': MDX.replace('zweite', 'neue') })
    expect(await add(made, 'neu.md', '--as', 'b')).toMatchObject({ code: 2 })
    expect(await add(made, 'neu.md', '--as', 'b', '--replace')).toMatchObject({ code: 0 })
    expect([made.read('docs/b.mdx'), existsSync(made.path('docs/b.md'))]).toEqual([
      MDX.replace('zweite', 'neue'),
      false,
    ])
  })

  test('never makes Markdown of MDX, nor MDX of what is none', async () => {
    const made = project({ ...files, 'x.mdx': MDX, 'x.md': 'Ein { Satz.\n' })
    const first = await add(made, 'x.mdx', '--as', 'v1.2', '--replace')
    expect([first.code, first.stderr]).toEqual([2, expect.stringMatching(/x\.mdx.*docs\/v1\.2\.md/)])
    const second = await add(made, 'x.md', '--as', 'b', '--replace')
    expect([second.code, second.stderr]).toEqual([2, expect.stringMatching(/x\.md:1:\d+/)])
    expect([made.read('docs/v1.2.md'), made.read('docs/b.mdx')]).toEqual([MARKDOWN, MDX])
  })
})

describe('what is published', () => {
  test('a translation has the ending of its original', async () => {
    const made = await synced()
    const [heading] = made.json<Alignment>('alignments/b/de.json').units
    await made.here(['set', 'b', heading?.id ?? '', 'en'], { stdin: 'The second text\n' })
    expect(await made.here(['export', '--format', 'markdown', '--out', made.path('out/')])).toMatchObject({
      code: 0,
    })
    const text = made.read('out/en/b.mdx')
    expect(text).toContain(`import { Box } from './box.js'\n\n# The second text\n\n<Box kind="x">\n`)
    expect(text).toContain('<span lang="de">Ein Satz mit <Kbd>Taste</Kbd> und {wert}.</span>')
    expect(existsSync(made.path('out/en/v1.2.md'))).toBe(true)
    made.write('again.mdx', text)
    expect(await textsOf(made, 'again.mdx')).toContain('The second text')
  })

  test('pages show what MDX says, and lead to each other', async () => {
    const made = await synced()
    expect(await made.here(['build', made.path('site')])).toMatchObject({ code: 0 })
    const page = made.read('site/de/b.html')
    expect(page).toContain('<h1>Der zweite Text</h1>')
    expect(page).toContain('Ein Absatz steht im Kasten.')
    expect(page).toContain('Ein Satz mit Taste und {wert}.')
    expect(page).not.toMatch(/import|Kbd|Box/)
    expect(made.read('site/de/v1.2.html')).toContain('href="../b.html#x"')
    expect(made.read('site/en/b.html')).toContain('<span class="original" lang="de" dir="ltr">')
  })
})
