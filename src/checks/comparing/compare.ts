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
  const room = { keys: new Float64Array(pairs), says: new Float64Array(pairs), firsts: new Firsts(pairs) }
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
  firsts: Firsts
}

/** The pairs that are the same on one side, where these are several and do not say the same on the other. */
function disagreeing(
  documents: readonly ComparableDocument[],
  { same, said }: Sides,
  { keys, says, firsts }: Room,
): Iterable<readonly Member[]> {
  fillColumn(keys, documents, same)
  fillColumn(says, documents, said)
  firsts.fill(keys)
  const groups = new Map<number, Member[]>()
  for (let at = 0; at < keys.length; at++) {
    const first = firsts.of[at] as number
    if (first >= 0 && says[first] !== says[at] && !groups.has(first)) groups.set(first, [])
  }
  if (groups.size > 0) {
    let at = 0
    for (const [document, { comparables }] of documents.entries())
      for (let pair = 0; pair < countOf(comparables); pair++)
        groups.get(firsts.of[at++] as number)?.push({ document, pair })
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

/** Finds for each of numbers where it stands first: of millions, a map would take several times as much room and time. */
class Firsts {
  /** For each number the index of the first that is the same; -1 for none that is one. */
  readonly of: Int32Array
  /** By the lowest bits of a number, or behind that where others stand: 1 more than the index of its first. */
  private readonly slots: Int32Array

  /** @param size how many numbers there are */
  constructor(size: number) {
    this.of = new Int32Array(size)
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, size) * 2)))
  }

  /** Takes these numbers, and none of those before. */
  fill(numbers: Float64Array): void {
    const { of, slots } = this
    const mask = slots.length - 1
    slots.fill(0)
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number
      if (Number.isNaN(number)) {
        of[at] = -1
        continue
      }
      // What divides numbers beyond 32 bits is slow.
      let slot = (number >>> 0) & mask
      while (slots[slot] !== 0 && numbers[(slots[slot] as number) - 1] !== number) slot = (slot + 1) & mask
      slots[slot] ||= at + 1
      of[at] = (slots[slot] as number) - 1
    }
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
