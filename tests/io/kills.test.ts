import { spawnSync } from 'node:child_process'
import { readdirSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Outcome, outcome, project, start, type TestProject } from '../process.js'
import { rows } from '../runs.js'
import { amount, counted, patience } from '../soak/amount.js'
import { KILLED, type Killed, killedProject } from './killed.js'

const EACH = Math.ceil(amount(200) / Object.keys(KILLED).length)
/** One of so many is killed after a time; the others when they are about to write. */
const TIMED = 4

/** At which part of what it does a command is killed. */
const SHARE = fc.noBias(fc.integer({ min: 1, max: 1000 })).map(thousandths => thousandths / 1000)

let base: TestProject
const total = { kills: 0, halfWay: 0 }

beforeAll(async () => {
  base = await killedProject()
})

/** The files of a project, but those of git and of the program itself. */
function files({ root, read }: TestProject): Map<string, string> {
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
  return new Map(
    all
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter(name => !/^\.(?:git|synopse)\//.test(name))
      .sort()
      .map(name => [name, read(name)]),
  )
}

const PRELOAD = `--import=${resolve('tests/io/die-at.js')}`

/** Starts a command and kills it: after some milliseconds, or at the nth time that it changes something. */
async function kill(
  made: TestProject,
  { args, stdin = '' }: Killed,
  when: { after: number } | { at: number },
) {
  const env = 'at' in when ? { NODE_OPTIONS: PRELOAD, SYNOPSE_DIE_AT: String(when.at) } : {}
  const child = start(args, { cwd: made.root, env })
  const ended = outcome(child)
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  if ('after' in when) {
    await Promise.race([sleep(when.after), ended])
    child.kill('SIGKILL')
  }
  await ended
}

/** What a command does that nobody disturbs: its files, and how often and how long it is at it. */
async function undisturbed(made: TestProject, { args, stdin }: Killed) {
  const begun = Date.now()
  const env = { NODE_OPTIONS: PRELOAD, SYNOPSE_COUNT_TO: made.path('.synopse-count') }
  const ended = await made.run(args, { env, ...(stdin !== undefined && { stdin }) })
  const changes = Number(made.read('.synopse-count'))
  const fresh = files(made)
  fresh.delete('.synopse-count')
  return { ended, changes, fresh, length: Date.now() - begun }
}

/** The name of what a killed process leaves behind, a file or a folder of them. */
const LEFT = /(?:^|\/)\.synopse-\d+-[0-9a-f]{16}\.tmp(?:\/|$)/

/** Each file is the old one or the new one, whole. What is left of a write is taken by nobody for a file of people. */
function expectOldOrNew(
  now: Map<string, string>,
  old: Map<string, string>,
  fresh: Map<string, string>,
): void {
  for (const [name, text] of now) {
    const isLeft = !old.has(name) && !fresh.has(name)
    if (isLeft) expect(name).toMatch(LEFT)
    else expect([old.get(name), fresh.get(name)]).toContain(text)
  }
  const missing = [...old.keys()].filter(name => fresh.has(name) && !now.has(name))
  expect(missing).toEqual([])
}

/** What a person would wait for: until the lock of a process that is gone counts as left behind. */
function waited({ path }: TestProject): void {
  try {
    utimesSync(path('.synopse/lock'), 1_000_000_000, 1_000_000_000)
  } catch {}
}

describe.each(rows(Object.entries(KILLED), 9))('%s', (_, killed) => {
  test(
    `killed ${EACH} times, leaves old files or new ones, and the next does the rest`,
    async () => {
      const prepared = () => {
        const made = base.copy()
        killed.before?.(made)
        return made
      }
      const made = prepared()
      const old = files(made)
      const { ended, changes, fresh, length } = await undisturbed(made, killed)
      expect([0, 1]).toContain(ended.code)
      expect(changes).toBeGreaterThan(0)
      for (const [count, share] of fc.sample(SHARE, EACH).entries()) {
        const made = prepared()
        const isTimed = count % TIMED === TIMED - 1
        await kill(
          made,
          killed,
          isTimed ? { after: length * (0.4 + 0.7 * share) } : { at: Math.ceil(share * changes) },
        )
        const now = files(made)
        expectOldOrNew(now, old, fresh)
        waited(made)
        const isDone = JSON.stringify([...now]) === JSON.stringify([...fresh])
        total.kills++
        if (!isDone && JSON.stringify([...now]) !== JSON.stringify([...old])) total.halfWay++
        // What is done is not done twice.
        const next: Outcome = isDone
          ? { ...(await made.here(['status'])), code: ended.code }
          : await again(made, killed)
        expect({ code: next.code, stderr: next.code === ended.code ? '' : next.stderr }).toEqual({
          code: ended.code,
          stderr: '',
        })
        expect(Object.fromEntries(files(made))).toEqual(Object.fromEntries(fresh))
      }
    },
    patience(EACH, 5000),
  )
})

/** The same once more: in this process, where a process of its own would do nothing else. */
function again(made: TestProject, { args, stdin, isBuilt }: Killed): Promise<Outcome> {
  return (isBuilt ? made.run : made.here)(args, stdin === undefined ? {} : { stdin })
}

test('some of them were in the middle of something', () => {
  counted(`${total.kills} kills, ${total.halfWay} of them between two writes`)
  expect(EACH < 5 || total.halfWay > total.kills / 50).toBe(true)
})

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
  const made = project({ 'synopse.config.json': '{"targets":["ru"]}', 'corpus/d0.md': 'Ein Absatz.\n' })
  const beside = `alignments/d0/${nameOf()}`
  made.write(beside, 'half')
  expect((await made.run(['sync'])).code).toBe(0)
  expect(files(made).has(beside)).toBe(stays)
})
