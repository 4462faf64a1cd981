import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forged } from '../../forged.js'
import type { TestProject } from '../../process.js'
import { runs } from '../../runs.js'
import { type Files, onDisk, someConfig, someDocument, someName, someProject } from './random-project.js'

/** What a project says: every command that asks what is known of documents. */
const QUESTIONS = [
  ['check', '--json'],
  ['check', '--json', '--lang', 'ru', '--strict'],
  ['check', 'berg', '--json'],
  ['status', '--json'],
  ['list', '--json'],
  ['find', 'Arbeiter', '--json'],
]

async function answers({ here }: TestProject): Promise<unknown[]> {
  const all: unknown[] = []
  for (const question of QUESTIONS) {
    const { code, stdout, stderr } = await here(question)
    all.push([question, code, stdout, stderr])
  }
  return all
}

/** The same with nothing kept. */
async function freshAnswers(made: TestProject): Promise<unknown[]> {
  const copy = made.copy()
  rmSync(copy.path('.synopse'), { recursive: true, force: true })
  return answers(copy)
}

/** Every file that is kept. */
function kept(made: TestProject): string[] {
  if (!existsSync(made.path('.synopse'))) return []
  return readdirSync(made.path('.synopse'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== '.gitignore')
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** As if the files had come to rest long ago: from then on, a look at them tells whether they changed. */
function settle(made: TestProject): void {
  for (const folder of ['corpus', 'alignments'])
    for (const entry of readdirSync(made.path(folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) utimesSync(join(entry.parentPath ?? entry.path, entry.name), 1e9, 1e9)
}

type Deed = (made: TestProject) => void

const write =
  (files: Files): Deed =>
  made => {
    for (const [name, text] of Object.entries(files)) made.write(name, text)
  }

/** Damages one of the files that are kept. */
const spoil =
  (which: number, damage: (path: string) => void): Deed =>
  made => {
    const files = kept(made)
    const path = files[which % Math.max(1, files.length)]
    if (path !== undefined) damage(path)
  }

const flip = (path: string) => {
  const bytes = readFileSync(path)
  const at = bytes.length >> 1
  if (bytes.length > 0) bytes[at] = (bytes[at] as number) ^ 1
  writeFileSync(path, bytes)
}

/** Writes other contents of the same length, with the times of the old: what a clock that was set back makes of a change. */
const behindTheClock: Deed = made => {
  const path = made.path('corpus/berg.md')
  try {
    const { atimeMs, mtimeMs } = statSync(path)
    writeFileSync(path, readFileSync(path, 'utf8').replace('3. Mai', '4. Mai').replace('450', '540'))
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
  } catch {
    // There is no such document.
  }
}

const renamed: Deed = made => {
  try {
    renameSync(made.path('corpus/berg.md'), made.path('corpus/talwaerts.md'))
  } catch {
    // There is no such document, or it was renamed before.
  }
}

const deed: fc.Arbitrary<Deed> = fc.oneof(
  someName.chain(someDocument).map(write),
  someConfig.map(config => write({ 'synopse.config.json': config })),
  fc.constantFrom('Gewerkschaft', 'Lohn').map(german =>
    write({
      'glossary.json': `${JSON.stringify({ version: 1, terms: [{ german: [german], use: { en: ['trade union'] } }] })}\n`,
    }),
  ),
  fc.nat(40).map(which => spoil(which, flip)),
  fc.nat(40).map(which => spoil(which, path => truncateSync(path, 3))),
  fc.nat(40).map(which => spoil(which, path => rmSync(path))),
  fc.constant<Deed>(made => rmSync(made.path('.synopse'), { recursive: true, force: true })),
  someName.map(
    (name): Deed =>
      made =>
        rmSync(made.path(`corpus/${name}.md`), { force: true }),
  ),
  fc.constant(settle),
  fc.constant(behindTheClock),
  fc.constant(renamed),
)

test('what is kept says what is said where nothing is kept, whatever happens to either', async () => {
  await fc.assert(
    fc.asyncProperty(someProject, fc.array(deed, { minLength: 1, maxLength: 3 }), async (files, deeds) => {
      const made = onDisk(files)
      settle(made)
      await answers(made)
      for (const act of deeds) act(made)
      const fresh = await freshAnswers(made)
      expect(await answers(made)).toEqual(fresh)
      // And once more, of what is kept now.
      expect(await answers(made)).toEqual(fresh)
    }),
    runs(75),
  )
}, 300_000)

/** What somebody may write in the place of what is kept, with a sum that fits. */
const FORGED = ['{', '', 'null', '[["berg"]]', '[["berg",1,2]]', '{"__proto__":[]}']

const forge = (path: string, text: string) => {
  writeFileSync(path, forged(readFileSync(path, 'utf8'), text))
}

test.each(FORGED)('%j in the place of anything that is kept changes no answer', async text => {
  const made = onDisk({})
  made.write('corpus/berg.md', '# Der Berg\n\nAm 3. Mai stiegen 450 Arbeiter hinauf.\n')
  await made.here(['sync'])
  settle(made)
  const fresh = await answers(made)
  for (const path of kept(made)) {
    // Words are any text.
    if (!path.includes('words')) forge(path, text)
  }
  expect(await answers(made)).toEqual(fresh)
})

test('a sync that is about to change a document keeps no words of it as it was', async () => {
  const made = onDisk({})
  const text = 'Am 3. Mai stiegen 450 Arbeiter auf den Berg, weil der Lohn ausgeblieben war.\n'
  made.write('corpus/berg.md', text)
  await made.here(['sync'])
  const isKept = (name: string) => kept(made).some(path => path.includes(`/${name}/`))
  rmSync(made.path('.synopse'), { recursive: true, force: true })
  made.write('corpus/berg.md', text.replace('war.', 'war und niemand wusste, warum.'))
  expect((await made.here(['sync'])).code).toBe(0)
  expect([isKept('syncable'), isKept('words')]).toEqual([true, false])
  // Nothing is left to be done: now it stays as it is.
  await made.here(['sync'])
  expect(isKept('words')).toBe(true)
})

test('what another document says of a pair is asked anew where that one changed', async () => {
  const made = onDisk({})
  const pair = (name: string, target: string, before = '') => {
    const texts = [...(before ? [before] : []), 'Die Arbeiter der Raffinerie streiken.']
    const ids = texts.map((_, index) => `${name}unit${index}`)
    made.write(`corpus/${name}.md`, `${texts.join('\n\n')}\n`)
    made.write(
      `alignments/${name}/de.json`,
      `${JSON.stringify({ version: 1, document: name, language: 'de', units: texts.map((text, index) => ({ id: ids[index], kind: 'paragraph', text })) }, null, 2)}\n`,
    )
    made.write(
      `alignments/${name}/en.json`,
      `${JSON.stringify({ version: 1, document: name, language: 'en', sourceLanguage: 'de', entries: texts.map((source, index) => ({ id: ids[index], source, target: index === texts.length - 1 ? target : 'Before.', state: 'translated' })) }, null, 2)}\n`,
    )
  }
  pair('a', 'The workers of the refinery are on strike.')
  pair('b', 'The staff of the refinery has walked out.')
  const told = async () => {
    const { findings } = await made.query<{
      findings: { code: string; document: string; counterpart?: object }[]
    }>('check', '--json')
    return findings.filter(({ code }) => code === 'consistency')
  }
  expect(await told()).toMatchObject([
    { document: 'b', counterpart: { path: 'alignments/a/en.json', line: 10 } },
  ])
  // Where the other one stands in its file moved on, though neither pair changed.
  pair('a', 'The workers of the refinery are on strike.', 'Davor steht nun noch etwas.')
  expect(await told()).toMatchObject([
    { document: 'b', counterpart: { path: 'alignments/a/en.json', line: 16 } },
  ])
  pair('a', 'The staff of the refinery has walked out.')
  expect(await told()).toEqual([])
})

test('a change that leaves size and times as they were is seen, long after the files came to rest', async () => {
  const made = onDisk({ 'corpus/berg.md': 'Der Lohn beträgt 450 Euro.\n' })
  const path = made.path('corpus/berg.md')
  const found = async (text: string) => (await made.query<unknown[]>('find', text, '--json')).length
  // Only what has not changed for a while is known by a look at it.
  await new Promise(done => setTimeout(done, 2500))
  expect([await found('450'), await found('540')]).toEqual([1, 0])
  const { atimeMs, mtimeMs } = statSync(path)
  const [index = ''] = readdirSync(made.path('.synopse/index'))
  expect(readFileSync(made.path(`.synopse/index/${index}`), 'utf8')).toContain('berg')
  writeFileSync(path, 'Der Lohn beträgt 540 Euro.\n')
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
  expect([await found('450'), await found('540')]).toEqual([0, 1])
})
