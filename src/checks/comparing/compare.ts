import { type Comparable, type Comparables, comparableAt, countOf } from './comparables.js'

/** A pair by the document that it stands in and its number among the pairs there, from 0. */
export interface PairPlace {
  document: string
  pair: number
}

/** A pair that does not agree with others: it has the same text on one side, and another one on the other. */
export interface Comparison {
  /** Its number among the pairs of its document, from 0. */
  pair: number
  /** Which side is not what it is elsewhere. */
  side: Side
  /** The one that says what most of them say; of several the first. What a person allowed to differ counts only where nothing else is. */
  prevailing: PairPlace & Pick<Comparable, 'identity'>
}

type Side = 'source' | 'target'

const SIDES = [
  { side: 'target', same: 'source', said: 'saidTarget' },
  { side: 'source', same: 'target', said: 'saidSource' },
] as const

/** A document with what is known of its pairs. */
export interface ComparableDocument {
  id: string
  comparables: Comparables
}

type Member = PairPlace & { comparable: Comparable }

/**
 * Compares the translations of documents: the same source translated in two ways, and two sources with one translation.
 *
 * @param documents in the order in which the first of several prevails
 * @returns what does not agree, by document
 */
export function compare(documents: readonly ComparableDocument[]): Map<string, Comparison[]> {
  const found = new Map<string, Comparison[]>()
  for (const sides of SIDES)
    for (const group of groups(documents, sides.same).values()) {
      const { prevailing, differing } = outvoted(group, sides.said)
      const { document, pair, comparable } = prevailing
      for (const member of differing) {
        const own = found.get(member.document) ?? []
        found.set(member.document, own)
        own.push({
          pair: member.pair,
          side: sides.side,
          prevailing: { document, pair, identity: comparable.identity },
        })
      }
    }
  // What the pairs of a document are told of stands in their order.
  for (const list of found.values()) list.sort((a, b) => a.pair - b.pair)
  return found
}

/** The pairs that are the same on one side, where these are several. */
function groups(
  documents: readonly ComparableDocument[],
  same: 'source' | 'target',
): Map<number, readonly Member[]> {
  const isRepeated = repeated(documents, same)
  const found = new Map<number, Member[]>()
  for (const { id, comparables } of documents)
    for (let pair = 0; pair < countOf(comparables); pair++) {
      const comparable = comparableAt(comparables, pair)
      if (comparable.standing === 'drifted' || !isRepeated(comparable[same])) continue
      const group = found.get(comparable[same])
      if (group) group.push({ document: id, pair, comparable })
      else found.set(comparable[same], [{ document: id, pair, comparable }])
    }
  return found
}

/** Bits of a sieve: so many that a few million numbers seldom meet. */
const BITS = 2 ** 26

/** Tells of most numbers that are there but once that they are, so that of millions only those that recur are gathered. */
function repeated(
  documents: readonly ComparableDocument[],
  same: 'source' | 'target',
): (number: number) => boolean {
  const pairs = documents.reduce((sum, { comparables }) => sum + countOf(comparables), 0)
  const bits = Math.min(BITS, 2 ** Math.ceil(Math.log2(Math.max(64, pairs * 32))))
  const [once, twice] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)]
  const has = (sieve: Uint8Array, slot: number) => ((sieve[slot >> 3] as number) & (1 << (slot & 7))) !== 0
  const add = (sieve: Uint8Array, slot: number) => {
    sieve[slot >> 3] = (sieve[slot >> 3] as number) | (1 << (slot & 7))
  }
  for (const { comparables } of documents)
    for (let pair = 0; pair < countOf(comparables); pair++) {
      const comparable = comparableAt(comparables, pair)
      if (comparable.standing === 'drifted') continue
      const slot = comparable[same] % bits
      add(has(once, slot) ? twice : once, slot)
    }
  return number => has(twice, number % bits)
}

/** What most of a group say, and who says it otherwise. */
function outvoted(
  group: readonly Member[],
  said: 'saidSource' | 'saidTarget',
): { prevailing: Member; differing: readonly Member[] } {
  const open = group.filter(({ comparable }) => comparable.standing === 'open')
  const counts = new Map<number, { first: Member; count: number }>()
  for (const member of open.length > 0 ? open : group) {
    const known = counts.get(member.comparable[said])
    if (known) known.count++
    else counts.set(member.comparable[said], { first: member, count: 1 })
  }
  const { first } = [...counts.values()].reduce((most, next) => (next.count > most.count ? next : most))
  const usual = first.comparable[said]
  return { prevailing: first, differing: group.filter(({ comparable }) => comparable[said] !== usual) }
}
