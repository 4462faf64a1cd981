import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { SynopseError } from '../../src/errors.js'
import { commitsOf, contentsOf, filesOf, namesOf } from '../../src/io/git.js'
import { commitNamed } from '../../src/io/revisions.js'
import { project, type TestProject, temporaryFolder } from '../process.js'
import { commitAll, GIT_ENV, git } from '../repository.js'
import { rows } from '../runs.js'

const DATES = ['2020-01-01T12:00:00Z', '2020-03-01T12:00:00Z', '2020-05-01T12:00:00Z'] as const

let made: TestProject
let commits: string[]
const id = (name: string, of = made) => git(of, 'rev-parse', name).trim()

beforeAll(() => {
  made = project({ 'corpus/a.md': 'Eins.\n' })
  git(made, 'init', '-q', '-b', 'main')
  commitAll(made, 'eins', DATES[0])
  made.write('corpus/a.md', 'Zwei.\n')
  commitAll(made, 'zwei: größer', DATES[1])
  made.write('corpus/ä "b".md', 'Drei.\n')
  git(made, 'mv', 'corpus/a.md', 'corpus/c.md')
  commitAll(made, 'drei', DATES[2])
  commits = ['HEAD~2', 'HEAD~1', 'HEAD'].map(name => id(name))
  git(made, 'tag', 'leicht', 'HEAD~1')
  git(made, 'tag', '-a', '-m', 'x', 'schwer', 'HEAD~1')
  git(made, 'tag', 'baum', 'HEAD^{tree}')
  git(made, 'tag', 'datei', 'HEAD:corpus/c.md')
  git(made, 'branch', '2020-02-02', 'HEAD')
  git(made, 'branch', 'zweig/ä', 'HEAD~2')
})

/** Which of the commits a name means, from 1; else why none. */
async function meant(name: string, folder = made.root): Promise<number | string> {
  try {
    const found = await commitNamed(folder, name)
    return commits.indexOf(found) + 1 || found
  } catch (error) {
    if (error instanceof SynopseError) return error.key
    throw error
  }
}

