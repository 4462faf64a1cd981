import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chance } from '../../bench/chance.js'
import { candidates } from '../../src/memory/candidates.js'
import { type MemoryPair, memoryOf, memoryOfPairs } from '../../src/memory/memory.js'
import type { Cell } from '../../src/synopsis/synopsis.js'
import { runs } from '../runs.js'
import { column, newProject, type Project, sync, translate, view } from '../synopsis/project.js'
import { compared, memoryPairs, sourceText } from './compared.js'

const pairsOf = (sources: readonly string[]): MemoryPair[] =>
  sources.map((source, index) => ({
    document: 'alt.tmx',
    unit: `${index}`,
    language: 'ru',
    source,
    target: `Ziel ${index}`,
  }))
const find = (source: string, pairs: readonly MemoryPair[], unit = '') =>
  candidates(source, [memoryOfPairs(pairs)], { document: 'alt.tmx', unit })

const NOBODY = { document: '', unit: '' }

test('property: what is found is what comparing with every text would find', () => {
  fc.assert(
    fc.property(sourceText, fc.array(memoryPairs, { maxLength: 3 }), (wanted, memories) => {
      const found = candidates(wanted, memories.map(memoryOfPairs), NOBODY)
      expect(found).toEqual(compared(wanted, memories.flat()))
    }),
    runs(2000),
  )
})

test('so it is in a large memory, where words that many texts have are not counted', () => {
  const next = chance(1)
  const draw = (words: readonly string[]) =>
    words[Math.floor(((next() % 10_000) ** 2 / 1e8) * words.length)] as string
  const words = Array.from(
    { length: 300 },
    (_, number) => `${'abcdefghij'[number % 10]}${number.toString(26)}`,
  )
  const long = (length: number) => Array.from({ length }, () => draw(words)).join(' ')
  const pairs = pairsOf(Array.from({ length: 2500 }, (_, number) => long(2 + (number % 29))))
  const memory = memoryOfPairs(pairs)
  const counts = Array.from({ length: 20 }, (_, number) => {
    const known = (pairs[number * 100] as MemoryPair).source
    const wanted = number % 2 === 0 ? long(2 + number) : `${known} ${long(number % 7)}`
    const expected = compared(wanted, pairs)
    expect(candidates(wanted, [memory], NOBODY)).toEqual(expected)
    return expected.length
  })
  expect(counts.filter(count => count > 0).length).toBeGreaterThan(9)
})

test('the best comes first, with where it stands', () => {
  const pairs = pairsOf(['Der Streik ist vorbei.', 'Der Streik ist aus.', 'Ganz anders.'])
  expect(find('Der Streik ist aus.', pairs)).toEqual([
    { document: 'alt.tmx', unit: '1', source: 'Der Streik ist aus.', target: 'Ziel 1', similarity: 1 },
    expect.objectContaining({ unit: '0' }),
  ])
})

test('neither the unit itself, nor one target twice', () => {
  const [own, other, third] = pairsOf(['Falsch!', 'Falsch!', 'Falsch!']) as [
    MemoryPair,
    MemoryPair,
    MemoryPair,
  ]
  const found = find('Falsch!', [own, other, { ...third, target: other.target }], own.unit)
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
    const memories = [memoryOf('ru', [{ id: 'd', synopsis }]), memoryOfPairs(others)]
    return candidates(source, memories, { document: 'd', unit: entry?.id ?? '' })
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
