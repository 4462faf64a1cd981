import { describe, expect, test } from '@jest/globals'
import type { Suspect } from '../../src/aligner/suspect.js'
import { tasksOf } from '../../src/synopsis/statuses.js'
import { pairsOf, withSuspects } from '../../src/synopsis/suspects.js'
import type { Synopsis } from '../../src/synopsis/synopsis.js'
import { carriedOut } from '../door/carried-out.js'
import { edit, newProject, type Project, sync, translate, view } from './project.js'

const NUMBERS = ['Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.', 'Sechs.']
const RUSSIAN = ['Один.', 'Два.', 'Три.', 'Четыре.', 'Пять.', 'Шесть.']

/** A project whose paragraphs have these targets. */
function translated(targets: readonly string[] = RUSSIAN): Project {
  return targets.reduce(
    (project, target, index) => (target ? translate(project, index, target) : project),
    sync(newProject(NUMBERS)),
  )
}

const suspect = (index: number, fields: Partial<Suspect> = {}): Suspect => ({
  index,
  kind: 'swapped',
  score: 0.9,
  evidence: [],
  ...fields,
})

/** Three pairs, of which each fits the next. */
const shifted = [1, 2, 3].map(index =>
  suspect(index, { kind: 'shifted', fits: index + 1, run: { from: 1, to: 3 } }),
)

/** The flags of the Russian by the source of their units: kind, what they fit, and their run. */
function flags(synopsis: Synopsis, language = 'ru'): string[] {
  return synopsis.rows.flatMap(({ unit, languages }) => {
    const { kind, fits, run } = languages[language]?.misaligned ?? {}
    if (!kind) return []
    const told = run && `${run.from.number}–${run.to.number} by ${run.by}`
    return [[unit.text, kind, fits?.text, told].filter(Boolean).join(' ')]
  })
}

function allow(project: Project, index: number, code = 'misaligned'): Project {
  const synopsis = view(project)
  const row = synopsis.rows[index] as (typeof synopsis.rows)[number]
  const cell = row.languages.ru as NonNullable<typeof row.languages.ru>
  return edit(
    project,
    carriedOut(synopsis, { row, language: 'ru', cell }, { kind: 'allow', code, reason: 'stimmt' }),
  )
}

describe('the pairs of a language', () => {
  test('stand in the order of the document; what has no target is among them', () => {
    expect(pairsOf(view(translated(['Один.', '', 'Три.'])), 'ru').slice(0, 3)).toEqual([
      { source: 'Eins.', target: 'Один.' },
      { source: 'Zwei.', target: '' },
      { source: 'Drei.', target: 'Три.' },
    ])
  })

  test('of what drifted, the German is the one that was translated', () => {
    const project = { ...translated(), paragraphs: NUMBERS.with(1, 'Zwei oder mehr.') }
    expect(pairsOf(view(project), 'ru')[1]).toEqual({ source: 'Zwei.', target: 'Два.' })
  })

  test('of a target that a person typed into the file, it is that of today', () => {
    const project = translated()
    const { id } = view(project).rows[1]?.unit ?? { id: '' }
    const typed = edit(project, [{ kind: 'write', language: 'ru', id, fields: { source: '' } }])
    expect(pairsOf(view(typed), 'ru')[1]).toEqual({ source: 'Zwei.', target: 'Два.' })
  })

  test('a bead is one pair', () => {
    const project = sync({ ...translated(), paragraphs: ['Eins.', 'Zwei.', 'Drei.'] })
    const [first, second] = view(project).rows.map(row => row.unit.id) as [string, string]
    const bead = edit(project, [
      { kind: 'write', language: 'ru', id: first, fields: { source: 'Eins.\n\nZwei.', covers: [second] } },
      { kind: 'write', language: 'ru', id: second, fields: { source: '', target: '', state: 'initial' } },
    ])
    expect(pairsOf(view(bead), 'ru')).toEqual([
      { source: 'Eins.\n\nZwei.', target: 'Один.' },
      { source: 'Drei.', target: 'Три.' },
    ])
    const flagged = withSuspects(view(bead), { ru: [suspect(0, { fits: 1 })] })
    // Both units of the bead are flagged; what they fit is the third.
    expect(flags(flagged)).toEqual(['Eins. swapped Drei.', 'Zwei. swapped Drei.'])
    expect(flagged.rows[0]?.languages.ru?.misaligned?.fits?.number).toBe(3)
  })
})

