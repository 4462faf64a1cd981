import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { validOf } from '../../src/alignment/file.js'
import { parseAlignment } from '../../src/alignment/parse.js'
import { textKey } from '../../src/document/key.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import { runs } from '../runs.js'
import { newProject, type Project, sync, translate, view } from './project.js'
import { reshape } from './reshape.js'

const POOL = [
  'Falsch!',
  'Falsch!',
  'Antwort:',
  'Niederlande 30,2%',
  'USA 24,3%',
  'Die Streiks im Januar begannen im Westen des Landes, wo die Ölarbeiter seit Jahren um ihren Lohn kämpfen.',
  'Die Streiks im Januar endeten im Westen des Landes, wo die Ölarbeiter seit Monaten um ihren Lohn kämpften.',
  'Das Land führt vor allem Rohstoffe aus. Öl und Gas bringen das meiste Geld. Metalle kommen danach.',
  'Wer die Zahlen liest, sieht eine Rohstoffwirtschaft. Wer die Straßen kennt, sieht die Arbeiter.',
  'Im Süden liegen Gasfelder und Städte mit Maschinenbau. Im Zentrum wird Kohle gefördert.',
]

type Step = { op: (typeof OPS)[number]; at: number; to: number }
const OPS = [
  'insert',
  'delete',
  'move',
  'reword',
  'split',
  'join',
  'revert',
  'replace',
  'sync',
  'translate',
  'translate',
] as const
const step = fc.record({ op: fc.constantFrom(...OPS), at: fc.nat(1000), to: fc.nat(1000) })

/** What was translated: the source that each target was made from. */
type Made = Map<string, string>

function run(steps: readonly Step[], check: (before: Project, after: Project, made: Made) => void): void {
  let project = sync(newProject(POOL.slice(0, 6)))
  let count = 0
  const versions: (readonly string[])[] = [project.paragraphs]
  const made: Made = new Map()
  for (const { op, at, to } of steps) {
    if (op === 'sync') {
      const synced = sync(project)
      check(project, synced, made)
      project = synced
    } else if (op === 'translate') {
      const index = at % Math.max(1, project.paragraphs.length)
      const cell = view(project).rows[index]?.languages.ru
      if (!cell) continue
      if (cell.entry?.target) made.delete(cell.entry.target)
      const target = `перевод ${++count}`
      made.set(target, cell.source)
      project = translate(project, index, target)
    } else {
      project = { ...project, paragraphs: reshape(op, at, to, project.paragraphs, POOL, versions) }
      versions.push(project.paragraphs)
    }
  }
  const last = sync(project)
  check(project, last, made)
}

const steps = fc.array(step, { minLength: 1, maxLength: 40 })
const holds = (check: Parameters<typeof run>[1]) =>
  fc.assert(
    fc.property(steps, list => run(list, check)),
    runs(400),
  )

describe('whatever is edited, synced and translated in whatever order', () => {
  test('property: no translation is lost', () => {
    holds((_, after, made) => {
      const targets = validOf(parseAlignment(after.languages.ru as string, 'ru').entries).flatMap(entry => [
        entry.target,
        entry.conflict?.target,
      ])
      expect(targets).toEqual(expect.arrayContaining([...made.keys()]))
    })
  })

  test('property: no translation stands, undrifted, beside a German that it was not made from', () => {
    holds((_, after, made) => {
      for (const { languages } of view(after).rows) {
        const cell = languages.ru
        if (cell?.entry?.target && !cell.drifted) {
          expect(textKey(cell.source)).toBe(textKey(made.get(cell.entry.target) as string))
        }
      }
    })
  })

  test('property: unchanged units keep their ids, and no two units share one', () => {
    holds((before, after) => {
      const known = new Map(view(before).registry.map(unit => [unit.text, unit.id]))
      const rows = view(after).rows
      const once = (text: string, texts: string[]) => texts.filter(other => other === text).length === 1
      for (const { unit } of rows) {
        const unique =
          once(
            unit.text,
            rows.map(row => row.unit.text),
          ) &&
          once(
            unit.text,
            view(before).registry.map(({ text }) => text),
          )
        if (unique) expect(unit.id).toBe(known.get(unit.text))
      }
      expect(new Set(rows.map(row => row.unit.id)).size).toBe(rows.length)
    })
  })

  test('property: syncing twice is syncing once, and every unit has its place', () => {
    holds((before, after) => {
      expect(syncPatches(view(after))).toEqual([])
      expect(sync(after)).toEqual(after)
      expect(view(after).rows.map(row => row.languages.ru?.entry?.target)).toEqual(
        view(before).rows.map(row => row.languages.ru?.entry?.target ?? ''),
      )
      for (const row of view(after).rows) expect(row.languages.ru?.entry).toBeDefined()
    })
  })
})
