import { describe, expect, test } from '@jest/globals'
import { newProject, type Project, sync, translate, view } from './project.js'

const LANGUAGES = ['ru', 'en']
const HEAD = 'Aus dem Rathaus'
const ASKED = 'Die Kita am Markt sucht seit Mai zwei neue Köche.'
const LATER = 'Die Kita am Wall sucht seit Juni drei neue Köche.'
const SHOUTED = 'Die Kita am Markt sucht seit Mai zwei neue Köche!'
const WRAPPED = SHOUTED.replace(' ', '\n')
const OTHER = 'Das Freibad öffnet erst nach der Ernte.'

/** A project whose paragraphs below the heading become what each of these is, one after the other. */
function through(start: Project, ...versions: (readonly string[])[]): Project {
  let project = start
  for (const paragraphs of versions) project = sync({ ...project, paragraphs: [HEAD, ...paragraphs] })
  return project
}

function translated(paragraphs: readonly string[], languages: readonly string[] = LANGUAGES): Project {
  const start = sync(newProject([HEAD, ...paragraphs], languages))
  return paragraphs.reduce(
    (made, _, index) =>
      languages.reduce((all, one) => translate(all, index + 1, `${one} ${index}`, one), made),
    start,
  )
}

/** What stands beside each paragraph in all languages: `=` its own translation, `≠` that of another text, `–` none. */
function marks(project: Project): Record<string, string> {
  const [, ...rows] = view(project).rows
  return Object.fromEntries(
    rows.map(({ unit, languages }) => [
      unit.text,
      Object.values(languages)
        .map(({ entry, drifted }) => (drifted ? '≠' : entry?.target ? '=' : '–'))
        .join(''),
    ]),
  )
}

const inBothOrders = <Rest extends readonly unknown[]>(
  rows: readonly [name: string, versions: string[][], back: string[], ...rest: Rest][],
) =>
  rows.flatMap(([name, versions, back, ...rest]) => [
    [name, versions, back, ...rest] as const,
    [`${name}, in reverse`, versions, back.toReversed(), ...rest] as const,
  ])

describe('what a translation was made from has a better claim to it than any similar text', () => {
  const stories = inBothOrders<[expected: Record<string, string>]>([
    ['what came after it is back, too', [[LATER], []], [LATER, ASKED], { [LATER]: '––', [ASKED]: '==' }],
    [
      'both are back around another',
      [[LATER], []],
      [LATER, OTHER, ASKED],
      { [LATER]: '––', [OTHER]: '––', [ASKED]: '==' },
    ],
    [
      'all that came after it is back',
      [[LATER], [SHOUTED], []],
      [SHOUTED, LATER, ASKED],
      { [SHOUTED]: '––', [LATER]: '––', [ASKED]: '==' },
    ],
    ['only what came after it is back', [[LATER], []], [LATER], { [LATER]: '≠≠' }],
    [
      'a similar text has it when it is back',
      [[LATER], [], [LATER, ASKED], [LATER, OTHER, SHOUTED]],
      [LATER, OTHER, SHOUTED, ASKED],
      { [LATER]: '––', [OTHER]: '––', [SHOUTED]: '––', [ASKED]: '==' },
    ],
    [
      'a similar text that is wrapped in another way has it when it is back',
      [[SHOUTED]],
      [WRAPPED, ASKED],
      { [WRAPPED.replace('\n', ' ')]: '––', [ASKED]: '==' },
    ],
  ])
  describe.each([['en'], ['ru', 'en'], ['ru', 'en', 'ar']].map(tags => ({ tags })))(
    'in $tags',
    ({ tags }) => {
      test.each(stories)('%s', (_, versions, back, expected) => {
        const found = marks(through(translated([ASKED], tags), ...versions, back))
        const wanted = Object.entries(expected).map(([text, [mark]]) => [text, mark?.repeat(tags.length)])
        expect(found).toEqual(Object.fromEntries(wanted))
      })
    },
  )
})

