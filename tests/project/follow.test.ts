import { rmSync, watch } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { CODES } from '../../src/commands/context.js'
import { type Follower, type Following, followProject } from '../../src/project/follow.js'
import { openProject } from '../../src/project/project.js'
import { article } from '../commands/article.js'
import type { TestProject } from '../process.js'

const RUSSIAN = 'alignments/streik/ru.json'
/** Milliseconds between two rounds here. */
const PAUSE = 20

let follower: Follower | undefined
afterEach(() => follower?.end())

/** Follows a project; `next` is what is told next, `told` what nobody waited for. */
async function following(made: TestProject, how: Following = { pause: PAUSE }) {
  const told: (string | undefined)[] = []
  const project = await openProject(made.root, CODES)
  await new Promise<void>(ready => {
    follower = followProject(
      async () => project,
      document => told.push(document),
      ready,
      how,
    )
  })
  const next = async () => {
    while (told.length === 0) await wait(5)
    return told.shift()
  }
  return { told, next, during: (follower as Follower).during }
}

const change = (made: TestProject) => made.write(RUSSIAN, made.read(RUSSIAN).replace('Конец.', 'Конец'))

test('a change of any file of a document is told with the document', async () => {
  const made = article()
  const { next, told } = await following(made)
  change(made)
  expect(await next()).toBe('streik')
  made.write('corpus/streik.md', `${made.read('corpus/streik.md')}\nNoch etwas.\n`)
  expect(await next()).toBe('streik')
  await wait(10 * PAUSE)
  expect(told).toEqual([])
})

test('documents that come or go, and the config, concern the project as a whole', async () => {
  const made = article()
  const { next } = await following(made)
  made.write('corpus/neu.md', 'Neu.\n')
  expect(await next()).toBeUndefined()
  rmSync(made.path('corpus/neu.md'))
  // The system may say it of the file before it is missed.
  if ((await next()) === 'neu') expect(await next()).toBeUndefined()
  made.write('synopse.config.json', `${made.read('synopse.config.json')}\n`)
  expect(await next()).toBeUndefined()
})

test('what is done here is told to nobody, what others do after it is', async () => {
  const made = article()
  const { next, told, during } = await following(made)
  const answer = await during('streik', async () => {
    change(made)
    await wait(5 * PAUSE)
    return 'done'
  })
  expect(answer).toBe('done')
  await wait(5 * PAUSE)
  expect(told).toEqual([])
  made.write(RUSSIAN, `${made.read(RUSSIAN)}\n`)
  expect(await next()).toBe('streik')
})

test('what the system says is told at once, long before the next round', async () => {
  const made = article()
  const { next, told, during } = await following(made, { pause: 600_000 })
  change(made)
  expect(await next()).toBe('streik')
  made.write('corpus/neu.md', 'Neu.\n')
  expect(await next()).toBeUndefined()
  made.write('synopse.config.json', `${made.read('synopse.config.json')}\n`)
  expect(await next()).toBeUndefined()
  await during('streik', async () => made.write(RUSSIAN, `${made.read(RUSSIAN)}\n`))
  made.write('anderes.txt', 'x')
  await wait(300)
  expect(told).toEqual([])
})

test.each(['ENOSPC', 'EMFILE'])(
  'where the system can watch no more (%s), rounds go on without it',
  async code => {
    const made = article()
    const open = new Set<string>()
    let asked = 0
    const failing = ((path: string, options: object, heard: () => void) => {
      asked++
      if (open.size > 0) throw Object.assign(new Error(code), { code })
      const watcher = watch(path, options, heard)
      open.add(path)
      watcher.on('close', () => open.delete(path))
      return watcher
    }) as unknown as typeof watch
    const { next } = await following(made, { pause: PAUSE, watch: failing })
    change(made)
    expect(await next()).toBe('streik')
    expect([asked, [...open]]).toEqual([2, []])
  },
)
