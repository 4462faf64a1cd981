import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, watch } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { outcome, project, start, type TestProject } from '../process.js'

const KILLS = process.env.SYNOPSE_FULL ? 200 : 5
/** Milliseconds that a test may take. */
const PATIENCE = KILLS * 5000

const source = (word: string, documents: number) =>
  Object.fromEntries(
    Array.from({ length: documents }, (_, number) => [
      `corpus/d${number}.md`,
      Array.from({ length: 15 }, (_, index) => `${word} ${number} hat den Absatz ${index}.\n`).join('\n'),
    ]),
  )

function files(made: TestProject): Map<string, string> {
  const names = readdirSync(made.path('alignments'), { recursive: true, withFileTypes: true })
  return new Map(
    names
      .filter(entry => entry.isFile())
      .map(entry => `${entry.parentPath}/${entry.name}`.slice(made.root.length + 1))
      .map(name => [name, made.read(name)]),
  )
}

const isLeftover = (name: string) => !name.endsWith('.json')

/** Starts a command and kills it: after some milliseconds, or as soon as something is written in the folder. */
async function kill(made: TestProject, args: string[], stdin: string, when: number | string): Promise<void> {
  const child = start(args, { cwd: made.root })
  const ended = outcome(child)
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  if (typeof when === 'number') {
    await Promise.race([sleep(when), ended])
  } else {
    const watcher = watch(made.path(when))
    await Promise.race([new Promise(done => watcher.once('change', done)), ended])
    watcher.close()
  }
  child.kill('SIGKILL')
  await ended
  // What a person would wait for: until the lock counts as left behind.
  rmSync(made.path('.synopse/lock'), { recursive: true, force: true })
}

/** Every alignment file holds the old or the new bytes, and nothing is missing. */
function expectOldOrNew(made: TestProject, old: Map<string, string>, fresh: Map<string, string>): void {
  const now = files(made)
  expect([...now.keys()].filter(name => !isLeftover(name)).sort()).toEqual([...old.keys()].sort())
  for (const [name, text] of now) {
    if (!isLeftover(name) && text !== old.get(name) && text !== fresh.get(name))
      throw new Error(`${name} is neither old nor new:\n${text.slice(0, 300)}`)
  }
}

test(
  `${KILLS} syncs, killed at any moment, leave old files or new ones`,
  async () => {
    const base = project({ 'synopse.config.json': '{"targets":["en","ru"]}', ...source('Dokument', 4) })
    await base.run(['sync'])
    const old = files(base)
    for (const [name, text] of Object.entries(source('Das Dokument', 4))) base.write(name, text)
    const synced = base.copy()
    const begun = Date.now()
    await synced.run(['sync'])
    const length = Date.now() - begun
    const fresh = files(synced)
    let made = base.copy()
    let halfWay = 0
    for (let count = 0; count < KILLS; count++) {
      // Reading takes the first part; most kills are to meet the writing.
      const moment = length * (0.5 + 0.5 * Math.random())
      await kill(made, ['sync'], '', count % 2 === 0 ? moment : 'alignments/d1')
      expectOldOrNew(made, old, fresh)
      const written = [...files(made)].filter(([name, text]) => text === fresh.get(name)).length
      if (written > 0 && written < fresh.size) halfWay++
      // One that got through leaves nothing to interrupt.
      if (written === fresh.size || count === KILLS - 1) {
        expect((await made.run(['sync'])).code).toBe(0)
        expect(files(made)).toEqual(fresh)
        if (count < KILLS - 1) made = base.copy()
      }
    }
    expect(halfWay).toBeGreaterThan(0)
  },
  PATIENCE,
)

test(
  `${KILLS} sets, killed at any moment, leave the old file or the new one, and the next set no leftovers`,
  async () => {
    const made = project({ 'synopse.config.json': '{"targets":["ru"]}', ...source('Dokument', 1) })
    await made.run(['sync'])
    const file = 'alignments/d0/ru.json'
    const units = made.json('alignments/d0/de.json').units
    for (let count = 0; count < KILLS; count++) {
      const id = units[count % units.length]?.id as string
      const target = `Перевод ${count}`
      const before = made.json(file).entries
      const after = before.map(entry =>
        entry.id === id
          ? { id, source: units[count % units.length]?.text, target, state: 'translated' }
          : entry,
      )
      await kill(
        made,
        ['set', 'd0', id, 'ru'],
        target,
        count % 3 === 0 ? 100 + 200 * Math.random() : 'alignments/d0',
      )
      expect([before, after]).toContainEqual(made.json(file).entries)
    }
    made.write(`alignments/d0/${copyOf(gone())}`, '{ "half": ')
    expect((await made.run(['set', 'd0', units[0]?.id as string, 'ru'], { stdin: 'Последний' })).code).toBe(0)
    expect(readdirSync(made.path('alignments/d0')).sort()).toEqual(['de.json', 'ru.json'])
  },
  PATIENCE,
)

/** The name of a copy as a process with this number leaves it. */
const copyOf = (id: number) => `.synopse-${id}-0123456789abcdef.tmp`

/** The number of a process that is no more. */
const gone = () => spawnSync('true').pid

test.each([
  ['a copy of a process that is no more', () => copyOf(gone()), false],
  ['a copy of one that is running', () => copyOf(process.pid), true],
  ['a number', () => 'ru.json.3735928559', true],
  ['a day', () => 'ru.json.20261126', true],
  ['a backup', () => 'ru.json.tmp', true],
  ['a name like that of a copy', () => `.synopse-${gone()}-0123456789abcdef.tmp.json`, true],
])('beside a written file, %s stays: %s', async (_, nameOf, stays) => {
  const made = project({ 'synopse.config.json': '{"targets":["ru"]}', ...source('Dokument', 1) })
  const beside = `alignments/d0/${nameOf()}`
  made.write(beside, 'half')
  expect((await made.run(['sync'])).code).toBe(0)
  expect([...files(made).keys()].includes(beside)).toBe(stays)
})
