import { describe, expect, test } from '@jest/globals'
import { wordingOf } from '../../src/synopsis/changes.js'
import { column, newProject, type Project, sync, translate, view } from './project.js'

const LONG = 'Die Streiks im Januar begannen im Westen des Landes. Sie griffen bald auf alle Städte über.'
const OTHER =
  'Im Süden liegen Gasfelder, und in Almaty stehen Fabriken der Leichtindustrie neben denen des Maschinenbaus.'

/** Translates each paragraph as T1, T2 … and puts other source in its place. */
function laid(before: string[], today: string[]): string[] {
  let project = sync(newProject(before))
  before.forEach((_, index) => {
    project = translate(project, index, `T${index + 1}`)
  })
  return column(sync({ ...project, paragraphs: today }))
}

describe('laying today over yesterday', () => {
  const cases: [name: string, before: string[], today: string[], column: string[]][] = [
    ['nothing changed', ['a', 'b'], ['a', 'b'], ['a = T1', 'b = T2']],
    ['re-wrapped is no drift', [LONG], [LONG.replace(/ /g, '\n')], [`${LONG} = T1`]],
    [
      'edited at its place',
      ['a', LONG, 'b'],
      ['a', LONG.replace('Januar', 'Februar'), 'b'],
      ['a = T1', `${LONG.replace('Januar', 'Februar')} ≠ T2`, 'b = T3'],
    ],
    [
      'a figure changed',
      ['Handel 17%', 'Bauwesen 6%'],
      ['Handel 18%', 'Bauwesen 6%'],
      ['Handel 18% ≠ T1', 'Bauwesen 6% = T2'],
    ],
    [
      'another text at its place is new',
      ['a', LONG, 'b'],
      ['a', OTHER, 'b'],
      ['a = T1', `${OTHER} –`, 'b = T3'],
    ],
    ['moved', ['a', LONG, 'b', 'c'], ['a', 'b', 'c', LONG], ['a = T1', 'b = T3', 'c = T4', `${LONG} = T2`]],
    [
      'moved and edited',
      ['a', LONG, 'b', 'c'],
      ['a', 'b', 'c', LONG.replace('alle', 'viele')],
      ['a = T1', 'b = T3', 'c = T4', `${LONG.replace('alle', 'viele')} ≠ T2`],
    ],
    ['swapped', ['a', 'b'], ['b', 'a'], ['b = T2', 'a = T1']],
    [
      'a repeated text does not steal',
      ['Antwort:', LONG, 'Antwort:', OTHER],
      ['Antwort:', OTHER],
      ['Antwort: = T3', `${OTHER} = T4`],
    ],
    [
      'a repeated text with an edited neighbour',
      ['Antwort:', LONG, 'Antwort:', OTHER],
      ['Antwort:', OTHER.replace('neben', 'bei')],
      ['Antwort: = T3', `${OTHER.replace('neben', 'bei')} ≠ T4`],
    ],
    [
      'a further equal text is new',
      ['Falsch!', 'a', 'Falsch!', 'b'],
      ['Falsch!', 'x', 'Falsch!', 'a', 'Falsch!', 'b'],
      ['Falsch! –', 'x –', 'Falsch! = T1', 'a = T2', 'Falsch! = T3', 'b = T4'],
    ],
    [
      'split: one translation for both parts',
      [LONG, 'b'],
      [...LONG.split(/(?<=\.) /), 'b'],
      [...LONG.split(/(?<=\.) /).map(part => `${part} ≠ T1`), 'b = T2'],
    ],
    [
      'joined: the longer part hands on',
      ['Sie begannen im Westen.', OTHER],
      [`Sie begannen im Westen. ${OTHER}`],
      [`Sie begannen im Westen. ${OTHER} ≠ T2`],
    ],
    [
      'joined in a section that moved',
      ['# Eins', 'Sie begannen im Westen.', OTHER, '# Zwei', LONG],
      ['# Zwei', LONG, '# Eins', `Sie begannen im Westen. ${OTHER}`],
      ['Zwei = T4', `${LONG} = T5`, 'Eins = T1', `Sie begannen im Westen. ${OTHER} ≠ T3`],
    ],
    [
      'a short text edited in a section that moved',
      ['# Eins', 'Handel 17%', '# Zwei', LONG],
      ['# Zwei', LONG, '# Eins', 'Handel 18%'],
      ['Zwei = T3', `${LONG} = T4`, 'Eins = T1', 'Handel 18% ≠ T2'],
    ],
    ...(
      [
        ['a sign', 'Sie kamen zurück.', 'Sie kamen zurück!'],
        ['a letter', 'Alle Rechte vorbehalten', 'Alle Rechte vorbehaltan'],
        ['a letter more', 'Zurück nach oben', 'Zurück nach obenn'],
        ['a sign of one word', 'Falsch!', 'Falsch.'],
      ] as const
    ).map(([what, old, now]): (typeof cases)[number] => [
      `a short text moved, and ${what} of it edited`,
      ['a', old, 'b', 'c'],
      ['a', 'b', 'c', now],
      ['a = T1', 'b = T3', 'c = T4', `${now} ≠ T2`],
    ]),
    [
      'a short text with another number is another one',
      ['a', 'Siehe Bild 1', 'b', 'c'],
      ['a', 'b', 'c', 'Siehe Bild 2'],
      ['a = T1', 'b = T3', 'c = T4', 'Siehe Bild 2 –'],
    ],
  ]
  test.each(cases)('%s', (_, before, today, expected) => expect(laid(before, today)).toEqual(expected))

  test('a long text of few words is not compared by each of its letters', () => {
    const long = '%s {0} $x '.repeat(3000).trim()
    const [, , , last] = laid(['a', long, 'b', 'c'], ['a', 'b', 'c', `${long}n`])
    expect(last).toMatch(/xn –$/)
  })
})

