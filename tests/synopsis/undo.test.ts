import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { carriedOut } from '../door/carried-out.js'
import { runs } from '../runs.js'
import { edit, newProject, type Project, sync, translate, view } from './project.js'
import { type Reshaping, reshape } from './reshape.js'

const LANGUAGES = ['ru', 'en']

const BASE = [
  '# Am Hafen',
  'Die Kräne stehen seit Montag still. Niemand löscht die Ladung. Vor der Einfahrt warten elf Schiffe.',
  'Stimmt das?',
  'Der Betreiber spricht von einer Störung. In den Pausenräumen nennt man es anders.',
  '- Getreide 14%',
  '- Stahl 9%',
  'Im Frühjahr war der Vertrag ausgelaufen. Ein neuer kam nicht zustande, weil beide Seiten auf Zeit spielten.',
  '## Was nun geschieht',
  'Am Abend treffen sich die Schichten im alten Zollhaus. Dort wird abgestimmt.',
  'Bis dahin bleibt alles, wie es ist.',
]

/** What comes in; each once, so that it is known what came back. */
const POOL = [
  'Die Bäckerei am Tor verkauft doppelt so viel wie sonst. Auch nachts brennt Licht.',
  'Wer bezahlt?',
  'Ein Lotse erzählt von früher. Damals dauerte ein Streik drei Tage.',
  '- Holz 3%',
  'Nach Angaben der Reederei kostet jeder Tag eine halbe Million.',
  'Das Wetter hält.',
  'Möwen sitzen auf den Pollern und warten auf Fisch. Es gibt keinen.',
  '## Stimmen',
]

const RESHAPINGS = [
  'insert',
  'delete',
  'delete',
  'move',
  'reword',
  'reword',
  'split',
  'join',
  'replace',
] as const
type Op = (typeof RESHAPINGS)[number] | 'translate' | 'accept' | 'undo'
interface Step {
  op: Op
  at: number
  to: number
  language: string
}

