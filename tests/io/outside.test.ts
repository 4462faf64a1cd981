import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { checkDocumentId } from '../../src/project/documents.js'
import { openProject } from '../../src/project/project.js'
import { article } from '../commands/article.js'
import { BIN, call, project, type TestProject, temporaryFolder } from '../process.js'

const evil = [
  '..',
  '../aussen',
  'a/../../aussen',
  './a',
  'a/.',
  '/tmp/aussen',
  '/',
  'a//b',
  'a/',
  '',
  'a\\..\\..\\b',
  'C:\\aussen',
  '.git/hooks/x',
  'a/.versteckt',
  'a\0b',
  'a\nb',
  'a\u001b[31mb',
  'a\u009bb',
  '\ud800',
]

test.each(evil)('%j cannot name a document', async id => {
  const made = project()
  for (const args of [
    ['add', join(outside, 'geheim.md'), '--as', id],
    ['sync', '--', id],
  ]) {
    const { code, stderr } = await made.here(args)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('cannot be the name of a document'),
    })
  }
  expect(readdirSync(made.root)).toEqual(['synopse.config.json'])
})

test.each([
  '__proto__',
  'constructor',
  'toString',
  'a/__proto__',
  'Straße des 1. Mai',
  'a[1]',
  '(b)',
  '{c}',
  '!d',
  '@e',
  '-',
  'Was tun?',
  'a:b*',
])('%j can', async id => {
  const opened = await openProject(project().root, [])
  expect(() => checkDocumentId(opened, id)).not.toThrow()
})

test('names that lead out are refused by every command that takes one, and nothing is made', async () => {
  const made = article()
  const before = readdirSync(made.root, { recursive: true })
  const calls = [
    ['add', '-', '--as', '../aussen'],
    ['set', '../../etc', 'abc', 'ru'],
    ['show', 'streik\\..\\..'],
  ]
  const outcomes = await Promise.all(calls.map(args => made.here(args, { stdin: 'Text' })))
  for (const { code, stderr } of outcomes)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/cannot be the name of a document/),
    })
  expect(readdirSync(made.root, { recursive: true })).toEqual(before)
})

test('strange names work from sync to prune', async () => {
  const made = project({ 'synopse.config.json': '{"targets":["ru"]}' })
  for (const name of ['__proto__', 'a [1] (b) {c}', 'Straße/№ 5', 'Was tun?'])
    made.write(`corpus/${name}.md`, `Text von ${name}.`)
  expect((await made.here(['sync'])).code).toBe(0)
  for (const name of ['__proto__', 'a [1] (b) {c}', 'Straße/№ 5', 'Was tun?']) {
    const { units } = made.json(`alignments/${name}/de.json`)
    const set = await made.here(['set', name, units[0]?.id as string, 'ru'], { stdin: 'Текст.' })
    expect({ name, code: set.code }).toEqual({ name, code: 0 })
    rmSync(made.path(`corpus/${name}.md`))
  }
  const { documents } = await made.query<{ documents: { document: string }[] }>('status', '--json')
  expect(documents.map(({ document }) => document).sort()).toEqual([
    'Straße/№ 5',
    'Was tun?',
    '__proto__',
    'a [1] (b) {c}',
  ])
  expect((await made.here(['prune', '--yes'])).stdout).toContain('4 translations deleted')
})

test('a name is the same however its umlauts are written', async () => {
  const [composed, decomposed] = ['löhne'.normalize('NFC'), 'löhne'.normalize('NFD')]
  const made = project({ [`corpus/${decomposed}.md`]: 'Text.\n' })
  const status = await made.here(['status', composed, '--json'])
  expect({ code: status.code, stderr: status.stderr }).toEqual({ code: 0, stderr: '' })
})

test.each([
  ['longer than a file system takes', 'x'.repeat(300), 'is too long'],
  ['longer so with its ending alone', `${'ö'.repeat(126)}x`, 'is too long'],
  ['longer than a path may be', Array(20).fill('x'.repeat(250)).join('/'), 'ENAMETOOLONG'],
  ['that Windows keeps for a device', 'teil/Aux.alt', '“Aux.alt” is reserved on Windows'],
  ['that ends with a dot', 'ende.', 'ends with a dot'],
  ['that is another one with capitals', 'Streik', 'are the same where capital letters'],
])('a name %s is told, and nothing is written', async (_what, name, said) => {
  const made = article()
  const before = readdirSync(made.root, { recursive: true })
  const { code, stderr } = await made.here(['add', '-', '--as', name], { stdin: 'Text' })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) })
  const left = readdirSync(made.root, { recursive: true })
  expect(left.filter(path => !String(path).startsWith('.synopse'))).toEqual(before)
})

test('two new documents that share their files on some disks are told before anything is written', async () => {
  const name = 'corpus/Löhne.md'
  const made = project({ [name.normalize('NFC')]: 'Eins.', [name.normalize('NFD')]: 'Zwei.' })
  const { code, stderr } = await made.here(['sync'])
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('are the same where capital letters'),
  })
  expect(existsSync(made.path('alignments'))).toBe(false)
})

let outside: string

beforeAll(() => {
  outside = temporaryFolder()
  writeFileSync(join(outside, 'geheim.md'), 'Geheimnis.\n')
})

const TMX = `<tmx version="1.4"><header srclang="de"/><body><tu>
<tuv xml:lang="de"><seg>Wort.</seg></tuv><tuv xml:lang="ru"><seg>Слово.</seg></tuv></tu></body></tmx>`

