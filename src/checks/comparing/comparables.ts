import { hash } from 'node:crypto'
import { textKey } from '../../document/key.js'
import { allows } from '../../synopsis/allowances.js'
import type { PlacedPair } from '../checked-pairs.js'
import { foldedWords } from '../reading/folded-words.js'
import { readOnce } from '../reading/read-once.js'
import type { ReadText } from '../reading/text-reader.js'

/** The check that compares the translations of documents, and under which a person allows that they differ. */
export const CONSISTENCY = 'consistency'

/**
 * What is known of the pairs of a document when they are compared with those of others: a record for each, in their order. What is
 * the same in two texts is the same number in their records, so that the texts themselves need not be there.
 */
export type Comparables = Uint8Array

/** The numbers of a record, each of 48 bits: of the texts, of their words alone, and of the whole with its unit. A byte is behind them. */
const NUMBERS = ['source', 'target', 'saidSource', 'saidTarget', 'identity'] as const
const BYTES = 6
const RECORD = NUMBERS.length * BYTES + 1

const OFFSETS = Object.fromEntries(NUMBERS.map((name, column) => [name, column * BYTES])) as Record<
  ComparableNumber,
  number
>

/** How a pair takes part: it counts; it counts only where nothing else does; or, since its source changed, it says nothing. */
export type Standing = (typeof STANDINGS)[number]
const STANDINGS = ['open', 'allowed', 'drifted'] as const

/** The comparables of the pairs of a document. */
export function comparablesOf(pairs: readonly PlacedPair[]): Comparables {
  const bytes = Buffer.alloc(pairs.length * RECORD)
  for (const [index, { row, language, source, target, cell }] of pairs.entries()) {
    const keys = [
      `${language} ${keyOf(source)}`,
      `${language} ${keyOf(target)}`,
      folded(source),
      folded(target),
      JSON.stringify([row.unit.id, source.raw, target.raw]),
    ]
    for (const [column, key] of keys.entries())
      bytes.write(hash('sha256', key), index * RECORD + column * BYTES, BYTES, 'hex')
    const standing = cell.drifted ? 'drifted' : allows(cell, CONSISTENCY) ? 'allowed' : 'open'
    bytes[(index + 1) * RECORD - 1] = STANDINGS.indexOf(standing)
  }
  return bytes
}

/** Whether bytes can be comparables. */
export function areComparables(bytes: Uint8Array): boolean {
  return bytes.length % RECORD === 0
}

/** How many pairs comparables are of. */
export function countOf(comparables: Comparables): number {
  return Math.floor(comparables.length / RECORD)
}

/** The numbers of a record by their names. */
export type ComparableNumber = (typeof NUMBERS)[number]

/** Reads a number of a pair: of millions of pairs, hardly any is looked at as a whole. */
export function numberAt(comparables: Comparables, index: number, name: ComparableNumber): number {
  const at = index * RECORD + OFFSETS[name]
  const byte = (offset: number) => comparables[at + offset] as number
  const low = (byte(2) << 24) | (byte(3) << 16) | (byte(4) << 8) | byte(5)
  return ((byte(0) << 8) | byte(1)) * 2 ** 32 + (low >>> 0)
}

/** How a pair takes part. */
export function standingAt(comparables: Comparables, index: number): Standing {
  return STANDINGS[comparables[(index + 1) * RECORD - 1] as number] ?? 'drifted'
}

const keyOf = readOnce(({ raw }: ReadText) => textKey(raw))

/** The words of a text, without what only some writers put on their letters. */
const folded = readOnce((text: ReadText) =>
  foldedWords(text)
    .normalize('NFD')
    .replace(/[\p{M}ـ]/gu, ''),
)
