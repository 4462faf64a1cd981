import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { driverCommand } from '../../src/project/git-setup.js'
import { article } from '../commands/article.js'
import { type Alignment, BIN, project, type TestProject } from '../process.js'
import { commitAll, committed, GIT_ENV, git } from '../repository.js'
import { rows, runs } from '../runs.js'
import { filesOf, projectOf, Repository, type Sides } from '../synopsis/git.js'
import { type Branch, expectWhole, LONG, liveIn, story, tell } from '../synopsis/stories.js'
import { thorough } from '../tools.js'
import { merged } from './merged.js'

const RUSSIAN = 'alignments/streik/ru.json'
const COMMAND = driverCommand(process.execPath, BIN)

describe.each(rows(['merge', 'rebase', 'cherry-pick'] as const, 3))('git %s', way => {
  test(
    'property: merges random histories by unit, and reports each true conflict',
    () => {
      const plain = new Repository()
      fc.assert(
        fc.property(story, told => {
          const { base, branches, made } = tell(told)
          const [ours, theirs] = branches as [Branch, Branch]
          const sides: Sides = [filesOf(base.project), filesOf(ours.project), filesOf(theirs.project)]
          const real = new Repository().useDriver(COMMAND)
          const { clean, files } = real.mergeBy(way, sides)
          real.remove()
          const source = files['corpus/d.md'] as string
          const isGermanClean = !/^(?:<{7}|>{7})/m.test(source)
          const expected = merged(plain, sides)
          const whole = {
            ...files,
            'corpus/d.md': isGermanClean ? source : (sides[1]['corpus/d.md'] as string),
          }
          expectWhole(projectOf(whole), liveIn(base, [ours, theirs]), made)
          const isInConflict = Object.entries(expected).some(
            ([path, text]) =>
              text.includes('"conflict": {') && !sides.some(side => side[path]?.includes('"conflict": {')),
          )
          if (isInConflict) expect(clean).toBe(false)
          if (!isInConflict && isGermanClean) expect(clean).toBe(true)
          for (const path of Object.keys(files)) if (path.endsWith('.json')) JSON.parse(files[path] as string)
        }),
        runs(10),
      )
      plain.remove()
    },
    LONG,
  )
})

/** A project in a repository that merges with the driver. */
function driven(made: TestProject): TestProject {
  committed(made)
  execFileSync(process.execPath, [BIN, 'init', '--git'], { cwd: made.root, env: GIT_ENV })
  return commitAll(made, 'git')
}

let base: TestProject
beforeAll(() => {
  base = driven(article())
})

/** Two branches of the article, each with a change; `main` is checked out. */
function branches(ours: (made: TestProject) => void, theirs: (made: TestProject) => void): TestProject {
  const made = base.copy()
  git(made, 'checkout', '-q', '-b', 'seite')
  theirs(made)
  commitAll(made, 'theirs')
  git(made, 'checkout', '-q', 'main')
  ours(made)
  commitAll(made, 'ours')
  return made
}

const replace = (from: string, to: string) => (made: TestProject) =>
  made.write(RUSSIAN, made.read(RUSSIAN).replace(from, to))
const isMerged = (made: TestProject) => {
  try {
    git(made, 'merge', '-q', '--no-edit', 'seite')
    return true
  } catch {
    return false
  }
}
const entryOf = (made: TestProject, id: string) =>
  made.json<Alignment>(RUSSIAN).entries.find(entry => entry.id === id)

