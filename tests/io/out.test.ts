import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { project, type TestProject, temporaryFolder } from '../process.js'
import { rows } from '../runs.js'

/** How each command that gives files out is called, and one of its files. */
const COMMANDS: [string, string[], string][] = [
  [
    'export, as Markdown',
    ['export', 'streik', '--format', 'markdown', '--lang', 'ru', '--out', 'web/'],
    'web/ru/streik.md',
  ],
  [
    'export, as i18next',
    ['export', 'streik', '--format', 'i18next', '--lang', 'ru', '--out', 'web/'],
    'web/de/streik.json',
  ],
  ['export, to a file', ['export', 'streik', '--lang', 'ru', '--out', 'ru.xlf'], 'ru.xlf'],
  ['export, as a sheet', ['export', '--format', 'xlsx', '--lang', 'ru', '--out', 'ru.xlsx'], 'ru.xlsx'],
  ['report', ['report'], 'synopse-report.html'],
  ['report, into a folder', ['report', '--out', 'web'], 'web/documents/streik-593280e791a770ba.html'],
  ['build', ['build', 'web'], 'web/ru/streik.html'],
]

/** Of the project and of people: all files but the tool's own. */
function filesOf(made: TestProject): Record<string, string> {
  const found = readdirSync(made.root, { recursive: true, withFileTypes: true })
  const names = found.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const own = names.filter(name => !name.includes('.synopse/'))
  return Object.fromEntries(own.map(name => [name, readFileSync(name, 'latin1')]))
}

/** In the folder of the project, as a person calls it. */
const inside = (made: TestProject, args: string[]) =>
  made.here(args.map(arg => (/^(?:web|ru\.)/.test(arg) ? made.path(arg) : arg)).concat(outOf(made, args)))
const outOf = (made: TestProject, [name, ...rest]: string[]) =>
  name === 'report' && rest[0] !== '--out' ? ['--out', made.path('synopse-report.html')] : []

const German = (made: TestProject) =>
  made.write('corpus/streik.md', made.read('corpus/streik.md').replace('Falsch!', 'Ganz falsch!'))

describe.each(COMMANDS)('%s', (_name, args, file) => {
  test('writes over no file of other people, and says which; over all with --force', async () => {
    const made = article()
    made.write(file, 'Handgeschrieben.')
    const before = filesOf(made)
    const { code, stdout, stderr } = await inside(made, args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`(1). Nothing was written.\n  ${file}\n`)
    expect(stderr).toContain('--force')
    expect(filesOf(made)).toEqual(before)
    expect((await inside(made, [...args, '--force'])).code).toBe(0)
    expect(made.read(file)).not.toBe('Handgeschrieben.')
  })

  test('writes over its own, which others may have changed since', async () => {
    const made = article()
    expect((await inside(made, args)).code).toBe(0)
    German(made)
    expect((await inside(made, args)).code).toBe(0)
    if (file.endsWith('.html')) return
    made.write(file, `${made.read(file)} `)
    expect((await inside(made, args)).code).toBe(2)
  })

  test('does not mind a file that is as it would be, whoever wrote it', async () => {
    const made = article()
    expect((await inside(made, args)).code).toBe(0)
    const clone = made.copy()
    clone.write('.synopse/given-out.json', '{')
    expect((await inside(clone, args)).code).toBe(0)
  })
})

test('pages are known by what they say, where nothing else is known', async () => {
  const made = article()
  await inside(made, ['build', 'web'])
  made.write('.synopse/given-out.json', '[]')
  German(made)
  expect((await inside(made, ['build', 'web'])).code).toBe(0)
})

test.each([
  ['a file', 'web/ru/streik.md', (out: string) => join(out, 'geheim')],
  ['a file that is not there yet', 'web/ru/streik.md', (out: string) => join(out, 'neu')],
  ['a folder on the way', 'web/ru', (out: string) => out],
  ['the folder itself', 'web', (out: string) => out],
])(
  'where %s is a link that leads out of the project, nothing is written, with --force neither',
  async (_what, place, to) => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'geheim'), 'x')
    const made = article()
    mkdirSync(made.path(join(place, '..')), { recursive: true })
    symlinkSync(to(outside), made.path(place))
    for (const args of [
      ['export', 'streik', '--format', 'markdown', '--lang', 'ru', '--out', 'web/', '--force'],
      ['build', 'web', '--force'],
      ['report', '--out', 'web', '--force'],
    ]) {
      if (args[0] === 'build' && place.endsWith('.md')) continue
      if (args[0] === 'report' && place !== 'web') continue
      const { code, stderr } = await inside(made, args)
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('leads outside the project'),
      })
    }
    expect(readdirSync(outside)).toEqual(['geheim'])
    expect(readFileSync(join(outside, 'geheim'), 'utf8')).toBe('x')
  },
)

test('a folder elsewhere may be behind a link, as whoever names it knows', async () => {
  const elsewhere = temporaryFolder()
  mkdirSync(join(elsewhere, 'echt'))
  symlinkSync('echt', join(elsewhere, 'web'))
  const made = article()
  expect((await made.here(['build', join(elsewhere, 'web')])).code).toBe(0)
  expect(existsSync(join(elsewhere, 'echt', 'index.html'))).toBe(true)
})

