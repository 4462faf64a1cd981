import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Candidate, candidates } from '../../src/memory/candidates.js'
import type { MemoryPair } from '../../src/memory/memory.js'
import { withMemories } from '../../src/project/kept-memories.js'
import { openProject } from '../../src/project/project.js'
import { article } from '../commands/article.js'
import { compared } from '../memory/compared.js'
import { project, type TestProject, temporaryFolder } from '../process.js'
import { runs } from '../runs.js'

type Text = [source: string, target: string]

const tmx = (pairs: readonly Text[], language = 'ru') =>
  `<tmx version="1.4"><header srclang="de"/><body>${pairs
    .map(
      ([source, target]) =>
        `<tu><tuv xml:lang="de"><seg>${source}</seg></tuv><tuv xml:lang="${language}"><seg>${target}</seg></tuv></tu>`,
    )
    .join('\n')}</body></tmx>`

const pairsIn = (document: string, texts: readonly Text[]) =>
  texts.map(
    ([source, target], index): MemoryPair => ({
      document,
      unit: `${index + 1}`,
      language: 'ru',
      source,
      target,
    }),
  )

async function asked(made: TestProject, wanted: string, language = 'ru'): Promise<Candidate[]> {
  const opened = await openProject(made.root, [])
  return withMemories(opened, [language], memories =>
    candidates(wanted, memories(language), { document: '', unit: '' }),
  )
}

const FOLDER = '.synopse/memory'
const kept = (made: TestProject) =>
  existsSync(made.path(FOLDER)) ? readdirSync(made.path(FOLDER)).sort() : []
const inodes = (made: TestProject) => kept(made).map(name => statSync(made.path(`${FOLDER}/${name}`)).ino)

const source = fc
  .array(fc.constantFrom('Streik', 'Lohn', 'der', 'Grube', 'im', 'Uran', 'Öl'), {
    minLength: 1,
    maxLength: 9,
  })
  .map(words => words.join(' '))
const texts = fc.array(fc.tuple(source, fc.constantFrom('Забастовка', 'Зарплата', 'Шахта')), {
  minLength: 1,
  maxLength: 6,
})

/** What may become of a kept file: other bytes, or none. */
type Harm = (bytes: Buffer, all: readonly Buffer[]) => Buffer | undefined
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([place, value]): Harm =>
      bytes => {
        const at = place % bytes.length
        return Buffer.from(bytes).fill(value, at, at + 1)
      },
  ),
  fc.nat().map(
    (place): Harm =>
      bytes =>
        bytes.subarray(0, place % bytes.length),
  ),
  fc.constant<Harm>(() => undefined),
  fc.nat(8).map(
    (other): Harm =>
      (_bytes, all) =>
        all[other % all.length],
  ),
)
const file = fc.constantFrom('memory/c.tmx', 'memory/a.tmx', 'memory/b/a.tmx')

/** What may happen between two questions. */
const event = fc.oneof(fc.record({ file, texts: fc.option(texts) }), fc.record({ kept: fc.nat(8), harm }))

test('property: kept or not, damaged or not, the answers are those of the files that are there', async () => {
  await fc.assert(
    fc.asyncProperty(source, fc.array(event, { maxLength: 7 }), async (wanted, events) => {
      const made = project({})
      const files = new Map<string, Text[]>()
      for (const event of events) {
        if ('harm' in event) doHarm(made, event)
        else if (event.texts) {
          made.write(event.file, tmx(event.texts))
          files.set(event.file, event.texts)
        } else {
          rmSync(made.path(event.file), { force: true })
          files.delete(event.file)
        }
        const pairs = [...files].sort().flatMap(([name, texts]) => pairsIn(name, texts))
        expect(await asked(made, wanted)).toEqual(compared(wanted, pairs))
        expect(kept(made).length).toBeLessThanOrEqual(3 * files.size)
      }
      rmSync(made.root, { recursive: true })
    }),
    runs(100),
  )
}, 300_000)

function doHarm(made: TestProject, { kept: which, harm }: { kept: number; harm: Harm }): void {
  const paths = kept(made).map(name => made.path(`${FOLDER}/${name}`))
  const all = paths.map(path => readFileSync(path))
  const at = which % paths.length
  const [path, bytes] = [paths[at], all[at]]
  if (path === undefined || bytes === undefined) return
  const changed = harm(bytes, all)
  if (changed) writeFileSync(path, changed)
  else rmSync(path)
}

const TEXTS: Text[] = [
  ['Der Streik ist vorbei.', 'Забастовка окончена.'],
  ['Falsch!', 'Неверно!'],
]

