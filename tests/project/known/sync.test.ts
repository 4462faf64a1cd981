import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Alignment, canonical, type TestProject } from '../../process.js'
import { runs } from '../../runs.js'
import { type Files, onDisk, someName, someProject } from './random-project.js'

type File = Alignment & { document: string; misfiled?: object[] }

const ACROSS = 'something of another document'
const HALF_DONE = 'another name, half done'

/** What may happen to a document between two syncs; nothing where it is not there. */
const EDITS: Record<string, (files: Files, name: string) => Files> = {
  'a new paragraph': (files, name) => ({
    ...files,
    [source(name)]: `Dies ist neu.\n\nNiemand hat mit ihnen gesprochen.\n\n${files[source(name)]}`,
  }),
  'one paragraph less': (files, name) => ({
    ...files,
    [source(name)]: `${files[source(name)]?.split('\n\n').slice(1).join('\n\n') ?? ''}\n`,
  }),
  'an edit': (files, name) => ({
    ...files,
    [source(name)]:
      `${files[source(name)]?.replace('seit dem', 'schon seit dem').replace('Lohn', 'Wochenlohn')}`,
  }),
  'its source is gone': (files, name) => without(files, path => path === source(name)),
  'another name': (files, name) => ({
    ...without(files, path => path === source(name)),
    [source(`neu/${name}`)]: files[source(name)] ?? '',
  }),
  [HALF_DONE]: (files, name) => ({
    ...without(files, path => path === source(name)),
    [source(`neu/${name}`)]: files[source(name)] ?? '',
    ...Object.fromEntries(
      ['de', 'en', 'ru'].map(language => [
        alignmentOf(`neu/${name}`, language),
        changed(files, name, language, file => ({ ...file, document: `neu/${name}` })),
      ]),
    ),
  }),
  'an entry is there twice': (files, name) => ({
    ...files,
    [alignmentOf(name, 'en')]: changed(files, name, 'en', ({ entries, ...file }) => ({
      ...file,
      entries: [...entries, ...entries.slice(0, 1).map(entry => ({ ...entry, target: 'Twice.' }))],
    })),
  }),
  'its files are gone': (files, name) => without(files, path => path.startsWith(`alignments/${name}/`)),
  [ACROSS]: (files, name) => ({
    ...files,
    [alignmentOf(name, 'ru')]: changed(files, name, 'ru', file => ({
      ...file,
      misfiled: Object.keys(files)
        .filter(path => /^alignments\/.*\/en\.json$/.test(path))
        .flatMap(path => {
          const other = JSON.parse(files[path] ?? '') as File
          return other.entries.slice(0, 1).map(entry => ({
            document: other.document,
            language: 'en',
            entry: { ...entry, target: 'Mine.' },
          }))
        }),
    })),
  }),
  'a translation in the wrong language': (files, name) => ({
    ...files,
    [alignmentOf(name, 'ru')]: changed(files, name, 'ru', ({ entries, ...file }) => ({
      ...file,
      entries: entries.map(entry => ({ ...entry, source: '', target: '', state: 'initial' })),
    })),
    [alignmentOf(name, 'en')]: changed(files, name, 'en', ({ entries, ...file }) => ({
      ...file,
      entries: entries.map((entry, index) =>
        index === 0 && entry.target !== ''
          ? { ...entry, target: 'Рабочие завода бастуют уже очень давно, и никто с ними не говорил.' }
          : entry,
      ),
    })),
  }),
}

const source = (name: string) => `corpus/${name}.md`
const alignmentOf = (name: string, language: string) => `alignments/${name}/${language}.json`

function without(files: Files, isGone: (path: string) => boolean): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isGone(path)))
}

function changed(files: Files, name: string, language: string, change: (file: File) => object): string {
  return canonical(change(JSON.parse(files[alignmentOf(name, language)] ?? '') as File))
}

const someEdits = (kinds: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...kinds), someName), { minLength: 1, maxLength: 4 })

/** A project after some edits; those of documents that are not there, any more or yet, are none. */
function edited(files: Files, edits: readonly (readonly [string, string])[]): Files {
  return edits.reduce((files, [kind, name]) => {
    const isThere = [source(name), alignmentOf(name, 'en')].every(path => files[path] !== undefined)
    return isThere ? (EDITS[kind]?.(files, name) ?? files) : files
  }, files)
}

/** All files but those that are kept. */
function filesIn(made: TestProject): Files {
  return Object.fromEntries(
    readdirSync(made.root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .filter(path => !path.includes('.synopse'))
      .map(path => [path.slice(made.root.length + 1), readFileSync(path, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Makes files of a project what they are in other ones. */
function become(made: TestProject, before: Files, after: Files): void {
  for (const path of Object.keys(before)) if (after[path] === undefined) rmSync(made.path(path))
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) made.write(path, text)
}

const sync = async (made: TestProject, ...args: string[]) => {
  const { code, stdout, stderr } = await made.here(['sync', ...args])
  return { code, stdout, stderr, files: filesIn(made) }
}

test(
  'a sync does and says with what is kept what it does and says without, and is done then',
  () =>
    fc.assert(
      fc.asyncProperty(
        someProject,
        someEdits(Object.keys(EDITS)),
        fc.boolean(),
        async (files, edits, isAll) => {
          const made = onDisk(files)
          await made.here(['sync'])
          const before = filesIn(made)
          const after = edited(before, edits)
          become(made, before, after)
          const name = Object.keys(after).find(path => path.startsWith('corpus/'))
          const args = isAll || name === undefined ? [] : [name]
          const bare = made.copy()
          rmSync(bare.path('.synopse'), { recursive: true, force: true })
          expect(await sync(made, ...args)).toEqual(await sync(bare, ...args))
          await made.here(['sync'])
          const done = filesIn(made)
          expect(await made.here(['sync'])).toMatchObject({
            code: 0,
            stdout: 'Everything is in sync; nothing was changed.\n',
          })
          expect(filesIn(made)).toEqual(done)
        },
      ),
      runs(50),
    ),
  300_000,
)

test(
  'shards do together what one sync does, one after the other and on copies',
  () =>
    fc.assert(
      fc.asyncProperty(
        someProject,
        someEdits(Object.keys(EDITS).filter(kind => kind !== ACROSS)),
        fc.integer({ min: 2, max: 4 }),
        async (files, edits, count) => {
          const whole = onDisk(files)
          await whole.here(['sync'])
          const before = filesIn(whole)
          become(whole, before, edited(before, edits))
          const start = filesIn(whole)
          const [sequel, parts] = [whole.copy(), Array.from({ length: count }, () => whole.copy())]
          const { files: wanted } = await sync(whole)
          const together = { ...start }
          for (const [index, part] of parts.entries()) {
            const shard = ['--shard', `${index + 1}/${count}`]
            await sync(sequel, ...shard)
            const { files: done } = await sync(part, ...shard)
            for (const path of new Set([...Object.keys(start), ...Object.keys(done)])) {
              if (done[path] === undefined) delete together[path]
              else if (done[path] !== start[path]) together[path] = done[path]
            }
          }
          expect(together).toEqual(wanted)
          // What a renaming left goes where another document holds the same: the part before may have changed that one.
          if (!edits.some(([kind]) => kind === HALF_DONE)) expect(filesIn(sequel)).toEqual(wanted)
        },
      ),
      runs(25),
    ),
  300_000,
)
