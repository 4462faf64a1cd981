import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { alignment, BIN, project, type TestProject, temporaryFolder } from '../process.js'
import { rows } from '../runs.js'
import { thorough } from '../tools.js'
import { codes, fences, readPage, tableBelow } from './pages.js'

interface Step {
  if?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}

const page = readPage('docs/ci.md')
const snippet = (file: string) => {
  const fence = fences(page).find(({ info }) => info.split(' ')[1] === file)
  if (!fence) throw new Error(`docs/ci.md: no ${file}`)
  return fence.text
}
const workflow = (name: string) => parse(snippet(`.github/workflows/${name}.yml`))
const action = parse(readPage('action.yml'))
const inputs = action.inputs as Record<string, { default: string }>

/** A folder with programs that stand in for the network: `npx` runs this build, whatever version it is asked for. */
const programs = temporaryFolder()
for (const [name, shift] of [
  ['npx', 'shift 2'],
  ['synopse', ':'],
] as const) {
  writeFileSync(join(programs, name), `#!/bin/sh\n${shift}\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(join(programs, name), 0o755)
}

writeFileSync(join(programs, '.gitconfig'), '[user]\nname = Eva\nemail = eva@example.org\n')

function shell(script: string, cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${programs}:${process.env.PATH}`, HOME: programs, LC_ALL: 'C', ...env },
    },
  )
  return { code: status, said: stdout + stderr, stdout }
}

/** A step of a workflow or of the action as a runner goes through it; undefined where it is left out. */
function runStep({ if: condition, run, env = {} }: Step, given: Record<string, string>, cwd: string) {
  const asked = /^inputs\.([\w-]+) == '(\w+)'$/.exec(condition ?? '')
  if (condition && condition !== 'always()' && !asked) throw new Error(`what is “${condition}”?`)
  if (asked && given[asked[1] as string] !== asked[2]) return undefined
  const filled = Object.entries(env).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input) => given[input] ?? fail(input)),
  ])
  return shell(run as string, cwd, Object.fromEntries(filled))
}

const fail = (what: string): never => {
  throw new Error(what)
}

/** The action in a folder, up to its first step that fails. */
function act(cwd: string, given: Record<string, string> = {}) {
  const all = Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]))
  let last: ReturnType<typeof shell> | undefined
  for (const step of action.runs.steps as Step[]) {
    last = runStep(step, { ...all, ...given }, cwd) ?? last
    if (last?.code) break
  }
  return last as ReturnType<typeof shell>
}

const GERMAN = 'Die Arbeiter streiken seit dem Morgen.\n\nNiemand fährt zur Arbeit.\n'
const ENGLISH = ['The workers have been on strike since the morning.', 'Nobody goes to work.']

/** A repository whose translation is complete, and the one that it pushes to. */
function repository(): { made: TestProject; remote: string } {
  const [made, remote] = [first.made.copy(), temporaryFolder()]
  cpSync(first.remote, remote, { recursive: true })
  shell(`git remote set-url origin '${remote}'`, made.root)
  return { made, remote }
}

let first: ReturnType<typeof repository>
beforeAll(() => {
  first = firstRepository()
})

function firstRepository(): typeof first {
  const made = project({
    'synopse.config.json': { targets: ['en'], checks: { untranslated: 'error' } },
    'corpus/streik.md': GERMAN,
  })
  expect(shell('synopse sync', made.root).code).toBe(0)
  const { units } = made.json('alignments/streik/de.json')
  const entries = units.map(({ id, text }, at) => ({
    id,
    source: text,
    target: ENGLISH[at],
    state: 'translated',
  }))
  made.write('alignments/streik/en.json', JSON.stringify(alignment('streik', 'en', entries), null, 2))
  const remote = temporaryFolder()
  const pushed = shell(
    `git init -q -b main && synopse sync && git add . && git commit -qm Start && git init -q --bare -b main '${remote}' &&
     git remote add origin '${remote}' && git push -q -u origin main`,
    made.root,
  )
  expect(pushed).toMatchObject({ code: 0 })
  return { made, remote }
}

const edited = (made: TestProject) => made.write('corpus/streik.md', GERMAN.replace('Morgen', 'Abend'))
const added = (made: TestProject) => made.write('corpus/streik.md', `${GERMAN}\nWas nun?\n`)