describe('a text in which one language was settled', () => {
  const stories = inBothOrders<[expected: Record<string, string>]>([
    ['stands', [], [LATER, ASKED], { [LATER]: '=≠', [ASKED]: '––' }],
    ['was the last', [[]], [LATER, ASKED], { [LATER]: '=≠', [ASKED]: '––' }],
    ['was not the last, which is back', [[ASKED], []], [LATER, ASKED], { [LATER]: '––', [ASKED]: '≠=' }],
    ['is not there', [[SHOUTED], []], [SHOUTED, ASKED], { [SHOUTED]: '––', [ASKED]: '≠=' }],
  ])
  test.each(stories)('%s', (_, versions, back, expected) => {
    const settled = translate(through(translated([ASKED]), [LATER]), 1, 'settled', 'ru')
    expect(marks(through(settled, ...versions, back))).toEqual(expected)
  })
})

describe('a paragraph of a bead', () => {
  const [light, phone] = ['Im Amt brennt noch Licht bis in die Nacht.', 'Niemand nimmt dort den Hörer ab.']
  const [lamp, bell] = ['Im Amt brennt kein Licht bis in die Nacht.', 'Niemand nimmt hier den Hörer ab.']
  const stories: [name: string, versions: string[][], back: string[], expected: Record<string, string>][] = [
    ...[
      [lamp, light, phone],
      [light, lamp, phone],
      [light, phone, lamp],
    ].flatMap((back): typeof stories => {
      const expected = { [lamp]: '––', [light]: '==', [phone]: '==' }
      const place = back.indexOf(lamp) + 1
      return [
        [`is back with what came after it, that at place ${place}`, [[lamp, phone], []], back, expected],
        [`is back beside what came after it, that at place ${place}`, [[lamp, phone]], back, expected],
      ]
    }),
    [
      'is back where both are others',
      [[lamp, bell]],
      [lamp, bell, phone],
      { [lamp]: '≠≠', [bell]: '––', [phone]: '≠≠' },
    ],
    [
      'is back in one with the other',
      [[lamp, bell]],
      [lamp, bell, `${light} ${phone}`],
      { [lamp]: '≠≠', [bell]: '≠≠', [`${light} ${phone}`]: '––' },
    ],
  ]
  test.each(stories)('%s', (_, versions, back, expected) => {
    const split = through(translated([`${light} ${phone}`]), [light, phone])
    const bead = LANGUAGES.reduce((made, language) => translate(made, 1, language, language), split)
    expect(marks(bead)).toEqual({ [light]: '==', [phone]: '==' })
    expect(marks(through(bead, ...versions, back))).toEqual(expected)
  })
})

test('what goes to the text that it was made from leaves the similar one to be an edited text', () => {
  const near = LATER.replace('drei', 'genau drei')
  for (const start of [
    [ASKED, near],
    [near, ASKED],
  ]) {
    const gone = through(
      translated(start),
      start.map(text => (text === ASKED ? LATER : text)),
      [near],
    )
    expect(marks(through(gone, [ASKED, LATER]))).toEqual({ [ASKED]: '==', [LATER]: '≠≠' })
  }
})

test('what is back as one of two that were made from it leaves the other to the similar text', () => {
  for (const back of [
    [LATER, ASKED],
    [ASKED, LATER],
  ]) {
    const twins = translated([ASKED, OTHER, ASKED])
    expect(marks(through(twins, [LATER, OTHER], back))).toEqual({ [ASKED]: '==', [LATER]: '≠≠' })
  }
})

test('each of two that were made from it is back', () => {
  const near = LATER.replace('drei', 'vier')
  const twins = through(translated([ASKED, OTHER, ASKED]), [LATER, OTHER, near])
  const rows = view(through(twins, [ASKED, LATER, OTHER, ASKED, near])).rows
  const found = rows.map(({ unit, languages }) => [unit.text, languages.ru?.entry?.target])
  expect(found.slice(1)).toEqual([
    [ASKED, 'ru 0'],
    [LATER, ''],
    [OTHER, 'ru 1'],
    [ASKED, 'ru 2'],
    [near, ''],
  ])
})

test('the order of paragraphs does not tell which change is told', () => {
  const gone = through(translated([ASKED]), [LATER], [])
  for (const back of [
    [LATER, ASKED],
    [ASKED, LATER],
  ]) {
    const told = view({ ...gone, paragraphs: [HEAD, ...back] }).changes.map(({ kind, text }) => [text, kind])
    expect(Object.fromEntries(told)).toEqual({ [LATER]: 'new', [ASKED]: 'back' })
  }
})
