import { expect } from '@jest/globals'
import fc from 'fast-check'
import { validOf } from '../../src/alignment/file.js'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import { check } from '../../src/checks/run.js'
import { SynopseError } from '../../src/errors.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import { sameSource } from '../../src/synopsis/synopsis.js'
import { carriedOut } from '../door/carried-out.js'
import type { Files } from './git.js'
import { edit, newProject, type Project, sync, view } from './project.js'
import { type Reshaping, reshape } from './reshape.js'

export const LANGUAGES = ['ru', 'en']

const BASE = [
  '# Mythos und Wirklichkeit',
  'Die Streiks im Januar begannen im Westen des Landes. Sie griffen bald auf alle Städte über. Die Löhne waren seit Jahren nicht gestiegen.',
  '## Mythos 1: Die Arbeiter wollten nur mehr Geld.',
  'Falsch!',
  'Wer die Zahlen liest, sieht eine Rohstoffwirtschaft. Wer die Straßen kennt, sieht die Arbeiter.',
  'Antwort:',
  'Im Süden liegen Gasfelder und Städte mit Maschinenbau. Im Zentrum wird Kohle gefördert.',
  '## Mythos 2: Alles war von außen gelenkt.',
  'Falsch!',
  'Das Land führt vor allem Rohstoffe aus. Öl und Gas bringen das meiste Geld. Metalle kommen danach.',
  '- Niederlande 30,2%',
  '- USA 24,3%',
  '- China 12%',
  'Antwort:',
  'Die Versammlungen auf den Plätzen wählten Sprecher. Sie schrieben Forderungen auf. Niemand hatte sie bestellt.',
  'Falsch!',
  'Zum Schluss bleibt die Frage, wem die Bodenschätze gehören.',
]

/** What branches add: some of it stands in the base already, and both may add the same. */
const POOL = [
  'Falsch!',
  'Antwort:',
  'Richtig!',
  '- USA 24,3%',
  '- Italien 9%',
  'Der Bericht vom Herbst nennt andere Zahlen. Er stützt sich auf die Angaben der Betriebe.',
  'Im Januar 2022 standen die Förderanlagen still, und die Züge fuhren nicht mehr.',
  'Wer die Zahlen liest, sieht eine Rohstoffwirtschaft. Wer die Straßen kennt, sieht die Arbeiter.',
]

/** So few that branches often write and translate the same at different places. */
const COMPOSED = ['Richtig!', POOL[5] as string]

const OPS = [
  'insert',
  'compose',
  'compose',
  'delete',
  'move',
  'reword',
  'split',
  'join',
  'replace',
  'sync',
  'sync',
  'translate',
  'translate',
  'translate',
  'translate',
  'accept',
] as const

interface Step {
  op: (typeof OPS)[number]
  /** 0 to 999: where in the document, from beginning to end. */
  at: number
  to: number
  language: string
}

const step = (from = 0, below = 1000): fc.Arbitrary<Step> =>
  fc.record({
    op: fc.constantFrom(...OPS),
    at: fc.integer({ min: from, max: below - 1 }),
    to: fc.nat(1000),
    language: fc.constantFrom(...LANGUAGES),
  })

/** What happens before the branches part, in both of them alike, and in each. */
export interface Story {
  before: Step[]
  both: Step[]
  branches: Step[][]
  /** Whether the first two branches are synced after their merge, before the third comes. */
  syncBetween: boolean
}

export const story: fc.Arbitrary<Story> = fc.boolean().chain(apart =>
  fc.record({
    before: fc.array(step(), { minLength: 4, maxLength: 16 }),
    both: fc.oneof({ weight: 2, arbitrary: fc.constant<Step[]>([]) }, fc.array(step(), { maxLength: 3 })),
    branches: fc.tuple(
      fc.array(apart ? step(0, 400) : step(), { minLength: 1, maxLength: 7 }),
      fc.array(apart ? step(400, 700) : step(), { minLength: 1, maxLength: 7 }),
      fc.oneof(fc.constant<Step[]>([]), fc.array(apart ? step(700) : step(), { minLength: 1, maxLength: 5 })),
    ),
    syncBetween: fc.boolean(),
  }),
)

/** Milliseconds: with the full numbers the properties take longer than other tests. */
export const LONG = 300_000

/** By each translation: all the source that a person made or accepted it for. */
export type Made = Map<string, string[]>

/** A branch, and the translations that nobody replaced in it. */
export interface Branch {
  project: Project
  live: ReadonlySet<string>
}