/** What a sync tells of a source that replaces another. */
const told = (before: string[], today: string[]) =>
  view({ ...sync(newProject(before)), paragraphs: today }).changes.map(
    change => `${wordingOf(change)}: ${change.text}`,
  )

describe('what is told', () => {
  const cases: [name: string, before: string[], today: string[], told: string[]][] = [
    ['moved', ['a', LONG, 'b', 'c'], ['a', 'b', 'c', LONG], [`moved: ${LONG}`]],
    ['edited where it stood', ['a', 'So war es.', 'b'], ['a', 'So war es!', 'b'], ['edited: So war es!']],
    [
      'moved and edited',
      ['a', 'So war es.', 'b', 'c'],
      ['a', 'b', 'c', 'So war es!'],
      ['movedAndEdited: So war es!'],
    ],
    [
      'joined where its section went',
      ['# Eins', 'Sie begannen im Westen.', OTHER, '# Zwei', LONG, 'Der Rest.'],
      ['# Zwei', LONG, 'Der Rest.', '# Eins', `Sie begannen im Westen. ${OTHER}`],
      ['moved: Eins', `joined: Sie begannen im Westen. ${OTHER}`],
    ],
    [
      'split where it went',
      ['a', LONG, 'b', 'c'],
      ['a', 'b', 'c', ...LONG.split(/(?<=\.) /)],
      [`split: ${LONG.replace('. ', '.\n\n')}`],
    ],
    [
      'joined alone, elsewhere',
      ['a', 'Sie begannen im Westen.', OTHER, 'b', 'c'],
      ['a', 'b', 'c', `Sie begannen im Westen. ${OTHER}`],
      [`joined: Sie begannen im Westen. ${OTHER}`],
    ],
  ]
  test.each(cases)('%s', (_, before, today, expected) => expect(told(before, today)).toEqual(expected))
})

/** Goes through versions of a source, and syncs each. */
function through(start: Project, ...versions: string[][]): Project {
  let project = start
  for (const paragraphs of versions) project = sync({ ...project, paragraphs })
  return project
}