describe('the action', () => {
  test('has the inputs that the page tells, with their defaults', () => {
    const told = tableBelow(page, 'GitHub').map(([name = '', , value = '']) => [
      codes(name)[0],
      value === 'all' ? '' : (codes(value)[0] ?? ''),
    ])
    expect(told).toEqual(Object.entries(inputs).map(([name, { default: value }]) => [name, value]))
  })

  test('takes what the workflows give it, and puts no input into a script', () => {
    const uses = ['translations', 'sync'].flatMap(name =>
      Object.values<{ steps: Step[] }>(workflow(name).jobs).flatMap(({ steps }) =>
        steps.filter(step => step.uses?.startsWith('OWNER/synopse@')),
      ),
    )
    expect(uses).toHaveLength(2)
    for (const step of uses)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    const { version } = JSON.parse(readPage('package.json'))
    for (const step of uses)
      expect(step).toMatchObject({ uses: `OWNER/synopse@v${version}`, with: { version } })
    for (const { run } of action.runs.steps as Step[]) expect(run).not.toContain('${{')
  })

  test('passes a sound project, and marks what is missing at its German', () => {
    const { made } = repository()
    expect(act(made.root)).toMatchObject({ code: 0 })
    added(made)
    const { code, said } = act(made.root)
    expect(code).toBe(1)
    expect(said).toMatch(/^::error file=corpus\/streik\.md,line=5/m)
  })

  thorough('hands its inputs on as they are', () => {
    const { made } = repository()
    added(made)
    expect(act(made.root, { documents: 'streik', languages: 'en', 'max-warnings': '3' }).code).toBe(1)
    expect(act(made.root, { since: 'HEAD' }).code).toBe(1)
    for (const name of ['documents', 'languages', 'since', 'max-warnings']) {
      const { code, said } = act(made.root, { [name]: '$(touch taken)`touch taken`";touch taken;"' })
      expect([name, code]).toEqual([name, 2])
      expect(said).toContain('touch')
    }
    expect(existsSync(made.path('taken'))).toBe(false)
  })

  test('syncs what somebody edited without the tool, and pushes it once', () => {
    const { made, remote } = repository()
    edited(made)
    expect(shell('git commit -qam Edit && git push -q', made.root).code).toBe(0)
    // The translation of an edited source is an old one: that is a warning.
    expect(act(made.root, { sync: 'true' })).toMatchObject({ code: 0 })
    const log = () => shell('git log --format=%s', remote).stdout.trim().split('\n')
    expect(log()).toEqual([inputs['commit-message']?.default, 'Edit', 'Start'])
    expect(shell('git show --name-only --format=%an', remote).stdout.trim().split('\n')).toEqual([
      'github-actions[bot]',
      '',
      'alignments/streik/de.json',
    ])
    act(made.root, { sync: 'true' })
    expect(log()).toHaveLength(3)
  })

  thorough('code scanning gets its file, whatever is found', () => {
    const { made } = repository()
    added(made)
    const [, check, upload] = workflow('code-scanning').jobs.check.steps as Step[]
    expect(runStep(check as Step, {}, made.root)?.code).toBe(1)
    const file = upload?.with?.sarif_file as string
    expect(made.json<{ version: string }>(file).version).toBe('2.1.0')
    expect(upload?.if).toBe('always()')
  })
})