describe('what names a commit', () => {
  test.each(
    rows<[string, number]>(
      [
        ['HEAD', 3],
        ['HEAD~1', 2],
        ['@', 3],
        ['@~2', 1],
        ['main', 3],
        ['refs/heads/main', 3],
        ['zweig/ä', 1],
        ['leicht', 2],
        ['schwer', 2],
        ['schwer^{commit}', 2],
        ['schwer^0', 2],
        [':/zwei', 2],
        [':/größer', 2],
        ['HEAD^{/eins}', 1],
        ['main@{0}', 3],
        ['HEAD@{1}', 2],
        ['2020-02-02', 3],
        ['2020-02-03', 1],
        ['2020-04-01', 2],
        ['2020-04-01 12:00', 2],
        ['2020-04-01T12:00:00Z', 2],
        ['2030-01-01', 3],
        ['@{2020-02-02}', 1],
        ['@{yesterday}', 3],
        ['HEAD@{yesterday}', 3],
        ['main@{2 weeks ago}', 3],
        ['main@{2020-04-01 23:59}', 2],
        ['zweig/ä@{2030-01-01}', 1],
        ['HEAD~1@{2030-01-01}', 2],
        ['@{01 Apr 2020 12:00 +0000}', 2],
      ],
      3,
    ),
  )('%s', async (name, expected) => expect(await meant(name)).toBe(expected))

  test('a day alone begins at midnight, whatever the time is now', async () => {
    const days = project({ 'corpus/a.md': 'Null.\n' })
    git(days, 'init', '-q', '-b', 'main')
    commitAll(days, 'am Tag davor', '2021-10-31T23:59:00')
    const before = id('HEAD', days)
    for (const time of ['02:00', '12:00', '23:30']) {
      days.write('corpus/a.md', `${time}\n`)
      commitAll(days, time, `2021-11-01T${time}:00`)
    }
    const last = id('HEAD', days)
    for (const name of [
      '2021-11-01',
      '@{2021-11-01}',
      'main@{ 2021/11/1 }',
      '@{01.11.2021}',
      '@{Nov 1, 2021}',
      '@{1 November 2021}',
      '@{2021-11-01 00:00}',
    ])
      expect([name, await meant(name, days.root)]).toEqual([name, before])
    expect(await meant('2021-11-02', days.root)).toBe(last)
    expect(await meant('@{2021-11-01 12:30}', days.root)).toBe(id('HEAD~1', days))
    expect(await meant('2021-10-31', days.root)).toBe('git.noneBefore')
  })

  test('an id, whole and shortened', async () => {
    const [first = ''] = commits
    expect(
      await Promise.all([first, first.slice(0, 10), first.toUpperCase()].map(name => meant(name))),
    ).toEqual([1, 1, 1])
  })

  test.each(
    rows<[string, string]>(
      [
        ['', 'git.unknownRevision'],
        [' ', 'git.unknownRevision'],
        ['^HEAD', 'git.unknownRevision'],
        ['HEAD..main', 'git.unknownRevision'],
        ['HEAD~1...main', 'git.unknownRevision'],
        ['..', 'git.unknownRevision'],
        ['HEAD^@', 'git.unknownRevision'],
        ['HEAD^!', 'git.unknownRevision'],
        ['HEAD^-', 'git.unknownRevision'],
        ['-n1', 'git.unknownRevision'],
        ['--all', 'git.unknownRevision'],
        ['--output=x', 'git.unknownRevision'],
        ['HEAD --output=x', 'git.unknownRevision'],
        ['HEAD\0', 'git.unknownRevision'],
        ['HEAD\n', 'git.unknownRevision'],
        ['HEAD; touch x', 'git.unknownRevision'],
        ['$(touch x)', 'git.unknownRevision'],
        ['baum', 'git.unknownRevision'],
        ['datei', 'git.unknownRevision'],
        ['HEAD^{tree}', 'git.unknownRevision'],
        ['HEAD:corpus/c.md', 'git.unknownRevision'],
        ['HEAD:', 'git.unknownRevision'],
        [':corpus/c.md', 'git.unknownRevision'],
        [':/gibt es nicht', 'git.unknownRevision'],
        ['f'.repeat(40), 'git.unknownRevision'],
        ['fffffff', 'git.unknownRevision'],
        ['yesterday', 'git.unknownRevision'],
        ['2 weeks ago', 'git.unknownRevision'],
        ['gibts-nicht', 'git.unknownRevision'],
        ['gibts-nicht@{yesterday}', 'git.unknownRevision'],
        ['^HEAD@{yesterday}', 'git.unknownRevision'],
        ['2026-99-99', 'git.noDate'],
        ['2026-02-30', 'git.noDate'],
        ['2026-01-31 25:00', 'git.noDate'],
        ['@{2026-99-99}', 'git.noDate'],
        ['@{--output=x}', 'git.noDate'],
        ['@{}', 'git.noDate'],
        ['@{ }', 'git.noDate'],
        ['HEAD@{x}', 'git.noDate'],
        ['@{1999-01-01}', 'git.noneBefore'],
        ['1999-01-01', 'git.noneBefore'],
        ['HEAD@{99}', 'git.failed'],
        ['@{u}', 'git.failed'],
      ],
      3,
    ),
  )('%j is none', async (name, expected) => {
    expect(await meant(name)).toBe(expected)
    expect(git(made, 'status', '--short')).toBe('')
  })

  test('the command line refuses it with examples', async () => {
    for (const args of [
      ['diff', '--from=^HEAD'],
      ['check', '--since', '@{x}'],
      ['restore', 'c', 'x', 'ru', '--from', ' '],
    ]) {
      const { code, stdout, stderr } = await made.here(args)
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('2026-01-31'),
      })
    }
    expect((await made.here(['check', '--since', '@{yesterday}'])).code).toBeLessThan(2)
  })
})

/** All that is asked of git, as one value. */
async function answers(of: TestProject): Promise<object> {
  const { root } = of
  const head = await commitNamed(root, 'HEAD')
  const files = await filesOf(root, head, ['corpus'])
  const texts: string[] = []
  for await (const bytes of contentsOf(
    root,
    files.map(({ object }) => object),
  ))
    texts.push(bytes.toString('utf8'))
  return {
    files: files.map(({ path }) => path),
    texts,
    log: await commitsOf(root, ['corpus']),
    names: await namesOf(root, 'corpus/c.md'),
    yesterday: await commitNamed(root, 'main@{yesterday}'),
    first: await commitNamed(root, '2020-02-03'),
  }
}