describe('build', () => {
  test('takes along what else is in its folder, and leaves nothing behind beside it', async () => {
    const made = article({ 'out/web/CNAME': 'example.org', 'out/web/ru/fremd.html': 'x' })
    expect((await made.here(['build', made.path('out/web')])).code).toBe(0)
    expect(made.read('out/web/CNAME')).toBe('example.org')
    expect(made.read('out/web/ru/fremd.html')).toBe('x')
    expect(existsSync(made.path('out/web/index.html'))).toBe(true)
    expect(readdirSync(made.path('out'))).toEqual(['web'])
  })

  test('that fails on its way leaves the old folder', async () => {
    const made = article({ 'out/web/ru': 'eine Datei, wo ein Ordner hin soll' })
    const before = filesOf(made)
    const { code } = await made.here(['build', made.path('out/web'), '--force'])
    expect(code).toBe(2)
    expect(filesOf(made)).toEqual(before)
    expect(readdirSync(made.path('out'))).toEqual(['web'])
  })

  test.each(['.', '..'])('is not made where the project itself is: %s', async folder => {
    const made = article()
    const { code, stderr } = await made.here(['build', made.path(folder)])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('holds the project itself') })
  })
})

test('names that are the same on some disks are told before anything is written', async () => {
  const made = project({ 'corpus/Lohn.md': 'Eins.', 'corpus/lohn.md': 'Zwei.' })
  const { code, stderr } = await made.here(['build', made.path('web')])
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('de/lohn.html and de/Lohn.html'),
  })
  expect(existsSync(made.path('web'))).toBe(false)
})

/** Places of the project's own, with what the config says beside its targets. */
const RESERVED: [string, string[], string, object?][] = [
  [
    'the originals',
    ['export', '--format', 'markdown', '--lang', 'en', '--out', 'corpus'],
    'corpus/en/lohn.md',
  ],
  ['a file among them', ['export', '--lang', 'en', '--out', 'corpus/neu.md'], 'corpus/neu.md'],
  ['a page among them', ['report', '--out', 'corpus/teil/stand.html'], 'corpus/teil/stand.html'],
  ['the folder of the originals', ['build', 'corpus'], 'corpus'],
  ['a folder in it', ['build', 'corpus/web'], 'corpus/web/de/lohn.html'],
  ['a folder that holds it', ['build', 'a'], 'a', { source: { files: 'a/b/*.md' } }],
  [
    'originals anywhere',
    ['export', '--format', 'markdown', '--lang', 'en', '--out', 'web'],
    'web/en/corpus/lohn.md',
    { source: { files: '**/*.md' } },
  ],
  ['the alignments', ['build', 'alignments'], 'alignments'],
  [
    'a folder in them',
    ['export', '--lang', 'en', '--out', 'alignments/lohn/en.json'],
    'alignments/lohn/en.json',
  ],
  ['the memory', ['export', '--format', 'tmx', '--lang', 'en', '--out', 'memory/'], 'memory/'],
  ['git', ['build', '.git'], '.git/'],
  ['a folder of git', ['report', '--out', '.git/hooks/x.html'], '.git/hooks/x.html'],
  ['the state', ['report', '--out', '.synopse/x.html'], '.synopse/x.html'],
  ['the config', ['report', '--out', 'synopse.config.json'], 'synopse.config.json'],
  ['the originals behind a link', ['report', '--out', 'link/x.html'], 'link/x.html'],
]

describe.each(rows(RESERVED, 3))(
  'nothing goes to %s, with --force neither',
  (_what, args, named, config = {}) => {
    const corpus = JSON.stringify(config).includes('a/b') ? 'a/b' : 'corpus'
    test(args.join(' '), async () => {
      const made = project({
        'synopse.config.json': { targets: ['en'], ...config },
        [`${corpus}/lohn.md`]: '# Lohn\n\nEr stieg.\n',
        [`${corpus}/teil/zeit.md`]: 'Acht Stunden.\n',
      })
      symlinkSync('corpus', made.path('link'))
      await made.here(['sync'])
      const before = filesOf(made)
      for (const force of [[], ['--force']]) {
        const { code, stdout, stderr } = await made.here([
          ...args.slice(0, -1),
          made.path(args.at(-1) as string),
          ...force,
        ])
        expect({ code, stdout, stderr }).toEqual({
          code: 2,
          stdout: '',
          stderr: expect.stringContaining(named),
        })
        expect(stderr).toContain('own files')
      }
      expect(filesOf(made)).toEqual(before)
    })
  },
)

test.each<[string, string[], string]>([
  ['where the glob is flat, to a folder below', ['docs/*.md', 'docs'], 'docs/en/lohn.md'],
  ['where originals are told by a part of their path', ['docs/!(en)/*.md', 'docs'], 'docs/en/de/lohn.md'],
  ['beside originals in the root', ['*.md', '.'], 'en/lohn.md'],
])('files go out beside the originals: %s', async (_what, [files, out], written) => {
  const original = files?.includes('!') ? 'docs/de/lohn.md' : files?.replace('*', 'lohn')
  const made = project({
    'synopse.config.json': { source: { files }, targets: ['en'] },
    [original as string]: 'Er stieg.\n',
  })
  const { code, stderr } = await made.run([
    'export',
    '--format',
    'markdown',
    '--lang',
    'en',
    '--out',
    out as string,
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(written) })
  if (!files?.startsWith('docs')) expect((await made.run(['report'])).code).toBe(0)
})
