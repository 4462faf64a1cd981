import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CODES } from '../../src/commands/context.js'
import { SynopseError } from '../../src/errors.js'
import { writeFolder } from '../../src/io/write-folder.js'
import type { OutFile } from '../../src/io/write-out.js'
import { outOptions } from '../../src/project/out-options.js'
import { openProject } from '../../src/project/project.js'
import { project, type TestProject } from '../process.js'

const write = async (made: TestProject, files: readonly OutFile[], isOld?: (name: string) => boolean) => {
  const options = outOptions(await openProject(made.root, CODES))
  await writeFolder(files, made.path('out/web'), { ...options, ...(isOld && { isOld }) })
}

/** A page that is made in pieces. */
const page = (name: string, ...pieces: string[]): OutFile => ({
  name,
  text: async function* () {
    yield '<meta name="generator" content="Synopse">'
    yield* pieces
  },
})

test('each content is made when the one before it is written', async () => {
  const made = project()
  const held: number[] = []
  let open = 0
  const files = ['a.html', 'b/c.html', 'd.html'].map(name => ({
    name,
    text: async function* () {
      held.push(++open)
      yield 'x'
      yield name
      open--
    },
  }))
  await write(made, files)
  expect(held).toEqual([1, 1, 1])
  expect(made.read('out/web/b/c.html')).toBe('xb/c.html')
})

test('what cannot be made leaves the old folder as it was, and nothing beside it', async () => {
  const made = project()
  await write(made, [page('a.html', 'alt')])
  const broken: OutFile = {
    name: 'b.html',
    text: async function* () {
      yield 'Anfang'
      throw new SynopseError('document.none', { files: '*' })
    },
  }
  await expect(write(made, [page('a.html', 'neu'), broken])).rejects.toMatchObject({ key: 'document.none' })
  expect(made.read('out/web/a.html')).toMatch(/alt$/)
  expect([readdirSync(made.path('out')), readdirSync(made.path('out/web'))]).toEqual([['web'], ['a.html']])
})

test('of what may be left from before, only pages of the tool go', async () => {
  const made = project({ 'out/web/alt-fremd.html': '<p>Von Hand.', 'out/web/alt.txt': 'x' })
  await write(made, [page('alt-eigen.html'), page('bleibt.html')])
  await write(made, [page('neu.html')], name => name.startsWith('alt'))
  expect(readdirSync(made.path('out/web')).sort()).toEqual([
    'alt-fremd.html',
    'alt.txt',
    'bleibt.html',
    'neu.html',
  ])
})

test('a link inside of the folder stays, and what it leads to is replaced', async () => {
  const made = project()
  await write(made, [page('start.html', 'alt')])
  symlinkSync('start.html', made.path('out/web/index.html'))
  await write(made, [page('index.html', 'neu')])
  expect(made.read('out/web/start.html')).toMatch(/neu$/)
  expect(existsSync(made.path('out/web/index.html'))).toBe(true)
})
