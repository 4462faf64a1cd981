import fc from 'fast-check'
import type { Candidate } from '../../src/memory/candidates.js'
import type { MemoryPair } from '../../src/memory/memory.js'
import { containment, features, similarity } from '../../src/synopsis/laying/similarity.js'
import { anyText } from '../any-text.js'

/** What comparing a text with every pair finds. */
export function compared(wanted: string, pairs: readonly MemoryPair[]): Candidate[] {
  const of = features(wanted)
  const found = pairs
    .map(pair => ({ pair, known: features(pair.source) }))
    .map(({ pair, known }) => ({
      pair,
      similarity: similarity(of, known),
      isPart: known.words.counts.size >= 4 && containment(known, of) >= 0.9,
    }))
    .filter(({ similarity, isPart }) => similarity >= 0.6 || isPart)
    .sort((a, b) => b.similarity - a.similarity)
  const first = new Map(found.toReversed().map(one => [one.pair.target, one]))
  return found
    .filter(one => first.get(one.pair.target) === one)
    .slice(0, 3)
    .map(({ pair: { document, unit, source, target }, similarity }) => ({
      document,
      unit,
      source,
      target,
      similarity,
    }))
}

const word = fc.constantFrom(
  'Streik',
  'Lohn',
  'der',
  'Grube',
  'Regierung',
  'im',
  'Uran',
  'Öl',
  'Öl',
  '🙂',
  '–',
)

/** Texts of which many are alike, some have no word, and some are long. */
export const sourceText = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { minLength: 1, maxLength: 25 }).map(words => words.join(' ')) },
  { weight: 1, arbitrary: anyText({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '–'.repeat(90), '🙂🙃', 'Falsch!', 'FALSCH!') },
)

/** Pairs of a file, several of which have the same target. */
export const memoryPairs = fc
  .array(fc.tuple(sourceText, fc.integer({ min: 0, max: 6 })), { maxLength: 12 })
  .map(list =>
    list.map(
      ([source, target], index): MemoryPair => ({
        document: 'memory/alt.tmx',
        unit: `${index}`,
        language: 'ru',
        source,
        target: `Ziel ${target}`,
      }),
    ),
  )
