import { afterAll, describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { validOf } from '../../src/alignment/file.js'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { check } from '../../src/checks/run.js'
import type { RegisteredUnit } from '../../src/document/unit.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import type { Row } from '../../src/synopsis/synopsis.js'
import { carriedOut } from '../door/carried-out.js'
import { type Alignment, projectAt, project as projectIn, type TestProject } from '../process.js'
import { filesOf, projectOf, Repository, type Sides } from './git.js'
import { column, edit, newProject, type Project, sync, translate, view } from './project.js'

const LONG = 'Die Streiks im Januar begannen im Westen des Landes. Sie griffen bald auf alle Städte über.'
const EDITED = LONG.replace('Januar', 'Februar')
const TEXTS = ['a', 'b', LONG, 'c', 'd', 'e', 'f']
const BASE = translate(translate(sync(newProject(TEXTS)), 0, 'A'), 2, 'L')

const written = (project: Project, paragraphs: readonly string[]) => sync({ ...project, paragraphs })
const insert = (project: Project, at: number, text: string) =>
  written(project, project.paragraphs.toSpliced(at, 0, text))
const remove = (project: Project, at: number) => written(project, project.paragraphs.toSpliced(at, 1))
const replace = (project: Project, at: number, text: string) =>
  written(project, project.paragraphs.with(at, text))

const conflicts = (project: Project) =>
  view(project).entries.ru?.flatMap(({ target, conflict }) => (conflict ? [[target, conflict.target]] : []))
const codes = (project: Project) => [...new Set(check(view(project)).map(({ code }) => code))]

describe('two branches, merged by plain git', () => {
  const repository = new Repository()
  afterAll(() => repository.remove())

  type Way = (project: Project) => Project
  const cases: [name: string, ours: Way, theirs: Way, merged: string[] | 'conflict'][] = [
    [
      'both add the same paragraph at the same place',
      base => insert(base, 4, 'neu'),
      base => insert(base, 4, 'neu'),
      ['a = A', 'b –', `${LONG} = L`, 'c –', 'neu –', 'd –', 'e –', 'f –'],
    ],
    [
      'both add the same paragraph at different places: two units',
      base => insert(base, 1, 'neu'),
      base => insert(base, 5, 'neu'),
      ['a = A', 'neu –', 'b –', `${LONG} = L`, 'c –', 'd –', 'neu –', 'e –', 'f –'],
    ],
    [
      '… and both translate it: the first has both, in conflict',
      base => translate(insert(base, 1, 'neu'), 1, 'N1'),
      base => translate(insert(base, 5, 'neu'), 5, 'N2'),
      ['a = A', 'neu = N1', 'b –', `${LONG} = L`, 'c –', 'd –', 'neu –', 'e –', 'f –'],
    ],
    [
      '… and one edits it: the translation stays with its German',
      base => replace(insert(base, 1, 'Ganz neu ist das.'), 1, 'Ganz neu ist es.'),
      base => translate(insert(base, 5, 'Ganz neu ist das.'), 5, 'N'),
      [
        'a = A',
        'Ganz neu ist es. –',
        'b –',
        `${LONG} = L`,
        'c –',
        'd –',
        'Ganz neu ist das. = N',
        'e –',
        'f –',
      ],
    ],
    [
      'both add different paragraphs at the same place',
      base => insert(base, 4, 'neu'),
      base => insert(base, 4, 'anders'),
      'conflict',
    ],
    [
      'one syncs a new German, the other translates the old',
      base => replace(base, 2, EDITED),
      base => translate(base, 2, 'L2'),
      ['a = A', 'b –', `${EDITED} ≠ L2`, 'c –', 'd –', 'e –', 'f –'],
    ],
    [
      'both translate the same unit in two ways',
      base => translate(base, 3, 'C1'),
      base => translate(base, 3, 'C2'),
      'conflict',
    ],
    [
      'one accepts a drift, the other translates the old German anew',
      base => {
        const edited = replace(base, 2, EDITED)
        const row = view(edited).rows[2] as never as Row
        const cell = row.languages.ru as NonNullable<(typeof row.languages)[string]>
        return edit(edited, carriedOut(view(edited), { row, language: 'ru', cell }, { kind: 'settle' }))
      },
      base => translate(base, 2, 'L2'),
      'conflict',
    ],
    [
      'one deletes what the other translates',
      base => remove(base, 4),
      base => translate(base, 4, 'D'),
      'conflict',
    ],
    [
      'one deletes what the other translates anew: obsolete, with the new translation',
      base => remove(base, 2),
      base => translate(base, 2, 'L2'),
      ['a = A', 'b –', 'c –', 'd –', 'e –', 'f –'],
    ],
    [
      'both translate different units',
      base => translate(base, 1, 'B'),
      base => translate(base, 5, 'E'),
      ['a = A', 'b = B', `${LONG} = L`, 'c –', 'd –', 'e = E', 'f –'],
    ],
    [
      'both translate neighbours',
      base => translate(base, 4, 'D'),
      base => translate(base, 5, 'E'),
      ['a = A', 'b –', `${LONG} = L`, 'c –', 'd = D', 'e = E', 'f –'],
    ],
    [
      'both translate the same unit identically',
      base => translate(base, 3, 'C'),
      base => translate(base, 3, 'C'),
      ['a = A', 'b –', `${LONG} = L`, 'c = C', 'd –', 'e –', 'f –'],
    ],
    [
      'one splits a paragraph, the other translates further down',
      base => written(base, base.paragraphs.toSpliced(2, 1, ...LONG.split(/(?<=\.) /))),
      base => translate(base, 4, 'D'),
      ['a = A', 'b –', ...LONG.split(/(?<=\.) /).map(part => `${part} ≠ L`), 'c –', 'd = D', 'e –', 'f –'],
    ],
    [
      'both move the same paragraph, to different places: the first keeps the translation',
      base => written(base, ['b', LONG, 'a', 'c', 'd', 'e', 'f']),
      base => written(base, ['b', LONG, 'c', 'd', 'e', 'a', 'f']),
      ['b –', `${LONG} = L`, 'a = A', 'c –', 'd –', 'e –', 'a –', 'f –'],
    ],
  ]

  test.each(cases)('%s', (_, ours, theirs, expected) => {
    const { clean, files } = repository.mergeTrees([
      filesOf(BASE),
      filesOf(ours(BASE)),
      filesOf(theirs(BASE)),
    ])
    const merged = clean ? sync(projectOf(files)) : undefined
    expect(merged ? column(merged) : 'conflict').toEqual(expected)
    if (!merged) return
    expect(syncPatches(view(merged))).toEqual([])
    expect(sync(merged)).toEqual(merged)
  })

  test('two translations of what both added are told as a conflict', () => {
    const { files } = repository.mergeTrees([
      filesOf(BASE),
      filesOf(translate(insert(BASE, 1, 'neu'), 1, 'N1')),
      filesOf(translate(insert(BASE, 5, 'neu'), 5, 'N2')),
    ])
    const merged = sync(projectOf(files))
    expect(conflicts(merged)).toEqual([['N1', 'N2']])
    expect(codes(merged)).toContain('conflict')
  })

  test('what one deleted and the other translated is told as obsolete', () => {
    const { files } = repository.mergeTrees([
      filesOf(BASE),
      filesOf(remove(BASE, 2)),
      filesOf(translate(BASE, 2, 'L2')),
    ])
    const findings = check(view(sync(projectOf(files)))).filter(({ code }) => code === 'obsolete')
    expect(findings.map(({ args }) => args?.text)).toEqual(['L2'])
  })
})

describe('what a merge can leave in the files', () => {
  const id = view(BASE).rows[2]?.unit.id as string

  /** The base with further records behind those of `ru.json`. */
  function withEntries(...more: Partial<Entry>[]): Project {
    const file = parseAlignment(BASE.languages.ru as string, 'ru')
    const entries = more.map(
      (fields): Entry => ({ id, source: LONG, target: 'L', state: 'translated', ...fields }),
    )
    return {
      ...BASE,
      languages: { ru: serializeAlignment({ ...file, entries: [...file.entries, ...entries] }) },
    }
  }

  function withUnits(change: (units: RegisteredUnit[]) => RegisteredUnit[]): Project {
    const file = parseRegistry(BASE.registry, 'de')
    return { ...BASE, registry: serializeRegistry({ ...file, units: change(validOf(file.units)) }) }
  }

  test('de.json lost a unit: its entry knows its German', () => {
    const lost = withUnits(units => units.filter(unit => unit.id !== id))
    expect(sync(lost)).toEqual(BASE)
  })

  test('de.json lost a unit whose German has changed: its translation is obsolete, not lost', () => {
    const lost = withUnits(units => units.filter(unit => unit.id !== id))
    const synced = sync({ ...lost, paragraphs: TEXTS.with(2, EDITED) })
    expect(column(synced)[2]).toBe(`${EDITED} –`)
    expect(view(synced).obsolete.ru?.map(({ target }) => target)).toEqual(['L'])
  })

  test('de.json has a unit twice: it is registered once', () => {
    expect(sync(withUnits(units => [...units, ...units.filter(unit => unit.id === id)]))).toEqual(BASE)
  })

  test('de.json has an id twice, and both units are there: the second gets an id of its own', () => {
    const texts = [...TEXTS, 'neu']
    const doubled = withUnits(units => [...units, { id, kind: 'paragraph', text: 'neu' }])
    const synced = sync({ ...doubled, paragraphs: texts })
    expect(new Set(view(synced).rows.map(({ unit }) => unit.id)).size).toBe(texts.length)
    expect(column(synced)).toEqual([...column(BASE), 'neu –'])
  })

  test('an entry twice with the same content becomes one', () => {
    expect(codes(withEntries({}))).toContain('structure')
    expect(sync(withEntries({}))).toEqual(BASE)
  })

  test('an entry twice, once empty, becomes one, and no note is lost', () => {
    const synced = sync(withEntries({ source: '', target: '', state: 'initial', note: 'N1' }, { note: 'N2' }))
    expect(column(synced)).toEqual(column(BASE))
    expect(view(synced).rows[2]?.languages.ru?.entry?.note).toBe('N1\nN2')
  })

  test('two contents become a conflict', () => {
    const synced = sync(withEntries({ target: 'L2' }))
    expect(column(synced)).toEqual(column(BASE))
    expect(conflicts(synced)).toEqual([['L', 'L2']])
    expect(codes(synced)).toContain('conflict')
    expect(codes(synced)).not.toContain('structure')
  })

  test('three contents become a conflict and an entry of its own', () => {
    const synced = sync(withEntries({ target: 'L2' }, { target: 'L3' }))
    expect(conflicts(synced)).toEqual([['L', 'L2']])
    expect(view(synced).obsolete.ru).toEqual([
      { id: expect.not.stringMatching(id), source: LONG, target: 'L3', state: 'translated' },
    ])
    expect(syncPatches(view(synced))).toEqual([])
  })

  test('a conflict that a merge doubles keeps all its contents', () => {
    const conflict = { source: LONG, target: 'L3', state: 'translated' } as const
    const synced = sync(withEntries({ target: 'L2', conflict }))
    expect(conflicts(synced)).toEqual([['L', 'L2']])
    expect(view(synced).obsolete.ru?.map(({ target }) => target)).toEqual(['L3'])
  })

  test('an edit of an entry that stands twice means both', () => {
    const doubled = withEntries({ source: 'anders', target: 'L2' })
    const synopsis = view({ ...doubled, paragraphs: TEXTS.with(2, EDITED) })
    const row = synopsis.rows[2]
    const cell = row?.languages.ru
    if (!row || !cell) throw new Error('no cell')
    const accepted = edit(doubled, carriedOut(synopsis, { row, language: 'ru', cell }, { kind: 'settle' }))
    const entry = validOf(parseAlignment(accepted.languages.ru as string, 'ru').entries).find(
      entry => entry.id === id,
    )
    // What was accepted is the first target; the other one was still made from another source.
    expect([entry?.source, entry?.conflict?.source]).toEqual([EDITED, 'anders'])
  })
})

describe('the command line in a repository', () => {
  const FILES = ['synopse.config.json', 'corpus/d.md', 'alignments/d/de.json', 'alignments/d/ru.json']
  const RU = 'alignments/d/ru.json'

  /** Two copies of a synced project, what happens in each, and how `git merge` ends. */
  async function merged(ours: (p: TestProject) => Promise<unknown>, theirs: typeof ours) {
    const base = projectIn({
      'synopse.config.json': { targets: ['ru'] },
      'corpus/d.md': `${TEXTS.join('\n\n')}\n`,
    })
    await base.here(['sync'])
    const sides = [base, base.copy(), base.copy()] as const
    await ours(sides[1])
    await theirs(sides[2])
    const filesIn = (project: TestProject) =>
      Object.fromEntries(FILES.map(path => [path, project.read(path)]))
    const repository = new Repository()
    try {
      const { clean } = repository.mergeBranches(sides.map(filesIn) as unknown as Sides)
      const run = (...args: string[]) => projectAt(repository.root).here(args)
      const before = repository.read(FILES)
      const sync = await run('sync')
      const after = repository.read(FILES)
      const outcome = { clean, before, after, sync, again: await run('sync'), check: await run('check') }
      return {
        ...outcome,
        entries: after[RU]?.includes('<<<') ? [] : (JSON.parse(after[RU] as string) as Alignment).entries,
      }
    } finally {
      repository.remove()
    }
  }

  const set = (project: TestProject, target: string, index: number) => {
    const unit = project.json('alignments/d/de.json').units[index]?.id as string
    return project.here(['set', 'd', unit, 'ru'], { stdin: target })
  }

  const add = (at: number, target: string) => async (project: TestProject) => {
    project.write('corpus/d.md', `${TEXTS.toSpliced(at, 0, 'neu').join('\n\n')}\n`)
    await project.here(['sync'])
    await set(project, target, at)
  }

  test('conflict markers left in a file: exit 2, with the file and its lines; nothing is written', async () => {
    const { clean, before, after, sync } = await merged(
      project => set(project, 'C1', 3),
      project => set(project, 'C2', 3),
    )
    expect(clean).toBe(false)
    const lines = (before[RU] as string)
      .split('\n')
      .flatMap((line, index) => (/^(<{7}|={7}|>{7})/.test(line) ? [index + 1] : []))
    expect(lines).toHaveLength(3)
    expect(sync).toMatchObject({ code: 2, stdout: '' })
    expect(sync.stderr).toContain(RU)
    expect(sync.stderr).toContain(lines.join(', '))
    expect(after).toEqual(before)
  })

  test('both translated another paragraph: nothing to do', async () => {
    const { clean, before, after, sync, entries } = await merged(
      project => set(project, 'B', 1),
      project => set(project, 'D', 4),
    )
    expect([clean, sync.code, after]).toEqual([true, 0, before])
    expect(entries.map(({ target }) => target)).toEqual(['', 'B', '', '', 'D', '', ''])
  })

  test('both added and translated the same paragraph elsewhere: sync mends, check tells the conflict', async () => {
    const { clean, before, after, sync, again, check, entries } = await merged(add(1, 'N1'), add(6, 'N2'))
    expect([clean, sync.code, again.code, check.code]).toEqual([true, 0, 0, 1])
    expect(after).not.toEqual(before)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(TEXTS.length + 2)
    expect(entries.flatMap(({ target, conflict }) => [target, conflict?.target]).filter(Boolean)).toEqual([
      'N1',
      'N2',
    ])
    expect(check.stdout).toContain('N2')
  })
})