describe('version by version', () => {
  const parts = LONG.split(/(?<=\.) /)
  const gone = ['Ganz anderes steht nun hier.']

  test('a text that becomes another one, edit by edit, leaves its translation behind', () => {
    const [first, second, third] = [
      'Im Westen streiken die Ölarbeiter für höhere Löhne.',
      'Im Westen streiken die Lehrerinnen für kleinere Klassen und Ölarbeiter.',
      'Überall fordern Lehrerinnen kleinere Klassen.',
    ]
    const start = translate(sync(newProject(['a', first, 'b'])), 1, 'T')
    const edited = through(start, ['a', second, 'b'])
    expect(column(edited)).toEqual(['a –', `${second} ≠ T`, 'b –'])
    const another = through(edited, ['a', third, 'b'])
    expect(column(another)).toEqual(['a –', `${third} –`, 'b –'])
    expect(view(another).obsolete.ru?.map(({ source, target }) => [source, target])).toEqual([[first, 'T']])
    expect(column(through(another, ['a', first, 'b']))).toEqual(['a –', `${first} = T`, 'b –'])
  })

  test('a sentence that was added and then split off was never translated', () => {
    const added = 'Niemand hatte damit gerechnet.'
    const start = translate(sync(newProject([LONG])), 0, 'T')
    const split = through(start, [`${LONG} ${added}`], [`${LONG.replace('bald', 'rasch')}`, added])
    expect(column(split)).toEqual([`${LONG.replace('bald', 'rasch')} ≠ T`, `${added} –`])
  })

  test('a translation goes back to its text, although what that became stands there, too', () => {
    const became = LONG.replace('Januar', 'Februar').replace('bald', 'rasch')
    const [now, before] = [became.replace('alle', 'viele'), translate(sync(newProject([LONG])), 0, 'T')]
    expect(column(through(before, [became], [now, LONG]))).toEqual([`${now} –`, `${LONG} = T`])
  })

  test('a part of a bead that was gone belongs to it again', () => {
    const start = translate(sync(newProject([LONG, 'b'])), 0, 'T')
    const bead = translate(through(start, [...parts, 'b']), 0, 'T1')
    const whole = parts.map(part => `${part} = T1`)
    expect(column(bead)).toEqual([...whole, 'b –'])
    for (const left of [[parts[1] as string], [parts[0] as string], gone])
      expect(column(through(bead, [...left, 'b'], [...parts, 'b']))).toEqual([...whole, 'b –'])
  })

  test('of equal texts that were gone, the one with the same neighbour comes back', () => {
    const all = ['a', LONG, 'b', LONG, 'c']
    const start = all.reduce(
      (project, _, index) => translate(project, index, `T${index}`),
      sync(newProject(all)),
    )
    expect(column(through(start, gone, ['b', LONG, 'c']))).toEqual(['b = T2', `${LONG} = T3`, 'c = T4'])
  })
})

describe('what is gone', () => {
  const start = translate(translate(sync(newProject(['a', LONG])), 0, 'T1'), 1, 'T2')
  const without: Project = sync({ ...start, paragraphs: ['a'] })

  test('is kept as obsolete', () => {
    expect(view(without).obsolete.ru?.map(entry => [entry.source, entry.target])).toEqual([[LONG, 'T2']])
  })

  test('comes back with the German, with its id', () => {
    const back = sync({ ...without, paragraphs: [LONG, 'a'] })
    expect(column(back)).toEqual([`${LONG} = T2`, 'a = T1'])
    expect(view(back).rows[0]?.unit.id).toBe(view(start).rows[1]?.unit.id)
  })

  test('goes for good when it held nothing', () => {
    const untranslated = sync({ ...sync(newProject(['a', 'b'])), paragraphs: ['a'] })
    expect(view(untranslated).entries.ru).toHaveLength(1)
  })
})

describe('what the files may have lost', () => {
  const start = translate(translate(sync(newProject(['a', LONG, 'Falsch!'])), 1, 'T2'), 2, 'T3')

  test('without registered units, entries find their German by their source', () => {
    const lost = {
      ...start,
      registry: newProject([]).registry,
      paragraphs: ['a', LONG.replace('bald', 'dann'), 'Falsch!'],
    }
    expect(column(sync(lost))).toEqual(['a –', `${LONG.replace('bald', 'dann')} ≠ T2`, 'Falsch! = T3'])
  })

  test('a target typed without its source is drifted from an unknown German', () => {
    const typed = {
      ...start,
      languages: { ru: (start.languages.ru as string).replace('"target": ""', '"target": "T1"') },
    }
    expect(column(sync(typed))[0]).toBe('a ≠ T1')
    expect(view(typed).rows[0]?.languages.ru?.state).toBe('translated')
  })
})