const step: fc.Arbitrary<Step> = fc.record({
  op: fc.constantFrom<Op>(...RESHAPINGS, 'translate', 'translate', 'translate', 'accept', 'undo'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  language: fc.constantFrom(...LANGUAGES),
})

/** What stands there in the languages that have something: which unit by its id, with what, and whether that fits. */
function standing(project: Project): string[] {
  return view(project).rows.flatMap(({ unit, languages }) => {
    const cells = Object.entries(languages).map(([language, { entry, state, drifted, units }]) =>
      entry?.target ? `${language} ${entry.target} ${state}${drifted ? ' ≠' : ''} ${units}` : language,
    )
    const isTranslated = Object.values(languages).some(({ entry }) => entry?.target)
    return `${isTranslated ? unit.id : '–'} ${cells.join(' | ')}: ${unit.text}`
  })
}

/** Lives through a history, and takes each step back once. */
function live(steps: readonly Step[], taken: (before: Project, back: Project) => void): void {
  let project = BASE.reduce(
    (made, _, index) => translate(made, index, `ru ${index}`),
    sync(newProject(BASE, LANGUAGES)),
  )
  const pool = [...POOL]
  let earlier = project
  for (const [count, { op, at, to, language }] of steps.entries()) {
    const index = at % Math.max(1, project.paragraphs.length)
    if (op === 'translate' || op === 'accept') {
      const synopsis = view(project)
      const row = synopsis.rows[index]
      const cell = row?.languages[language]
      if (!row || !cell || (op === 'accept' && !cell.drifted)) continue
      const wish =
        op === 'accept'
          ? ({ kind: 'settle' } as const)
          : ({ kind: 'translate', target: `${language} ${count}` } as const)
      project = sync(edit(project, carriedOut(synopsis, { row, language, cell }, wish)))
      earlier = project
      continue
    }
    if (op === 'undo') {
      project = sync({ ...project, paragraphs: earlier.paragraphs })
      continue
    }
    const isComing = op === 'insert' || op === 'replace'
    if (isComing && pool.length === 0) continue
    const paragraphs = reshape(
      op as Reshaping,
      at,
      to,
      project.paragraphs,
      isComing ? pool.splice(0, 1) : ['x'],
    )
    if (new Set(paragraphs).size < paragraphs.length) continue
    const after = sync({ ...project, paragraphs })
    taken(project, sync({ ...after, paragraphs: project.paragraphs }))
    earlier = project
    project = after
  }
}

const [CRANES, PORT, VOTE] = [BASE[1], BASE[6], BASE[8]] as [string, string, string]
const PARTS = CRANES.split(/(?<=\.) /)
const LATER = CRANES.replace('Montag', 'Dienstag').replace('elf', 'zwölf')

/** A project as its source becomes what each of these is, one after the other. */
function brought(start: Project, versions: readonly (readonly string[])[]): Project {
  let project = start
  for (const paragraphs of versions) project = sync({ ...project, paragraphs })
  return project
}

/** The same, of a source that is translated paragraph by paragraph. */
const through = (start: readonly string[], ...versions: string[][]) =>
  brought(
    start.reduce((made, _, index) => translate(made, index, `T${index}`), sync(newProject(start))),
    versions,
  )

describe('what comes back is back', () => {
  const bead = (isAccepted: boolean) => {
    const split = through([PORT, CRANES], [PORT, ...PARTS])
    return isAccepted ? translate(split, 1, 'T1') : split
  }
  const lost: [name: string, versions: string[][]][] = [
    ['its first part', [[PORT, ...PARTS.slice(1)]]],
    ['its second part', [[PORT, ...PARTS.toSpliced(1, 1)]]],
    ['all of them', [[PORT]]],
    ['all of them, and gets the last first', [[PORT], [PORT, PARTS.at(-1) as string]]],
    ['all of them, and gets the first last', [[PORT], [PORT, ...PARTS.slice(1)]]],
    [
      'its first part, which stands elsewhere then',
      [
        [PORT, ...PARTS.slice(1)],
        [...PARTS, PORT],
      ],
    ],
  ]
  describe.each([true, false])('a bead, settled: %s', isSettled => {
    test.each(lost)('that loses %s', (_, versions) => {
      const before = bead(isSettled)
      const back = brought(before, [...versions, [PORT, ...PARTS]])
      expect(standing(back)).toEqual(standing(before))
    })
  })

  const told: [name: string, start: string[], versions: string[][]][] = [
    ['a drifted text', [PORT, CRANES], [[PORT, LATER], [PORT], [PORT, LATER]]],
    [
      'a short one that has nothing of the first left',
      [PORT, 'Ja.'],
      [[PORT, 'Nein.'], [PORT], [PORT, 'Nein.']],
    ],
    [
      'drifted texts that were joined',
      [VOTE, CRANES],
      [[`Heute. ${VOTE}`, LATER], [`Heute. ${VOTE} ${LATER}`], [`Heute. ${VOTE}`, LATER]],
    ],
    [
      'a drifted text that was split',
      [PORT, CRANES],
      [
        [PORT, LATER],
        [PORT, ...LATER.split(/(?<=\.) /)],
        [PORT, LATER],
      ],
    ],
    [
      'a part of a bead that was split again',
      [PORT, CRANES],
      [
        [PORT, PARTS[0] as string, PARTS.slice(1).join(' ')],
        [PORT, ...PARTS],
        [PORT, PARTS[0] as string, PARTS.slice(1).join(' ')],
      ],
    ],
  ]
  test.each(told)('%s', (_, start, versions) => {
    const [before] = versions
    expect(standing(through(start, ...versions))).toEqual(standing(through(start, before as string[])))
  })

  test('an exact text that was replaced by a similar one, beside that', () => {
    const start = through([PORT, CRANES])
    const [, drifted] = view(through([PORT, CRANES], [PORT, LATER])).rows
    expect(drifted?.languages.ru?.drifted).toBe(true)
    for (const paragraphs of [
      [PORT, LATER, CRANES],
      [CRANES, PORT, LATER],
    ]) {
      const found = standing(through([PORT, CRANES], [PORT, LATER], paragraphs))
      expect(found).toContain(standing(start)[1])
      expect(found).toContain(`– ru: ${LATER}`)
    }
  })

  test('a translation stays where one language was settled', () => {
    const both = sync(newProject([CRANES], LANGUAGES))
    const made = LANGUAGES.reduce((project, language) => translate(project, 0, language, language), both)
    const drifted = translate(sync({ ...made, paragraphs: [LATER] }), 0, 'ru', 'ru')
    const [first, second] = standing(sync({ ...drifted, paragraphs: [LATER, CRANES] }))
    expect([first]).toEqual(standing(drifted))
    expect(second).toBe(`– ru | en: ${CRANES}`)
  })

  test('what somebody noted of a text that nobody has translated', () => {
    const start = sync(newProject([PORT, CRANES]))
    const id = view(start).rows[1]?.unit.id as string
    const fields = { note: 'Wer ist gemeint?' }
    const noted = sync({
      ...edit(start, [{ kind: 'write', language: 'ru', id, fields }]),
      paragraphs: [PORT, LATER],
    })
    const back = brought(noted, [[PORT], [PORT, LATER]])
    expect(view(back).rows[1]?.languages.ru?.entry).toEqual(view(noted).rows[1]?.languages.ru?.entry)
  })

  test('what is there again is remembered no more', () => {
    const gone = through([PORT, CRANES], [PORT, LATER], [PORT])
    const id = view(gone).obsolete.ru?.[0]?.id
    expect(view(gone).obsolete.ru?.[0]?.gone).toEqual([{ id, text: LATER }])
    expect(
      view(sync({ ...gone, paragraphs: [PORT, LATER] })).rows[1]?.languages.ru?.entry,
    ).not.toHaveProperty('gone')
  })
})

describe('whatever becomes of a source', () => {
  test('property: a step that is taken back leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), steps =>
        live(steps, (before, back) => expect(standing(back)).toEqual(standing(before))),
      ),
      runs(400),
    )
  })
})