describe('two branches', () => {
  test('translate neighbours: both are there', () => {
    const made = branches(replace('"Забастовка"', '"Стачка"'), replace('Сначала цена.', 'В начале — цена.'))
    expect(isMerged(made)).toBe(true)
    expect([entryOf(made, 'titel001')?.target, entryOf(made, 'absatz01')?.target]).toEqual([
      'Стачка',
      'В начале — цена.',
    ])
  })

  test('translate the same: git reports it, list and check show it, resolve settles it', async () => {
    const made = branches(replace('"Забастовка"', '"Стачка"'), replace('"Забастовка"', '"Бастуют"'))
    expect(isMerged(made)).toBe(false)
    expect(entryOf(made, 'titel001')).toMatchObject({ target: 'Стачка', conflict: { target: 'Бастуют' } })
    const listed = await made.query<object[]>('list', '--status', 'conflict', '--json')
    expect(listed).toMatchObject([
      { unit: 'titel001', status: 'conflict', target: 'Стачка', conflict: { target: 'Бастуют' } },
    ])
    expect((await made.here(['check'])).stdout).toContain('synopse resolve')
    const third = made.copy()
    const ours = made.copy()
    await made.here(['resolve', 'streik', 'titel001', 'ru', '--theirs'])
    expect(entryOf(made, 'titel001')).toEqual({
      id: 'titel001',
      source: 'Streik in Schanaosen',
      target: 'Бастуют',
      state: 'translated',
    })
    await ours.here(['resolve', 'streik', 'titel001', 'ru', '--ours'])
    expect(entryOf(ours, 'titel001')).toMatchObject({ target: 'Стачка' })
    expect(entryOf(ours, 'titel001')).not.toHaveProperty('conflict')
    await third.here(['resolve', 'streik', 'titel001', 'ru'], { stdin: 'Третье' })
    expect(entryOf(third, 'titel001')).toMatchObject({ target: 'Третье' })
    expect(entryOf(third, 'titel001')).not.toHaveProperty('conflict')
    expect((await made.here(['resolve', 'streik', 'titel001', 'ru', '--ours'])).stdout).toContain('Nothing')
    expect((await made.here(['resolve', 'streik', 'titel001', 'ru', '--ours', '--theirs'])).code).toBe(2)
  })

  test('one has a broken file: git merges lines, and nothing is lost', () => {
    const made = branches(
      made => made.write(RUSSIAN, '{ "version": 1,'),
      replace('"Забастовка"', '"Бастуют"'),
    )
    expect(isMerged(made)).toBe(false)
    expect(made.read(RUSSIAN)).toMatch(/<<<<<<<[\s\S]*Бастуют/)
  })

  thorough('of a newer version are merged by lines', () => {
    const newer = (to: string) => (made: TestProject) =>
      made.write(
        RUSSIAN,
        made.read(RUSSIAN).replace('"version": 1', '"version": 99').replace('"Забастовка"', to),
      )
    const made = branches(newer('"Стачка"'), newer('"Бастуют"'))
    expect(isMerged(made)).toBe(false)
    expect(made.read(RUSSIAN)).toContain('<<<<<<<')
  })

  test('are merged by lines where the tool is gone, and not silently as ours', () => {
    const made = branches(replace('"Забастовка"', '"Стачка"'), replace('"Забастовка"', '"Бастуют"'))
    git(made, 'config', 'merge.synopse.driver', driverCommand(process.execPath, join(made.root, 'gone.js')))
    expect(isMerged(made)).toBe(false)
    expect(made.read(RUSSIAN)).toMatch(/<<<<<<<[\s\S]*Стачка[\s\S]*Бастуют/)
  })

  thorough('are merged by lines where the tool breaks', () => {
    const made = branches(replace('"Забастовка"', '"Стачка"'), replace('"Забастовка"', '"Бастуют"'))
    made.write('broken.js', 'if (!process.argv.includes("--version")) process.exit(70)')
    git(made, 'config', 'merge.synopse.driver', driverCommand(process.execPath, join(made.root, 'broken.js')))
    expect(isMerged(made)).toBe(false)
    expect(made.read(RUSSIAN)).toContain('<<<<<<<')
  })

  thorough('both make the file', async () => {
    const made = driven(project({ 'corpus/neu.md': 'Ein Absatz.\n' }))
    git(made, 'checkout', '-q', '-b', 'seite')
    await made.here(['sync'])
    commitAll(made, 'theirs')
    git(made, 'checkout', '-q', 'main')
    await made.here(['sync'])
    const { units } = made.json<Alignment>('alignments/neu/de.json')
    const id = units[0]?.id ?? ''
    await made.here(['set', 'neu', id, 'ru'], { stdin: 'Абзац.' })
    commitAll(made, 'ours')
    expect(isMerged(made)).toBe(true)
    expect(made.json<Alignment>('alignments/neu/ru.json').entries).toMatchObject([{ target: 'Абзац.' }])
  })
})

test('a clone that does not know the driver is told so by status', async () => {
  const made = article({ '.gitattributes': 'alignments/**/*.json merge=synopse\n' })
  const status = async () => (await made.run(['status'], { env: GIT_ENV })).stderr
  expect(await status()).toBe('')
  execFileSync('git', ['init', '-q'], { cwd: made.root, env: GIT_ENV })
  expect(await status()).toContain('synopse init --git')
  await made.run(['init', '--git'], { env: GIT_ENV })
  expect(await status()).toBe('')
})

describe('init --git', () => {
  test('sets up what is there already once, and keeps other attributes', async () => {
    const made = committed(article({ '.gitattributes': '*.png binary' }))
    const { stdout } = await made.run(['init', '--git'], { env: GIT_ENV })
    expect(stdout).toContain('.gitattributes')
    expect(made.read('.gitattributes')).toBe('*.png binary\nalignments/**/*.json merge=synopse\n')
    expect(git(made, 'config', 'merge.synopse.driver')).toContain(BIN)
    expect((await made.run(['init', '--git'], { env: GIT_ENV })).stdout).toContain('nothing was changed')
  })

  test('needs a repository', async () => {
    const { code, stderr } = await article().here(['init', '--git'], { env: GIT_ENV })
    expect([code, stderr]).toEqual([2, expect.stringContaining('git repository')])
  })

  test('quotes paths that a shell would take apart', () => {
    const odd = "/it's/100 %/$HOME"
    expect(driverCommand(odd, odd)).toContain("'/it'\\''s/100 %%/$HOME'")
  })
})

test('a driver that may not write says so, and touches nothing', async () => {
  const made = article()
  made.write('o', made.read(RUSSIAN))
  made.write('a', made.read(RUSSIAN))
  made.write('b', made.read(RUSSIAN).replace('"Забастовка"', '"Бастуют"'))
  chmodSync(made.root, 0o555)
  try {
    const { code } = await made.run(['merge-driver', 'o', 'a', 'b', RUSSIAN])
    // Whoever may do everything may write all the same.
    expect(process.getuid?.() === 0 ? 0 : 2).toBe(code)
  } finally {
    chmodSync(made.root, 0o755)
  }
})
