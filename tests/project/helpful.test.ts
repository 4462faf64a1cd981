import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CODES } from '../../src/commands/context.js'
import { candidates } from '../../src/memory/candidates.js'
import { memoryOf } from '../../src/memory/memory.js'
import type { Document } from '../../src/project/document.js'
import { helpfulFor, type Wanting } from '../../src/project/helpful.js'
import { helpfulAmong } from '../../src/project/helpful-among.js'
import { listDocuments, loadDocument, readableDocuments } from '../../src/project/load.js'
import { openProject, type Project } from '../../src/project/project.js'
import { forged } from '../forged.js'
import { project, type TestProject } from '../process.js'
import { runs } from '../runs.js'
import { onDisk, someDocument, someName, someProject } from './known/random-project.js'

/** All documents that can be read. */
async function readable(opened: Project): Promise<Document[]> {
  const documents: Document[] = []
  for await (const document of readableDocuments(opened)) documents.push(document)
  return documents
}

/** What comparing with all documents at once gives. */
async function plainly({ root }: TestProject, id: string, wanting: readonly Wanting[]) {
  const all = await readable(await openProject(root, CODES))
  return wanting.map(({ language, source, unit }) =>
    candidates(source, [memoryOf(language, all)], { document: id, unit }),
  )
}

/** All units of a document in both languages, as if each wanted a translation. */
async function asked(made: TestProject, id: string) {
  const opened = await openProject(made.root, CODES)
  const document = (await readable(opened)).find(document => document.id === id)
  if (!document) return undefined
  const { rows } = document.synopsis
  const wanting = ['en', 'ru'].flatMap(language =>
    rows.map(({ unit }) => ({ language, source: `${unit.text} Auch heute.`, unit: unit.id })),
  )
  const found = await helpfulFor(await openProject(made.root, CODES), document, wanting)
  return { found, expected: await plainly(made, id, wanting) }
}

test('property: one document after the other gives what all at once give, whatever is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      someProject,
      someName,
      someName.chain(name => someDocument(name)),
      async (files, id, changed) => {
        const made = onDisk(files)
        for (const more of [{}, changed]) {
          for (const [name, text] of Object.entries(more)) made.write(name, text)
          const answer = await asked(made, id)
          expect(answer?.found).toEqual(answer?.expected)
        }
      },
    ),
    runs(60),
  )
}, 300_000)

/** What wants a translation into Russian, of all documents, as if each unit did. */
async function askedTogether(made: TestProject, atOnce: number) {
  const documents = await readable(await openProject(made.root, CODES))
  const wanting = documents.flatMap(({ id, synopsis }) =>
    synopsis.rows.map(({ unit }) => ({ document: id, unit: unit.id, source: `${unit.text} Auch heute.` })),
  )
  const opened = await openProject(made.root, CODES)
  const found = await helpfulAmong(opened, await listDocuments(opened), 'ru', wanting, atOnce)
  const memory = memoryOf('ru', documents)
  return { found, expected: wanting.map(({ source, ...place }) => candidates(source, [memory], place)) }
}

test('property: documents that ask together are given what all translations at once give', async () => {
  await fc.assert(
    fc.asyncProperty(
      someProject,
      someName.chain(name => someDocument(name)),
      fc.integer({ min: 1, max: 6 }),
      async (files, changed, atOnce) => {
        const made = onDisk(files)
        for (const more of [{}, changed]) {
          for (const [name, text] of Object.entries(more)) made.write(name, text)
          const { found, expected } = await askedTogether(made, atOnce)
          expect(found).toEqual(expected)
        }
      },
    ),
    runs(60),
  )
}, 300_000)

const FILES = {
  'synopse.config.json': { targets: ['ru'] },
  'corpus/a.md': 'Der Streik in der Grube ist vorbei.\n',
  'corpus/b.md': 'Der Streik in der Grube ist nun vorbei.\n',
  'corpus/kaputt.md': Buffer.from([0x46, 0xfc, 0x72]),
}

async function translated() {
  const made = project(FILES)
  const { units } = await made.query<{ units: { id: string }[] }>('units', 'b', '--json')
  await made.here(['set', 'b', units[0]?.id ?? '', 'ru'], { stdin: 'Забастовка окончена.' })
  return made
}

const FOUND = [[expect.objectContaining({ document: 'b', target: 'Забастовка окончена.' })]]

async function helpful(made: TestProject) {
  const opened = await openProject(made.root, CODES)
  const document = await loadDocument(opened, 'a')
  const [row] = document.synopsis.rows
  const { id = '', text = '' } = row?.unit ?? {}
  return helpfulFor(opened, document, [{ language: 'ru', source: text, unit: id }])
}

test('a document that cannot be read keeps nobody from the help of others', async () => {
  expect(await helpful(await translated())).toEqual(FOUND)
})

test('somebody who writes nonsense where translations are kept is not believed', async () => {
  const made = await translated()
  await helpful(made)
  const folder = made.path('.synopse/translations')
  for (const name of readdirSync(folder)) {
    const held = readFileSync(join(folder, name), 'utf8')
    const [, about = '', body = ''] = held.split('\n')
    const text = `${about}\n${JSON.stringify({ ...JSON.parse(body), sources: 'AAAA' })}`
    writeFileSync(join(folder, name), forged(held, text))
  }
  expect(await helpful(made)).toEqual(FOUND)
})