test('what was read once is kept for all languages, and not made again', async () => {
  const made = project({ 'memory/a.tmx': tmx(TEXTS) })
  expect(await asked(made, 'Falsch!')).toEqual([expect.objectContaining({ target: 'Неверно!' })])
  const before = inodes(made)
  expect(before).toHaveLength(3)
  expect(await asked(made, 'Falsch!')).toHaveLength(1)
  expect(await asked(made, 'Falsch!', 'ar')).toEqual([])
  expect(inodes(made)).toEqual(before)
})

test('what is imported is kept at once', async () => {
  const made = article({ 'buero.tmx': tmx(TEXTS) })
  expect((await made.here(['import', made.path('buero.tmx'), '--dry-run'])).code).toBe(0)
  expect(kept(made)).toEqual([])
  expect((await made.here(['import', made.path('buero.tmx')])).code).toBe(0)
  const before = inodes(made)
  expect(before).toHaveLength(3)
  expect(await asked(made, 'Falsch!')).toHaveLength(1)
  expect(inodes(made)).toEqual(before)
})

test('another language of the project is another question', async () => {
  const made = project({ 'memory/a.tmx': tmx(TEXTS, 'fr') })
  expect(await asked(made, 'Falsch!')).toEqual([])
  made.write('synopse.config.json', '{ "targets": ["fr"] }')
  expect(await asked(made, 'Falsch!', 'fr')).toHaveLength(1)
  expect(kept(made)).toHaveLength(1)
})

test('what is kept of memories that are gone goes, and nothing else', async () => {
  const made = project({ 'memory/a.tmx': tmx(TEXTS) })
  await asked(made, 'Falsch!')
  made.write(`${FOLDER}/notiz.txt`, 'Notiz')
  rmSync(made.path('memory'), { recursive: true })
  expect(await asked(made, 'Falsch!')).toEqual([])
  expect(kept(made)).toEqual(['notiz.txt'])
})

test('where nothing can be kept, there are answers all the same', async () => {
  const made = project({ 'memory/a.tmx': tmx(TEXTS), [FOLDER]: 'a file' })
  expect(await asked(made, 'Falsch!')).toHaveLength(1)
  expect(made.read(FOLDER)).toBe('a file')
})

test('nothing is read, written or removed where a link leads', async () => {
  const made = project({ 'memory/a.tmx': tmx(TEXTS) })
  const elsewhere = temporaryFolder()
  const name = 'f'.repeat(32)
  writeFileSync(join(elsewhere, name), '')
  mkdirSync(made.path('.synopse'))
  symlinkSync(elsewhere, made.path(FOLDER))
  expect(await asked(made, 'Falsch!')).toHaveLength(1)
  expect(readdirSync(elsewhere)).toEqual([name])
})

test('damage in what is read late is noticed as well', async () => {
  const texts = Array.from(
    { length: 3000 },
    (_, number): Text => [`Absatz ${number} von vielen`, `Абзац ${number}`],
  )
  const made = project({ 'memory/a.tmx': tmx(texts) })
  const first = await asked(made, 'Absatz 2999 von vielen')
  expect(first[0]?.target).toBe('Абзац 2999')
  const [path = ''] = kept(made)
    .map(name => made.path(`${FOLDER}/${name}`))
    .filter(path => statSync(path).size > 1000)
  const bytes = readFileSync(path)
  const at = bytes.indexOf('Абзац 2999')
  writeFileSync(path, Buffer.from(bytes).fill('x', at, at + 1))
  expect(await asked(made, 'Absatz 2999 von vielen')).toEqual(first)
  expect(readFileSync(path)).toEqual(bytes)
})

test('two processes at once give the same answer', async () => {
  const made = article({ 'memory/a.tmx': tmx(TEXTS) })
  const explain = () => made.run(['explain', 'streik', 'falsch01', '--lang', 'ru', '--json'])
  const [first, second] = await Promise.all([explain(), explain()])
  expect(first).toEqual(second)
  expect(JSON.parse(first.stdout).languages[0].candidates).toEqual([
    expect.objectContaining({ document: 'memory/a.tmx', target: 'Неверно!' }),
  ])
  expect(await explain()).toEqual(first)
})

test('a memory that cannot be read stands in nobody’s way who wants none', async () => {
  const made = article({ 'memory/a.tmx': '<tmx' })
  expect((await made.here(['explain', 'streik', 'falsch01', '--lang', 'en'])).code).toBe(0)
  expect((await made.here(['explain', 'streik', 'falsch01', '--lang', 'ru'])).code).toBe(2)
})
