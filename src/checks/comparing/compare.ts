import { type Comparables, countOf, numberAt, standingAt } from './comparables.js'

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
  prevailing: PairPlace & { identity: number }
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

/** A pair by the number of its document. */
interface Member {
  document: number
  pair: number
}

type Sides = (typeof SIDES)[number]

/**
 * Compares the translations of documents: the same source translated in two ways, and two sources with one translation.
 *
 * @param documents in the order in which the first of several prevails
 * @returns what does not agree, by document
 */
export function compare(documents: readonly ComparableDocument[]): Map<string, Comparison[]> {
  const found = new Map<string, Comparison[]>()
  const idOf = (document: number) => documents[document]?.id ?? ''
  for (const sides of SIDES)
    for (const group of disagreeing(documents, sides)) {
      const { prevailing, differing } = outvoted(documents, group, sides.said)
      const place = { document: idOf(prevailing.document), pair: prevailing.pair }
      const identity = numberAt(comparablesOf(documents, prevailing), prevailing.pair, 'identity')
      for (const { document, pair } of differing) {
        const own = found.get(idOf(document)) ?? []
        found.set(idOf(document), own)
        own.push({ pair, side: sides.side, prevailing: { ...place, identity } })
      }
    }
  // What the pairs of a document are told of stands in their order.
  for (const list of found.values()) list.sort((a, b) => a.pair - b.pair)
  return found
}

const comparablesOf = (documents: readonly ComparableDocument[], { document }: Member) =>
  documents[document]?.comparables ?? NOTHING

const NOTHING = new Uint8Array()

/** The pairs that are the same on one side, where these are several and do not say the same on the other. */
function disagreeing(
  documents: readonly ComparableDocument[],
  { same, said }: Sides,
): Iterable<readonly Member[]> {
  const isRepeated = repeated(documents, same)
  const first = new Map<number, number>()
  const groups = new Map<number, Member[]>()
  each(documents, (comparables, pair) => {
    const key = numberAt(comparables, pair, same)
    if (!isRepeated(key) || groups.has(key)) return
    const says = numberAt(comparables, pair, said)
    const known = first.get(key)
    if (known === undefined) first.set(key, says)
    else if (known !== says) groups.set(key, [])
  })
  if (groups.size > 0)
    each(documents, (comparables, pair, document) =>
      groups.get(numberAt(comparables, pair, same))?.push({ document, pair }),
    )
  return groups.values()
}

/** Goes through the pairs of documents, but for those that say nothing. */
function each(
  documents: readonly ComparableDocument[],
  act: (comparables: Comparables, pair: number, document: number) => void,
): void {
  for (const [document, { comparables }] of documents.entries())
    for (let pair = 0; pair < countOf(comparables); pair++)
      if (standingAt(comparables, pair) !== 'drifted') act(comparables, pair, document)
}

/** Bits of a sieve: so many that a few million numbers seldom meet. */
const BITS = 2 ** 26

/** Tells of most numbers that are there but once that they are, so that of millions only those that recur are looked at again. */
function repeated(
  documents: readonly ComparableDocument[],
  same: Sides['same'],
): (number: number) => boolean {
  const pairs = documents.reduce((sum, { comparables }) => sum + countOf(comparables), 0)
  const bits = Math.min(BITS, 2 ** Math.ceil(Math.log2(Math.max(64, pairs * 32))))
  const [once, twice] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)]
  const has = (sieve: Uint8Array, slot: number) => ((sieve[slot >> 3] as number) & (1 << (slot & 7))) !== 0
  const add = (sieve: Uint8Array, slot: number) => {
    sieve[slot >> 3] = (sieve[slot >> 3] as number) | (1 << (slot & 7))
  }
  each(documents, (comparables, pair) => {
    const slot = numberAt(comparables, pair, same) % bits
    add(has(once, slot) ? twice : once, slot)
  })
  return number => has(twice, number % bits)
}

/** What most of a group say, and who says it otherwise. */
function outvoted(
  documents: readonly ComparableDocument[],
  group: readonly Member[],
  said: Sides['said'],
): { prevailing: Member; differing: readonly Member[] } {
  const says = (member: Member) => numberAt(comparablesOf(documents, member), member.pair, said)
  const open = group.filter(member => standingAt(comparablesOf(documents, member), member.pair) === 'open')
  const counts = new Map<number, { first: Member; count: number }>()
  for (const member of open.length > 0 ? open : group) {
    const known = counts.get(says(member))
    if (known) known.count++
    else counts.set(says(member), { first: member, count: 1 })
  }
  const { first } = [...counts.values()].reduce((most, next) => (next.count > most.count ? next : most))
  const usual = says(first)
  return { prevailing: first, differing: group.filter(member => says(member) !== usual) }
}
