import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anchors, longestRising } from '../../src/sequence/anchors.js'
import { type ChainMatch, heaviestChain } from '../../src/sequence/chain.js'
import { features, similarity } from '../../src/synopsis/laying/similarity.js'

const candidate = fc.record({
  i: fc.nat(5),
  j: fc.nat(5),
  ni: fc.integer({ min: 1, max: 2 }),
  nj: fc.integer({ min: 1, max: 2 }),
  weight: fc.integer({ min: 1, max: 9 }),
})

const follows = (a: ChainMatch, b: ChainMatch) => a.i + a.ni <= b.i && a.j + a.nj <= b.j
const touches = (a: ChainMatch, b: ChainMatch) => a.i + a.ni === b.i && a.j + a.nj === b.j

/** Weights, and what neighbours add. */
const worth = (chain: readonly ChainMatch[]) =>
  chain.reduce((sum, { weight }, index) => {
    const previous = chain[index - 1]
    return sum + weight + (previous && touches(previous, chain[index] as ChainMatch) ? 0.05 : 0)
  }, 0)

/** The best chain by trying all of them. */
function best(candidates: readonly ChainMatch[], last?: ChainMatch): number {
  const next = candidates.filter(found => !last || follows(last, found))
  return Math.max(
    0,
    ...next.map(found => found.weight + (last && touches(last, found) ? 0.05 : 0) + best(candidates, found)),
  )
}

describe('the heaviest chain', () => {
  test('property: is a chain, and no other one is heavier', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 9 }), candidates => {
        const chain = heaviestChain(candidates)
        for (const [index, found] of chain.entries()) {
          const previous = chain[index - 1]
          if (previous) expect(follows(previous, found)).toBe(true)
        }
        expect(worth(chain)).toBeCloseTo(best(candidates), 9)
      }),
    )
  })
})

describe('anchors', () => {
  const texts = fc.array(fc.constantFrom(...'aabbcdefgh'), { maxLength: 12 })

  test('property: join equal texts and keep the order on both sides', () => {
    fc.assert(
      fc.property(texts, texts, (today, before) => {
        const found = anchors(today, before)
        for (const [index, [i, j]] of found.entries()) {
          expect(today[i]).toBe(before[j])
          const previous = found[index - 1]
          if (previous) expect(i > previous[0] && j > previous[1]).toBe(true)
        }
      }),
    )
  })

  test('property: the same text with itself is anchored whole, if one part occurs once', () => {
    fc.assert(
      fc.property(texts, list => {
        const today = [...list, 'einmal']
        expect(anchors(today, today)).toEqual(today.map((_, index) => [index, index]))
      }),
    )
  })

  test('the longest rising run', () => {
    const second = [3, 1, 2, 5, 4, 6]
    expect(longestRising(second.map((value, index) => [index, value])).map(([, value]) => value)).toEqual([
      1, 2, 4, 6,
    ])
  })
})

describe('similarity', () => {
  const alike = (a: string, b: string) => similarity(features(a), features(b))

  test('property: is between 0 and 1, symmetric, and 1 for the same text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(alike(a, b)).toBeGreaterThanOrEqual(0)
        expect(alike(a, b)).toBeLessThanOrEqual(1)
        expect(alike(a, b)).toBeCloseTo(alike(b, a), 12)
        expect(alike(a, a)).toBe(1)
      }),
    )
  })

  const cases: [more: [string, string], less: [string, string]][] = [
    [
      ['Handel 17%', 'Handel 18%'],
      ['Handel 17%', 'Bauwesen 6%'],
    ],
    [
      ['Großbritanien 2,4%', 'Großbritannien 2,4 %'],
      ['Großbritanien 2,4%', 'Frankreich 4,3%'],
    ],
    [
      ['Das Labor kostete 103 Millionen.', 'Das Labor kostete 130 Millionen.'],
      ['Das Labor kostete 103 Millionen.', 'Der Hafen kostete die Stadt nichts.'],
    ],
  ]
  test.each(cases)('%j are more alike than %j', (more, less) => {
    expect(alike(...more)).toBeGreaterThan(0.5)
    expect(alike(...less)).toBeLessThan(0.5)
  })
})
