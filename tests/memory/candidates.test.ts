import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { candidates } from '../../src/memory/candidates.js'
import { type MemoryPair, memoryOf } from '../../src/memory/memory.js'
import { containment, features, similarity } from '../../src/synopsis/laying/similarity.js'
import type { Cell } from '../../src/synopsis/synopsis.js'
import { runs } from '../runs.js'
import { column, newProject, type Project, sync, translate, view } from '../synopsis/project.js'

const word = fc.constantFrom('Streik', 'Lohn', 'der', 'Grube', 'Regierung', 'im', 'Uran', 'Öl')
const text = fc.array(word, { minLength: 1, maxLength: 25 }).map(words => words.join(' '))

const pairsOf = (sources: readonly string[], language = 'ru'): MemoryPair[] =>
  sources.map((source, index) => ({
    document: 'alt.tmx',
    unit: `${index}`,
    language,
    source,
    target: `Ziel ${index}`,
  }))
const find = (source: string, pairs: readonly MemoryPair[], unit = '') =>
  candidates(source, memoryOf('ru', [], pairs), { document: 'alt.tmx', unit })

test('property: what is found is what comparing with every text would find', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 12 }), (wanted, sources) => {
      const of = features(wanted)
      const likeness = sources.map(features).map(known => ({ known, value: similarity(of, known) }))
      const expected = likeness
        .filter(
          ({ known, value }) =>
            value >= 0.6 || (known.words.counts.size >= 4 && containment(known, of) >= 0.9),
        )
        .map(({ value }) => value)
        .sort((a, b) => b - a)
        .slice(0, 3)
      const found = find(wanted, pairsOf(sources)).map(({ similarity }) => similarity)
      expect(found).toHaveLength(expected.length)
      for (const [index, value] of found.entries()) expect(value).toBeCloseTo(expected[index] as number, 12)
    }),
    runs(2000),
  )
})

test('the best comes first, with where it stands', () => {
  const pairs = pairsOf(['Der Streik ist vorbei.', 'Der Streik ist aus.', 'Ganz anders.'])
  expect(find('Der Streik ist aus.', pairs)).toEqual([
    { document: 'alt.tmx', unit: '1', source: 'Der Streik ist aus.', target: 'Ziel 1', similarity: 1 },
    expect.objectContaining({ unit: '0' }),
  ])
})

test('neither the unit itself, nor another language, nor one target twice', () => {
  const [own, other, third] = pairsOf(['Falsch!', 'Falsch!', 'Falsch!']) as [
    MemoryPair,
    MemoryPair,
    MemoryPair,
  ]
  const found = find(
    'Falsch!',
    [own, other, { ...third, target: other.target }, ...pairsOf(['Falsch!'], 'en')],
    own.unit,
  )
  expect(found.map(({ unit, target }) => [unit, target])).toEqual([['1', 'Ziel 1']])
})

describe('two paragraphs that were joined', () => {
  const [WINDOW, DOOR] = ['Das Fenster klemmt seit dem letzten Winter.', 'Die Tür auch.']
  const [first, other] = ['Окно заедает с прошлой зимы.', 'Дверь тоже.']
  const both = `${WINDOW} ${DOOR}`
  const start = translate(translate(sync(newProject([WINDOW, DOOR, 'Ende.'])), 0, first), 1, other)
  const found = (project: Project, others: readonly MemoryPair[] = []) => {
    const synopsis = view(project)
    const [row] = synopsis.rows
    const { entry, source = '' }: Partial<Cell> = row?.languages.ru ?? {}
    const memory = memoryOf('ru', [{ id: 'd', synopsis }], others)
    return candidates(source, memory, { document: 'd', unit: entry?.id ?? '' })
  }

  test('one has the translation, that of the other is offered, though it be short', () => {
    const joined = sync({ ...start, paragraphs: [both, 'Ende.'] })
    expect(column(joined)[0]).toBe(`${both} ≠ ${first}`)
    const similar = pairsOf([1, 2, 3, 4].map(number => `${both} ${number}`))
    for (const others of [[], similar])
      expect(found(joined, others)).toContainEqual(
        expect.objectContaining({ document: 'd', source: DOOR, target: other, part: true }),
      )
  })

  test('as it was last, too', () => {
    const later = ['Die Tür knarrt nun.', `${WINDOW} Die Tür knarrt nun.`] as const
    const drifted = sync({ ...start, paragraphs: [WINDOW, later[0], 'Ende.'] })
    const joined = sync({ ...drifted, paragraphs: [later[1], 'Ende.'] })
    expect(found(joined)).toEqual([expect.objectContaining({ source: DOOR, target: other, part: true })])
  })

  test('not what stands elsewhere, and no part of a word', () => {
    expect(found(sync({ ...start, paragraphs: [`${WINDOW} ${DOOR}`, DOOR] }))).toEqual([])
    const gone = sync({
      ...translate(sync(newProject([WINDOW, 'Die Tür'])), 1, other),
      paragraphs: [`${WINDOW} Die Türen.`],
    })
    expect(found(gone)).toEqual([])
  })
})