describe('several machines', () => {
  const { part, check } = workflow('parts').jobs
  const gitlab = parse(snippet('.gitlab-parts.yml'))
  const scriptOf = (steps: Step[]) => steps.flatMap(({ run }) => run ?? []).join('\n')
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow writes it so.
  const PART = '${{ matrix.part }}'
  const numbers: number[] = part.strategy.matrix.part
  const ways: [string, (number: number) => [string, Record<string, string>], string][] = [
    ['GitHub', number => [scriptOf(part.steps).replaceAll(PART, String(number)), {}], scriptOf(check.steps)],
    [
      'GitLab',
      number => [
        gitlab['synopse-part'].script.join('\n'),
        { CI_NODE_INDEX: String(number), CI_NODE_TOTAL: String(gitlab['synopse-part'].parallel) },
      ],
      gitlab['synopse-check'].script.join('\n'),
    ],
  ]

  test.each(rows(ways, 2))('%s: the parts say together what one check says', (_, partOf, merge) => {
    const { made } = repository()
    added(made)
    expect(numbers).toHaveLength(gitlab['synopse-part'].parallel)
    const results = temporaryFolder()
    for (const number of numbers) {
      const machine = made.copy()
      const [script, env] = partOf(number)
      expect(shell(script, machine.root, env)).toMatchObject({ code: 0 })
      cpSync(machine.path('results'), results, { recursive: true })
    }
    const whole = shell(merge.replace('--merge results/*.jsonl', ''), made.copy().root)
    expect(whole.code).toBe(1)
    cpSync(results, made.path('results'), { recursive: true })
    const merged = shell(merge, made.root)
    expect({ code: merged.code, stdout: merged.stdout }).toEqual({ code: 1, stdout: whole.stdout })
    rmSync(made.path(`results/synopse-1-of-${numbers.length}.jsonl`))
    expect(shell(merge, made.root).code).toBe(2)
  })
})

describe('GitLab', () => {
  const jobs = parse(snippet('.gitlab-ci.yml'))
  const script = (job: string) => (jobs[job].script as string[]).join('\n')

  thorough('gets its reports, and the job is red', () => {
    const { made } = repository()
    added(made)
    expect(shell(script('synopse'), made.root).code).toBe(1)
    const { junit, codequality } = jobs.synopse.artifacts.reports
    expect(made.read(junit)).toContain('<failure')
    const names = made.json<{ check_name: string }[]>(codequality).map(({ check_name }) => check_name)
    expect(names).toEqual(['unsynced', 'untranslated'])
  })

  test('pushes what the sync wrote', () => {
    const { made, remote } = repository()
    edited(made)
    shell(`git commit -qam Edit && git -C '${remote}' config receive.advertisePushOptions true`, made.root)
    const env = { SYNC_REMOTE: remote, CI_COMMIT_BRANCH: 'main' }
    expect(shell(script('synopse-sync'), made.root, env)).toMatchObject({ code: 0 })
    const log = () => shell('git log --format=%an main', remote).stdout.trim().split('\n')
    expect(log()).toEqual(['Synopse', 'Eva', 'Eva'])
    shell(script('synopse-sync'), made.root, env)
    expect(log()).toHaveLength(3)
  })
})

describe('before a commit', () => {
  thorough('pre-commit finds the hooks that it is told, and they do what they say', () => {
    const hooks = parse(readPage('.pre-commit-hooks.yaml')) as { id: string; entry: string }[]
    const [{ hooks: used, rev }] = parse(snippet('.pre-commit-config.yaml')).repos
    expect(rev).toBe(`v${JSON.parse(readPage('package.json')).version}`)
    expect(used.map(({ id }: { id: string }) => id)).toEqual(hooks.map(({ id }) => id))
    const { made } = repository()
    added(made)
    const [sync, check] = hooks.map(
      ({ entry }) =>
        () =>
          shell(entry, made.root).code,
    )
    const before = made.read('alignments/streik/de.json')
    expect(sync?.()).toBe(0)
    expect(made.read('alignments/streik/de.json')).not.toBe(before)
    expect(check?.()).toBe(1)
    for (const { files } of used) expect('corpus/streik.md').toMatch(new RegExp(files))
  })

  test('the hook of git stops what is not translated, and nothing else', () => {
    const { made } = repository()
    mkdirSync(made.path('.githooks'))
    writeFileSync(made.path('.githooks/pre-commit'), snippet('.githooks/pre-commit'), { mode: 0o755 })
    shell('git config core.hooksPath .githooks', made.root)
    added(made)
    made.write('other.txt', 'x')
    const commit = (files: string) => shell(`git add ${files} && git commit -m Change`, made.root)
    expect(commit('other.txt')).toMatchObject({ code: 0 })
    const stopped = commit('corpus')
    expect(stopped.code).not.toBe(0)
    expect(stopped.said).toContain('untranslated')
    edited(made)
    expect(commit('corpus')).toMatchObject({ code: 0 })
    expect(shell('git show --name-only --format=', made.root).stdout).toContain('alignments/streik/de.json')
    expect(readFileSync(made.path('.git/HEAD'), 'utf8')).toContain('main')
  })
})