function follow(start: Branch, steps: readonly Step[], made: Made, name: string): Branch {
  let { project } = start
  const live = new Set(start.live)
  for (const [count, { op, at, to, language }] of steps.entries()) {
    const index = Math.floor((at / 1000) * project.paragraphs.length)
    const change = (op: Reshaping, pool = POOL) => reshape(op, index, to, project.paragraphs, pool)
    if (op === 'compose') project = sync({ ...project, paragraphs: change('insert', COMPOSED) })
    if (op === 'sync') project = sync(project)
    else if (op === 'translate' || op === 'accept' || op === 'compose') {
      const synopsis = view(project)
      const row = synopsis.rows[index]
      const cell = row?.languages[language]
      if (!row || !cell) continue
      const old = cell.entry?.target ?? ''
      if (op === 'accept') {
        if (!cell.drifted) continue
        made.get(old)?.push(cell.source)
        project = edit(project, carriedOut(synopsis, { row, language, cell }, { kind: 'settle' }))
        continue
      }
      const target = `${language} ${name} ${count}`
      const edits = carriedOut(synopsis, { row, language, cell }, { kind: 'translate', target })
      // The part of a bead that gets a translation of its own leaves that of the others alone.
      const own = edits.length > 1
      if (!own) live.delete(old)
      made.set(target, [own ? row.unit.text : cell.source])
      live.add(target)
      project = edit(project, edits)
    } else {
      project = { ...project, paragraphs: change(op) }
    }
  }
  return { project: sync(project), live }
}

/** The branches of a story, and where they part. */
export function tell({ before, both, branches }: Story): { base: Branch; branches: Branch[]; made: Made } {
  const made: Made = new Map()
  const base = follow({ project: sync(newProject(BASE, LANGUAGES)), live: new Set() }, before, made, 'base')
  const told = branches
    .filter(steps => steps.length > 0)
    .map((steps, index) => follow(follow(base, both, made, 'both'), steps, made, `branch${index}`))
  return { base, branches: told, made }
}

/** All that is translated in some branch: what the base had only as long as no branch replaced it. */
export function liveIn(base: Branch, branches: readonly Branch[]): Set<string> {
  const all = new Set(branches.flatMap(({ live }) => [...live]))
  return new Set(
    [...all].filter(text => !base.live.has(text) || branches.every(({ live }) => live.has(text))),
  )
}

export const entriesOf = (project: Project, language: string) =>
  validOf(parseAlignment(project.languages[language] as string, language).entries)

/** What must be true of two merged branches after the next sync. */
export function expectWhole(merged: Project, live: ReadonlySet<string>, made: Made): void {
  const synced = sync(merged)
  const synopsis = view(synced)
  const units = validOf(parseRegistry(synced.registry, 'de').units)
  expect(units).toEqual(view(merged).rows.map(({ unit: { id, kind, text } }) => ({ id, kind, text })))
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
  const findings = check(synopsis)
  const kept: string[] = []
  for (const language of LANGUAGES) {
    const entries = entriesOf(synced, language)
    const ids = new Set(entries.map(({ id }) => id))
    expect(ids.size).toBe(entries.length)
    kept.push(...shown(synced, language, findings))
    for (const { unit, languages } of synopsis.rows) {
      const cell = languages[language]
      const { entry } = cell ?? {}
      if (!cell || !entry) throw new Error(`${unit.id} has no entry`)
      expect(entry.id === unit.id || (entry.covers?.includes(unit.id) && !ids.has(unit.id))).toBe(true)
      if (entry.target && !cell.drifted) {
        expect(made.get(entry.target)?.some(source => sameSource(source, cell.source))).toBe(true)
      }
    }
  }
  expect(kept).toEqual(expect.arrayContaining([...live]))
  expect(syncPatches(synopsis)).toEqual([])
  expect(sync(synced)).toEqual(synced)
}

/** The translations that a person gets to see: beside a unit, as obsolete, or as the other side of a conflict. */
export function shown(project: Project, language: string, findings: ReturnType<typeof check>): string[] {
  const synopsis = view(project)
  const told = (code: string, unit: string) =>
    findings.some(finding => finding.code === code && finding.language === language && finding.unit === unit)
  return [
    ...synopsis.rows.map(({ languages }) => languages[language]?.entry?.target ?? ''),
    ...(synopsis.obsolete[language] ?? [])
      .filter(({ id }) => told('obsolete', id))
      .map(({ target }) => target),
    ...entriesOf(project, language).flatMap(({ id, conflict }) =>
      conflict && told('conflict', id) ? [conflict.target] : [],
    ),
  ]
}

/** Conflict markers are a clear error that names their lines. */
export function expectRefused(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const lines = text
      .split('\n')
      .flatMap((line, index) => (/^(<{7}|={7}|>{7})/.test(line) ? [index + 1] : []))
    if (lines.length === 0 || !path.endsWith('.json')) continue
    const parse = path.endsWith('de.json') ? parseRegistry : parseAlignment
    expect(() => parse(text, path)).toThrow(
      expect.objectContaining({
        key: 'file.conflictMarkers',
        args: { path, line: lines[0], lines: lines.join(', ') },
      }),
    )
    expect(() => parse(text, path)).toThrow(SynopseError)
  }
}