describe('what a person set up changes no answer', () => {
  let plain: object
  const env = { ...process.env }
  beforeAll(async () => {
    plain = await answers(made)
  })
  afterEach(() => {
    process.env = { ...env }
  })

  test('as it is', () => {
    expect(plain).toMatchObject({
      files: ['corpus/c.md', 'corpus/ä "b".md'],
      texts: ['Zwei.\n', 'Drei.\n'],
      log: [{ subject: 'drei' }, { subject: 'zwei: größer', author: 'Eva' }, { subject: 'eins' }],
      names: ['corpus/c.md', 'corpus/a.md'],
    })
  })

  test.each<[string, Record<string, string>]>([
    [
      'the log',
      { 'log.showSignature': 'true', 'log.follow': 'true', 'log.date': 'relative', 'log.decorate': 'full' },
    ],
    ['the first commit', { 'log.showRoot': 'false', 'log.diffMerges': 'off', 'log.mailmap': 'true' }],
    ['the encoding', { 'i18n.logOutputEncoding': 'ISO-8859-1', 'i18n.commitEncoding': 'UTF-8' }],
    [
      'the form',
      {
        'format.pretty': 'oneline',
        'core.abbrev': '5',
        'core.quotePath': 'true',
        'log.abbrevCommit': 'true',
      },
    ],
    [
      'colours',
      { 'color.ui': 'always', 'color.diff': 'always', 'color.status': 'always', 'core.pager': 'false' },
    ],
    [
      'renames',
      {
        'diff.renames': 'copies',
        'diff.renameLimit': '1',
        'status.renames': 'true',
        'diff.relative': 'true',
      },
    ],
    [
      'the diff',
      {
        'diff.orderFile': 'weg',
        'diff.external': 'false',
        'diff.noprefix': 'true',
        'diff.algorithm': 'patience',
      },
    ],
    [
      'what watches',
      { 'core.fsmonitor': 'false-hook', 'core.untrackedCache': 'true', 'core.hooksPath': 'hooks' },
    ],
    ['short cuts', { 'alias.log': '!false', 'alias.rev-parse': '!false', 'advice.detachedHead': 'false' }],
    ['status', { 'status.short': 'true', 'status.branch': 'true', 'status.showUntrackedFiles': 'no' }],
  ])('%s', async (_name, settings) => {
    const of = made.copy()
    for (const [key, value] of Object.entries(settings)) git(of, 'config', key, value)
    expect(await answers(of)).toEqual(plain)
  })

  test('hooks, mailmap, text conversions, grafts and replaced objects', async () => {
    const of = made.copy()
    const hook = '#!/bin/sh\necho hook; exit 1\n'
    for (const name of ['post-checkout', 'post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
      writeFileSync(of.path(`.git/hooks/${name}`), hook, { mode: 0o755 })
    git(of, 'config', 'diff.laut.textconv', 'tr a-z A-Z <')
    git(of, 'config', 'diff.laut.command', 'false')
    writeFileSync(of.path('.git/info/attributes'), '*.md diff=laut\n')
    mkdirSync(of.path('.git/info'), { recursive: true })
    writeFileSync(of.path('.git/info/grafts'), `${commits[2]}\n`)
    git(of, 'config', 'mailmap.file', of.path('.git/mailmap'))
    writeFileSync(of.path('.git/mailmap'), 'Adam <adam@example.org> <eva@example.org>\n')
    rmSync(of.path('.git/hooks/reference-transaction'))
    git(of, 'replace', commits[2] as string, commits[0] as string)
    expect(await answers(of)).toEqual(plain)
  })

  test.each<[string, (other: string) => Record<string, string>]>([
    [
      'the repository of a hook',
      other => ({ GIT_DIR: `${other}/.git`, GIT_WORK_TREE: other, GIT_INDEX_FILE: '.git/x' }),
    ],
    [
      'a folder in it',
      other => ({
        GIT_PREFIX: 'corpus/',
        GIT_OBJECT_DIRECTORY: `${other}/.git/objects`,
        GIT_COMMON_DIR: other,
      }),
    ],
    [
      'how paths are meant',
      () => ({ GIT_ICASE_PATHSPECS: '1', GIT_NAMESPACE: 'x', GIT_REPLACE_REF_BASE: 'refs/x' }),
    ],
    [
      'programs',
      () => ({
        GIT_EXTERNAL_DIFF: 'false',
        GIT_PAGER: 'false',
        PAGER: 'false',
        GIT_EDITOR: 'false',
        GIT_DIFF_OPTS: '-u0',
      }),
    ],
    ['traces', () => ({ GIT_TRACE: '1', GIT_TRACE2_EVENT: '2' })],
    [
      'the language',
      () => ({ LANG: 'ar_SA.UTF-8', LANGUAGE: 'de', LC_MESSAGES: 'de_DE.UTF-8', LC_ALL: 'ru_RU.UTF-8' }),
    ],
    [
      'settings',
      () => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'log.showRoot', GIT_CONFIG_VALUE_0: 'false' }),
    ],
  ])('the environment: %s', async (_name, variables) => {
    const other = project({ 'corpus/a.md': 'Anderes.\n' })
    git(other, 'init', '-q', '-b', 'main')
    commitAll(other, 'anderes')
    Object.assign(process.env, variables(other.root))
    expect(await answers(made)).toEqual(plain)
  })

  test('a repository that lies elsewhere is the one that is named', async () => {
    const apart = made.copy()
    const gitDir = join(temporaryFolder(), 'apart')
    execFileSync('mv', [apart.path('.git'), gitDir])
    process.env.GIT_DIR = gitDir
    process.env.GIT_WORK_TREE = apart.root
    expect(await answers(apart)).toEqual(plain)
  })
})