describe('suspects in a synopsis', () => {
  test('are flags of their cells, with ids and numbers for indexes', () => {
    const synopsis = view(translated())
    const evidence = [{ reason: 'number' as const, missing: ['1'], foreign: ['4'] }]
    const flagged = withSuspects(synopsis, { ru: [suspect(0, { fits: 3, evidence })] })
    expect(flagged.rows[0]?.languages.ru?.misaligned).toEqual({
      kind: 'swapped',
      score: 0.9,
      fits: { unit: synopsis.rows[3]?.unit.id, number: 4, text: 'Vier.' },
      evidence,
    })
    expect(flags(flagged)).toHaveLength(1)
    expect(flags(synopsis)).toEqual([])
  })

  test('of a run tell its first and last, and by how many places', () => {
    expect(flags(withSuspects(view(translated()), { ru: shifted }))).toEqual([
      'Zwei. shifted Drei. 2–4 by 1',
      'Drei. shifted Vier. 2–4 by 1',
      'Vier. shifted Fünf. 2–4 by 1',
    ])
  })

  test('one that is left of a run is none', () => {
    const synopsis = withSuspects(view(translated()), { ru: shifted.slice(0, 1) })
    expect(flags(synopsis)).toEqual(['Zwei. shifted Drei.'])
  })

  test('that fit nothing are of another text, whatever they were taken for', () => {
    const run = { from: 1, to: 4 }
    const synopsis = withSuspects(view(translated()), {
      ru: [...shifted.map(one => ({ ...one, run })), suspect(4, { kind: 'shifted', run }), suspect(5)],
    })
    expect(flags(synopsis)).toEqual([
      'Zwei. shifted Drei. 2–4 by 1',
      'Drei. shifted Vier. 2–4 by 1',
      'Vier. shifted Fünf. 2–4 by 1',
      'Fünf. foreign',
      'Sechs. foreign',
    ])
  })

  test('of damaged targets fit nothing but their own', () => {
    const kinds = ['truncated', 'doubled'] as const
    const synopsis = withSuspects(view(translated()), {
      ru: kinds.map((kind, index) => suspect(index, { kind, fits: 4, run: { from: 0, to: 1 } })),
    })
    expect(flags(synopsis)).toEqual(['Eins. truncated', 'Zwei. doubled'])
  })

  test('without a target are none', () => {
    expect(flags(withSuspects(view(translated(['Один.'])), { ru: [suspect(1)] }))).toEqual([])
  })

  test('beyond the document, or in a language that is not there, are none', () => {
    expect(flags(withSuspects(view(translated()), { ru: [suspect(99)], fr: [suspect(0)] }))).toEqual([])
  })

  test('are tasks of their own beside the drift', () => {
    const project = { ...translated(), paragraphs: NUMBERS.with(1, 'Zwei oder mehr.') }
    const tasks = tasksOf(withSuspects(view(project), { ru: [suspect(1, { fits: 3 })] }), ['ru'])
    expect(tasks.map(({ status, source, previousSource }) => [status, source, previousSource])).toEqual([
      ['drifted', 'Zwei oder mehr.', 'Zwei.'],
      ['misaligned', 'Zwei oder mehr.', undefined],
    ])
  })
})

describe('what a person allowed', () => {
  const seen = (project: Project, ...suspects: Suspect[]) =>
    flags(withSuspects(view(project), { ru: suspects }))

  test('is not flagged until one of the texts changes', () => {
    const allowed = allow(translated(), 1)
    expect(seen(allowed, suspect(1))).toEqual([])
    const synopsis = view(allowed)
    const row = synopsis.rows[1] as (typeof synopsis.rows)[number]
    const cell = row.languages.ru as NonNullable<typeof row.languages.ru>
    const again = edit(
      allowed,
      carriedOut(synopsis, { row, language: 'ru', cell }, { kind: 'translate', target: 'Двое.' }),
    )
    expect(seen(again, suspect(1, { fits: 3 }))).toEqual(['Zwei. swapped Vier.'])
    const edited = { ...allowed, paragraphs: NUMBERS.with(1, 'Zwei oder mehr.') }
    expect(seen(edited, suspect(1, { fits: 3 }))).toEqual(['Zwei oder mehr. swapped Vier.'])
  })

  test.each<[Suspect['kind'], string]>([
    ['swapped', 'misaligned'],
    ['shifted', 'misaligned'],
    ['foreign', 'misaligned'],
    ['truncated', 'truncated'],
    ['doubled', 'doubled'],
  ])('as for %s, it goes by the code %s', (kind, code) => {
    for (const other of ['misaligned', 'truncated', 'doubled'])
      expect(seen(allow(translated(), 1, other), suspect(1, { kind }))).toHaveLength(other === code ? 0 : 1)
  })

  test('in a run takes this unit out and leaves the others', () => {
    expect(seen(allow(translated(), 1), ...shifted)).toEqual([
      'Drei. shifted Vier. 3–4 by 1',
      'Vier. shifted Fünf. 3–4 by 1',
    ])
    expect(seen(allow(translated(), 2), ...shifted)).toEqual([
      'Zwei. shifted Drei. 2–4 by 1',
      'Vier. shifted Fünf. 2–4 by 1',
    ])
  })
})
