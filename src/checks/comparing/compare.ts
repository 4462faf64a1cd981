import { type ComparableNumber, type Comparables, countOf, numberAt, standingAt } from './comparables.js'

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
  const pairs = documents.reduce((sum, { comparables }) => sum + countOf(comparables), 0)
  const room = { keys: new Float64Array(pairs), says: new Float64Array(pairs), sieve: new Sieve(pairs) }
  for (const sides of SIDES)
    for (const group of disagreeing(documents, sides, room)) {
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

/** What is filled for one side after the other: to get room for so many numbers twice would be twice the room. */
interface Room {
  keys: Float64Array
  says: Float64Array
  sieve: Sieve
}

/** The pairs that are the same on one side, where these are several and do not say the same on the other. */
function disagreeing(
  documents: readonly ComparableDocument[],
  { same, said }: Sides,
  { keys, says, sieve }: Room,
): Iterable<readonly Member[]> {
  fillColumn(keys, documents, same)
  fillColumn(says, documents, said)
  sieve.fill(keys)
  const first = new Map<number, number>()
  const groups = new Map<number, Member[]>()
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    if (Number.isNaN(key) || !sieve.isRepeated(key)) continue
    const known = first.get(key)
    if (known === undefined) first.set(key, says[at] as number)
    else if (known !== says[at]) groups.set(key, [])
  }
  first.clear()
  if (groups.size > 0) {
    let at = 0
    for (const [document, { comparables }] of documents.entries())
      for (let pair = 0; pair < countOf(comparables); pair++)
        groups.get(keys[at++] as number)?.push({ document, pair })
  }
  return groups.values()
}

/** Reads a number of every pair of all documents once, for it is looked at several times; of pairs that say nothing, `NaN`. */
function fillColumn(
  column: Float64Array,
  documents: readonly ComparableDocument[],
  name: ComparableNumber,
): void {
  let at = 0
  for (const { comparables } of documents)
    for (let pair = 0; pair < countOf(comparables); pair++)
      column[at++] =
        standingAt(comparables, pair) === 'drifted' ? Number.NaN : numberAt(comparables, pair, name)
}

/** Bits of a sieve: so many that a few million numbers seldom meet. */
const BITS = 2 ** 26

/** Tells of most numbers that are there but once that they are, so that of millions only those that recur are looked at again. */
class Sieve {
  private readonly once: Uint8Array
  private readonly twice: Uint8Array
  private readonly mask: number

  /** @param size how many numbers there are at most */
  constructor(size: number) {
    const bits = Math.min(BITS, 2 ** Math.ceil(Math.log2(Math.max(64, size * 32))))
    this.once = new Uint8Array(bits / 8)
    this.twice = new Uint8Array(bits / 8)
    this.mask = bits - 1
  }

  /** Takes these numbers, and none of those before. */
  fill(numbers: Float64Array): void {
    const { once, twice, mask } = this
    once.fill(0)
    twice.fill(0)
    for (const number of numbers) {
      if (Number.isNaN(number)) continue
      // Their lowest bits: what divides numbers beyond 32 bits is slow.
      const slot = (number >>> 0) & mask
      const bit = 1 << (slot & 7)
      const sieve = ((once[slot >> 3] as number) & bit) === 0 ? once : twice
      sieve[slot >> 3] = (sieve[slot >> 3] as number) | bit
    }
  }

  isRepeated(number: number): boolean {
    const slot = (number >>> 0) & this.mask
    return ((this.twice[slot >> 3] as number) & (1 << (slot & 7))) !== 0
  }
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