describe('what git fails at is told in its words, and ends with 2', () => {
  const ALL = [['diff'], ['check', '--since', 'HEAD'], ['log', 'c']] as const

  async function expectStuck(
    of: TestProject,
    said: RegExp,
    env: Record<string, string> = {},
    all: readonly (readonly string[])[] = ALL,
  ) {
    for (const args of all) {
      const { code, stdout, stderr } = await of.here(args, { env })
      expect({ args, code, stdout, stderr }).toEqual({
        args,
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(said),
      })
    }
  }

  /** Makes an object of the repository unreadable; a loose one is a file. */
  function spoil(of: TestProject, object: string, how: 'cut' | 'gone'): void {
    const path = of.path(`.git/objects/${object.slice(0, 2)}/${object.slice(2)}`)
    chmodSync(path, 0o644)
    if (how === 'gone') rmSync(path)
    else writeFileSync(path, readFileSync(path).subarray(0, 12))
  }

  test.each<[string, string, 'cut' | 'gone', readonly (readonly string[])[]]>([
    ['commit', 'HEAD', 'cut', ALL],
    ['tree', 'HEAD^{tree}', 'cut', ALL],
    ['tree', 'HEAD^{tree}', 'gone', ALL],
    ['file', 'HEAD:corpus/c.md', 'cut', ALL.slice(0, 2)],
    ['file', 'HEAD:corpus/c.md', 'gone', ALL.slice(0, 2)],
    ['commit before', 'HEAD~1', 'cut', ALL.slice(2)],
  ])('a %s (%s) that is %s', async (_name, revision, how, commands) => {
    const of = made.copy()
    spoil(of, id(revision), how)
    await expectStuck(of, /Git|git/, {}, commands)
  })

  test('no repository', async () => {
    await expectStuck(project({ 'corpus/c.md': 'x\n' }), /not a git repository/)
  })

  test('a repository that is none', async () => {
    const of = project({ 'corpus/c.md': 'x\n', '.git': 'gitdir: weg\n' })
    await expectStuck(of, /not a git repository/)
  })

  test('somebody else’s repository, and what to do', async () => {
    await expectStuck(made.copy(), /dubious ownership.*safe\.directory/, {
      GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
    })
  })

  test('a broken setting', async () => {
    const of = made.copy()
    writeFileSync(of.path('.git/config'), '[core\n')
    await expectStuck(of, /bad config/)
  })

  test('no git', async () => {
    const bin = temporaryFolder()
    symlinkSync(process.execPath, join(bin, 'node'))
    await expectStuck(made.copy(), /not installed/, { PATH: bin })
  })

  test('no commits', async () => {
    const of = project({ 'corpus/c.md': 'x\n' })
    git(of, 'init', '-q')
    await expectStuck(of, /HEAD/, {}, ALL.slice(0, 2))
  })

  test('a shallow clone', async () => {
    const of = temporaryFolder()
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${made.root}`, of], {
      env: GIT_ENV,
      stdio: 'ignore',
    })
    expect(await meant('HEAD~1', of)).toBe('git.shallow')
    expect(await meant(commits[0] as string, of)).toBe('git.shallow')
    expect(await meant('2020-02-03', of)).toBe('git.noneBefore')
    expect(await meant('HEAD', of)).toBe(3)
    expect(readdirSync(of)).toContain('corpus')
  })
})
