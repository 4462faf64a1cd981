import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { type TestProject, temporaryFolder } from '../process.js'
import { commitAll, committed } from '../repository.js'
import { rows } from '../runs.js'

const PRELOAD = join(import.meta.dirname, 'counting/preload.mjs')

/** What is there more often than once, and how often. */
function repeated(items: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return Object.fromEntries([...counts].filter(([, count]) => count > 1))
}

/** What a command reads, and what it parses, more than once. */
async function counted(made: TestProject, args: readonly string[], stdin = '') {
  const file = join(temporaryFolder(), 'counted.json')
  const { code, stderr } = await made.run(args, {
    stdin,
    env: { NODE_OPTIONS: `--import=${PRELOAD}`, COUNTED: file },
  })
  expect([args[0], code, stderr]).toEqual([args[0], 0, stderr])
  const { opened, parsed } = JSON.parse(readFileSync(file, 'utf8')) as { opened: string[]; parsed: string[] }
  const ours = opened.filter(path => /^(?:corpus|alignments|synopse|glossary)/.test(path))
  expect(ours.length).toBeGreaterThan(0)
  return { read: repeated(ours), parsed: repeated(parsed) }
}

const NOTHING = { read: {}, parsed: {} }

const READING: string[][] = [
  ['status'],
  ['list'],
  ['show', 'streik'],
  ['units', 'streik'],
  ['check'],
  ['check', 'streik'],
  ['explain', 'streik', 'absatz01'],
  ['diff', '--from', 'HEAD~1'],
  ['find', 'Preis'],
  ['log', 'streik'],
  ['report', '--out', 'r.html'],
  ['report', '--out', 'r/'],
]

test.each(rows(READING, 4))('%s %s reads each file once, and parses it once', async (...args) => {
  const made = committed(article())
  made.write('corpus/streik.md', made.read('corpus/streik.md').replace('offen', 'ungewiss'))
  commitAll(made, 'Ungewiss')
  expect(await counted(made, args)).toEqual(NOTHING)
})

/** Milliseconds after which files that nobody changes are known by their look. */
const SETTLED = 2100

test.each([
  ['explain', 'streik', 'absatz01'],
  ['report', '--out', 'r/'],
])('%s parses once what it remembers of documents by the look of their files', async (...args) => {
  const made = committed(article())
  made.write('corpus/streik.md', made.read('corpus/streik.md').replace('offen', 'ungewiss'))
  commitAll(made, 'Ungewiss')
  await setTimeout(SETTLED)
  await counted(made, ['status'])
  made.write('corpus/streik.md', made.read('corpus/streik.md').replace('ungewiss', 'fraglich'))
  await setTimeout(SETTLED)
  expect(await counted(made, args)).toEqual(NOTHING)
})

test('export reads each file once, and parses it once; what is kept of a document it asks for in each of its passes', async () => {
  const made = committed(article())
  const { read, parsed } = await counted(made, ['export', '--lang', 'ru'])
  const files = ['de', 'en', 'ru', 'ar'].map(tag => made.read(`alignments/streik/${tag}.json`))
  const hashes = files.map(text => createHash('sha256').update(text).digest('hex'))
  expect([read, hashes.filter(hash => hash in parsed)]).toEqual([{}, []])
})

/** Under the lock, the files of the document are compared with what was read. */
const COMPARED = {
  'corpus/streik.md': 2,
  ...Object.fromEntries(['de', 'en', 'ru', 'ar'].map(tag => [`alignments/streik/${tag}.json`, 2])),
}

const CHANGING: [string[], string][] = [
  [['set', 'streik', 'falsch01', 'ru'], 'Неверно!'],
  [['accept', 'streik', 'absatz01', 'ru'], ''],
  [['note', 'streik', 'absatz01', 'ru', 'Fragen.'], ''],
  [['review', 'streik', 'schluss1', 'ru'], ''],
  [['prune', '--yes'], ''],
]

test.each(rows(CHANGING, 4))(
  '%s compares under the lock what it read, and reads nothing else twice',
  async (args, stdin) => {
    expect(await counted(article(), args, stdin)).toEqual({ read: COMPARED, parsed: {} })
  },
)
