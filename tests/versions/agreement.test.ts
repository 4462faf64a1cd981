import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { difference } from '../../src/versions/difference.js'
import { recordingOf, sourceSteps, translationSteps } from '../../src/versions/steps.js'
import { runs } from '../runs.js'
import { newProject, type Project, sync, translate, view } from '../synopsis/project.js'
import { type Reshaping, reshape } from '../synopsis/reshape.js'

const POOL = [
  'Der Fluss trat im März über die Ufer. Drei Dörfer standen unter Wasser. Die Brücke blieb heil.',
  'Wer hilft?',
  'Die Feuerwehr kam mit Booten. Sie brachte Decken, Brot und ein Funkgerät.',
  'Antwort:',
  '- Sandsäcke 40%',
  'Nach einer Woche war das Wasser fort. Der Schlamm blieb.',
  'Antwort:',
  'Im Rathaus liegt eine Liste aus, in die sich einträgt, wer ein Zimmer frei hat.',
]

const OPS: readonly (Reshaping | 'translate')[] = [
  'insert',
  'delete',
  'move',
  'move',
  'reword',
  'split',
  'join',
  'replace',
  'translate',
]
const step = fc.record({ op: fc.constantFrom(...OPS), at: fc.nat(1000), to: fc.nat(1000) })
/** What happens before each of two commits. */
const history = fc.tuple(fc.array(step, { maxLength: 6 }), fc.array(step, { minLength: 1, maxLength: 4 }))

function lived(
  start: Project,
  steps: readonly { op: (typeof OPS)[number]; at: number; to: number }[],
): Project {
  let project = start
  for (const { op, at, to } of steps) {
    const index = at % Math.max(1, project.paragraphs.length)
    if (op === 'translate') project = translate(project, index, `перевод ${to}`)
    else project = sync({ ...project, paragraphs: reshape(op, at, to, project.paragraphs, POOL) })
  }
  return sync(project)
}

/** What diff tells of two versions, in the words of log. */
function diffed(before: Project, after: Project, language: string) {
  const options = { source: 'de', compared: [language], languages: ['ru'] }
  return difference('d', view(before), view(after), options).places.flatMap(({ changes }) =>
    changes.map(({ id: unit, kind, edited, old, new: now }) => ({ unit, kind, edited, old, new: now })),
  )
}

const pick = ({ unit, kind, edited, old, new: now }: ReturnType<typeof sourceSteps>[number]) => ({
  unit,
  kind,
  edited,
  old,
  new: now,
})

const registryOf = ({ registry }: Project, wanted?: ReadonlySet<string>) =>
  recordingOf(Buffer.from(registry), wanted)
const russianIn = ({ languages }: Project) => recordingOf(Buffer.from(languages.ru as string))

const sorted = <T>(list: readonly T[]) => list.map(item => JSON.stringify(item)).sort()

describe('log tells what diff tells', () => {
  const holds = (check: (before: Project, now: Project) => void) =>
    fc.assert(
      fc.property(history, ([first, then]) => {
        const before = lived(sync(newProject(POOL.slice(0, 6))), first)
        check(before, lived(before, then))
      }),
      runs(400),
    )

  test('property: of the source', () => {
    holds((before, now) => {
      const steps = sourceSteps('de', registryOf(before), registryOf(now))
      expect(steps.map(pick)).toEqual(diffed(before, now, 'de'))
    })
  })

  test('property: of one of its units, under each id that it had', () => {
    holds((before, now) => {
      const all = sourceSteps('de', registryOf(before), registryOf(now))
      const ids = [before, now].flatMap(project => view(project).registry.map(({ id }) => id))
      const found = [...new Set(ids)].flatMap(id => {
        const wanted = new Set([id])
        return sourceSteps('de', registryOf(before, wanted), registryOf(now, wanted), [id])
      })
      expect([...new Set(sorted(found))]).toEqual([...new Set(sorted(all))].sort())
    })
  })

  test('property: of translations', () => {
    holds((before, now) => {
      const steps = translationSteps('ru', russianIn(before), russianIn(now))
      const told = steps.filter(({ kind }) => kind !== 'state')
      expect(sorted(told.map(pick))).toEqual(sorted(diffed(before, now, 'ru')))
    })
  })
})