/** What a link is put in place of, and what it leads to; {out} is a folder outside of the project. */
const links: [string, string, string, string[]][] = [
  ['a corpus file', 'corpus/x.md', '{out}/geheim.md', ['status']],
  ['a folder of the corpus', 'corpus/x', '{out}', ['status']],
  ['the alignments', 'alignments', '{out}', ['sync']],
  ['a document’s alignments', 'alignments/streik', '{out}', ['sync']],
  ['an alignment file', 'alignments/streik/ru.json', '{out}/geheim.md', ['status']],
  ['the tool’s own folder', '.synopse', '{out}', ['set', 'streik', 'falsch01', 'ru']],
  [
    'a file of the corpus that is not there yet',
    'corpus/x.md',
    '{out}/neu.md',
    ['add', 'streik.txt', '--as', 'x'],
  ],
  ['the config', 'synopse.config.json', '{out}/neu.json', ['init']],
  ['the baseline', 'synopse-baseline.json', '{out}/neu.json', ['check', '--update-baseline']],
  ['the memory', 'memory', '{out}', ['import', 'x.tmx']],
  ['the folder of the memory', 'memory/x.tmx', '{out}/neu.tmx', ['import', 'x.tmx']],
  ['a link to a link', 'corpus/x.md', '{link}', ['status']],
]

test.each(links)('%s that leads out is refused, and nothing is written there', async (_, place, to, args) => {
  const made = article()
  const before = readdirSync(outside)
  made.write('streik.txt', 'Text.')
  made.write('x.tmx', TMX)
  rmSync(made.path(place), { recursive: true, force: true })
  mkdirSync(dirname(made.path(place)), { recursive: true })
  symlinkSync(join(outside, 'geheim.md'), made.path('link'))
  symlinkSync(to.replace('{out}', outside).replace('{link}', '../link'), made.path(place))
  const { code, stdout, stderr } = await (args[0] === 'set'
    ? made.run(args, { stdin: 'Text' })
    : made.here(args))
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('leads outside the project') })
  expect(stdout + stderr).not.toContain('Geheimnis')
  expect(readdirSync(outside)).toEqual(before)
  expect(readFileSync(join(outside, 'geheim.md'), 'utf8')).toBe('Geheimnis.\n')
})

test('links inside the project are followed, in a circle too; the project itself may be behind one', async () => {
  const made = article()
  made.write('quelle/echt.md', 'Echt.\n')
  symlinkSync('../quelle/echt.md', made.path('corpus/x.md'))
  symlinkSync('.', made.path('corpus/kreis'))
  symlinkSync('../nirgends.md', made.path('corpus/leer.md'))
  const way = join(temporaryFolder(), 'weg')
  symlinkSync(made.root, way)
  const { code, stdout, stderr } = await call(['status', 'x', '--json'], { cwd: way })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout).documents[0]).toMatchObject({ document: 'x', units: 1 })
  const { documents } = await made.query<{ documents: { document: string }[] }>('status', '--json')
  expect(documents.map(({ document }) => document)).toEqual(
    expect.arrayContaining(['nord/kurz', 'streik', 'x']),
  )
  expect((await call(['sync', 'x'], { cwd: way })).code).toBe(0)
  expect(existsSync(made.path('alignments/x/ru.json'))).toBe(true)
})

test.each([
  ['.synopse', 'a file', ['sync']],
  ['alignments/streik', 'a file', ['sync']],
  ['alignments/streik/ru.json', 'a folder', ['status']],
  ['corpus/nord/kurz.md', 'a folder', ['status', 'nord/kurz']],
])('where %s is %s, nothing is a bug of ours', async (place, what, args) => {
  const made: TestProject = article()
  rmSync(made.path(place), { recursive: true, force: true })
  made.write(what === 'a file' ? place : `${place}/x`, 'x')
  made.write('corpus/streik.md', `${made.read('corpus/streik.md')}\nNeu.\n`)
  const { code, stderr } = await made.here(args)
  expect({ code: code === 0 && what === 'a folder' ? 2 : code, bug: stderr.includes('bug') }).toEqual({
    code: 2,
    bug: false,
  })
})

test.each([
  ['a document', 'corpus/x.md', ['status']],
  ['a document through a link', 'corpus/x.md', ['status'], 'link'],
  ['an alignment file', 'alignments/streik/ru.json', ['sync']],
  ['the config', 'synopse.config.json', ['status']],
  ['the glossary', 'glossary.json', ['check']],
  ['the baseline', 'synopse-baseline.json', ['check']],
])('a pipe in place of %s is refused, and nobody waits for it', async (_what, place, args, link = '') => {
  const made = article()
  rmSync(made.path(place), { force: true })
  execFileSync('mkfifo', [made.path(link || place)])
  if (link) symlinkSync(made.path(link), made.path(place))
  const { code, stderr } = await made.here(args)
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`${place} is a pipe`) })
})

test('a pipe may be an argument', async () => {
  const made = article()
  const { stdout } = spawnSync(
    'bash',
    ['-c', `"$0" "$1" units <(echo 'Ein Satz.') --json`, process.execPath, BIN],
    {
      cwd: made.root,
      encoding: 'utf8',
    },
  )
  expect(JSON.parse(stdout).units).toMatchObject([{ text: 'Ein Satz.' }])
})
