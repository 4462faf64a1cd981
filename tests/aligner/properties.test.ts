import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { align } from '../../src/aligner/align.js'
import { rows, runs } from '../runs.js'

const DE = { source: 'de', target: 'de' }

/** Texts of German words, from one word to long paragraphs, with names and numbers among them. */
const WORDS =
  'Streik Öl Arbeiter Lohn Land Westen Kohle Zahl Jahr Stadt Gewerkschaft Regierung Vertrag Ausfuhr Preis Hafen Fabrik Protest Januar Bericht Karaganda Almaty 1989 2022 30,2 er sie und nicht war hat dass weil aber im die der das'.split(
    ' ',
  )
const text = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('.', '?', '!', ':', ''),
  )
  .map(([words, end]) => words.join(' ') + end)
const texts = fc.array(text, { minLength: 0, maxLength: 25 })

/** Texts that nobody could take for each other: each has a name and a number of its own. */
const distinct = fc
  .uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 2, maxLength: 20 })
  .chain(numbers =>
    fc.tuple(...numbers.map(number => text.map(words => `${words} Nr. ${number} ${nameOf(number)}`))),
  )

/** A word of its own for a number. */
const nameOf = (number: number) =>
  [...String(number)]
    .map(digit => ['ba', 'ke', 'mi', 'lo', 'ru', 'sa', 'te', 'fi', 'no', 'gu'][Number(digit)])
    .join('')

const beadsOf = (beads: ReturnType<typeof align>) => beads.map(({ source, target }) => [source, target])

describe('align', () => {
  test('holds each text exactly once, with scores between 0 and 1', () => {
    fc.assert(
      fc.property(texts, texts, (source, target) => {
        const beads = align(source, target, DE)
        const sorted = (side: 'source' | 'target') => beads.flatMap(bead => bead[side]).sort((a, b) => a - b)
        expect(sorted('source')).toEqual([...source.keys()])
        expect(sorted('target')).toEqual([...target.keys()])
        for (const { score } of beads) expect(score >= 0 && score <= 1).toBe(true)
      }),
      runs(100),
    )
  })

  test('lays a text over itself one to one, equal paragraphs in their order', () => {
    fc.assert(
      fc.property(texts, fc.nat(6), (some, copies) => {
        const source = [...some, ...Array.from({ length: copies }, () => 'Falsch!'), ...some.slice(0, 3)]
        expect(beadsOf(align(source, source, DE))).toEqual(
          [...source.keys()].map(index => [[index], [index]]),
        )
      }),
      runs(150),
    )
  })

  test('finds exactly the unit that was left out', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (source, at) => {
        const gone = at % source.length
        const target = source.toSpliced(gone, 1)
        const expected = [...source.keys()].map(index =>
          index === gone ? [[index], []] : [[index], [index > gone ? index - 1 : index]],
        )
        expect(beadsOf(align(source, target, DE))).toEqual(expected)
      }),
      runs(150),
    )
  })

  test('finds a unit that stands elsewhere', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (source, from, to) => {
        const order = [...source.keys()]
        const [moved] = order.splice(from % source.length, 1) as [number]
        order.splice(to % source.length, 0, moved)
        const target = order.map(index => source[index] as string)
        const expected = [...source.keys()].map(index => [[index], [order.indexOf(index)]])
        expect(beadsOf(align(source, target, DE))).toEqual(expected)
      }),
      runs(150),
    )
  })

  test('is less sure of a bead whose texts are exchanged for others', () => {
    fc.assert(
      fc.property(distinct, source => {
        const scoreOf = (target: readonly string[]) =>
          align(source, target, { ...DE, fixed: [] }).find(bead => bead.source[0] === 0)?.score ?? 0
        const exchanged = ['Etwas ganz anderes 77 steht hier, von dem niemand spricht.', ...source.slice(1)]
        expect(scoreOf(source)).toBeGreaterThan(scoreOf(exchanged))
      }),
      runs(100),
    )
  })

  test('leaves fixed beads as they are', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (source, at) => {
        const index = at % source.length
        const fixed = [{ source: [index], target: [source.length - 1 - index] }]
        const beads = align(source, source, { ...DE, fixed })
        expect(beads).toContainEqual({ ...fixed[0], score: 1 })
      }),
      runs(100),
    )
  })

  test('refuses fixed beads that overlap or name no text', () => {
    const texts = ['Eins', 'Zwei']
    for (const fixed of [
      [{ source: [2], target: [0] }],
      [{ source: [-1], target: [0] }],
      [{ source: [0.5], target: [0] }],
      [{ source: [], target: [] }],
      [
        { source: [0], target: [0] },
        { source: [0], target: [1] },
      ],
    ])
      expect(() => align(texts, texts, { ...DE, fixed })).toThrow(RangeError)
  })

  test('takes the texts of a fixed bead in any order', () => {
    const texts = ['Eins.', 'Zwei.', 'Drei.']
    const fixed = (source: number[]) => align(texts, texts, { ...DE, fixed: [{ source, target: [1] }] })
    expect(fixed([2, 1])).toEqual(fixed([1, 2]))
  })

  test('keeps the texts between those of a fixed bead', () => {
    const beads = align(['Eins.', 'Zwei.', 'Drei.'], ['Eins. Drei.', 'Zwei.', 'Vier.'], {
      ...DE,
      fixed: [{ source: [0, 2], target: [0] }],
    })
    expect(beads.flatMap(({ source }) => source).sort()).toEqual([0, 1, 2])
    expect(beads.flatMap(({ target }) => target).sort()).toEqual([0, 1, 2])
    expect(beads).toContainEqual({ source: [0, 2], target: [0], score: 1 })
  })

  test('finds its way through long texts with much put in at one place', () => {
    const numbered = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `Absatz ${from + index} über ${nameOf(from + index)}.`)
    const source = numbered(1000, 220)
    const target = [...source.slice(0, 110), ...numbered(5000, 500), ...source.slice(110)]
    const cases = [
      [source, target],
      [target, source],
      [source, [...source, ...numbered(5000, 500)]],
    ] as const
    for (const [one, other] of rows(cases, 2)) {
      const paired = align(one, other, DE).filter(bead => bead.source.length * bead.target.length === 1)
      expect(paired).toHaveLength(220)
    }
  })

  test('knows languages by their tags, whatever their case and region, and takes no other for one', () => {
    const score = (source: string, target: string) =>
      align(['Die Regierung plant neue Steuern.'], ['The government plans new taxes.'], { source, target })[0]
        ?.score
    expect(score('DE', 'en-GB')).toBe(score('de', 'en'))
    for (const odd of ['toString', '__proto__', '', 'xx']) expect(score('de', odd)).toBeLessThanOrEqual(1)
  })

  test('takes no long for hostile texts', () => {
    const hostile = ['](', '<a', '{#', '"'.repeat(3), 'a.', '@', '`', '_', '*', '1 ', '\u200b', 'x']
    for (const text of rows(hostile, 2))
      expect(align([text.repeat(40_000)], [`${text.repeat(40_000)} (`], DE)).toHaveLength(1)
    const many = Array.from({ length: 6_000 }, (_, index) => `w${index}`).join(' ')
    expect(align([many, many], [many, many], { source: 'de', target: 'is' })).toHaveLength(2)
  }, 20_000)
})
