import type { Range } from '../../text/range.js'
import type { CheckedPair } from '../checked-pairs.js'
import { type MarkupPiece, marksOf } from '../reading/marks.js'
import { readOnce } from '../reading/read-once.js'
import type { ReadText } from '../reading/text-reader.js'
import { addressDifferences } from './address-differences.js'
import { matchItems } from './match-items.js'

/** How the markup of a translation differs from that of its source. */
export interface MarkDifferences {
  changed: (readonly [source: MarkupPiece, target: MarkupPiece])[]
  missing: MarkupPiece[]
  extra: MarkupPiece[]
}

/** Of two marks that look alike, only their places tell which one has no counterpart. */
const look = ({ kind, key, style }: MarkupPiece) => `${kind} ${style ?? ''} ${key}`

/** Compares the markup of a pair as multisets of kinds. */
export const markDifferences = readOnce((pair: CheckedPair): MarkDifferences => {
  const { source, target } = pair
  const [ours, theirs] = [marksOf(source), marksOf(target)]
  const found = matchItems(ours, theirs, [
    { keys: mark => [look(mark)] },
    { keys: ({ kind, key }) => [`${kind} ${key}`] },
  ])
  const changed = matchItems(found.source, found.target, [{ keys: ({ kind }) => [kind] }])
  return {
    changed: [...found.matched.filter(isWeaker), ...changed.matched].map(([a, b]) => [a, b] as const),
    missing: whichOnes(changed.source, ours, theirs, source, target, lostAddresses(changed.source, pair)),
    extra: whichOnes(changed.target, theirs, ours, target, source, []),
  }
})

/** Whether of strong italics only the italics are left. */
const isWeaker = ([a, b]: readonly [MarkupPiece, MarkupPiece, number]) =>
  a.style === 'both' && b.style === 'italics'

/** The markup of the source that has no counterpart; bare addresses are none. */
export function lostMarks(pair: CheckedPair): MarkupPiece[] {
  return markDifferences(pair).missing.filter(({ bare }) => !bare)
}

function lostAddresses(missing: readonly MarkupPiece[], pair: CheckedPair): Range[] {
  if (!missing.some(({ kind }) => kind === 'link')) return []
  const { web, mail } = addressDifferences(pair)
  return [...web.missing, ...mail.missing]
}

/**
 * Of marks that are all alike, which have no counterpart: links whose address is missing, else those that stand farthest
 * from where the other text has one.
 */
function whichOnes(
  surplus: readonly MarkupPiece[],
  all: readonly MarkupPiece[],
  others: readonly MarkupPiece[],
  { raw }: ReadText,
  { raw: otherRaw }: ReadText,
  lost: readonly Range[],
): MarkupPiece[] {
  const counts = new Map<string, number>()
  for (const mark of surplus) counts.set(look(mark), (counts.get(look(mark)) ?? 0) + 1)
  const found = [...counts].flatMap(([kind, count]) => {
    const alike = all.filter(mark => look(mark) === kind)
    const certain = new Set(holding(alike, lost).slice(0, count))
    const rest = alike.filter(mark => !certain.has(mark))
    const places = others.filter(mark => look(mark) === kind).map(({ start }) => start / otherRaw.length)
    return [...certain, ...farthest(rest, places, count - certain.size, raw.length)]
  })
  return found.sort((a, b) => a.start - b.start)
}

/** The marks with one of these ranges inside; both in order. */
function holding<T extends Range>(marks: readonly T[], ranges: readonly Range[]): T[] {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start)
  let next = 0
  return marks.filter(mark => {
    while (next < inOrder.length && (inOrder[next] as Range).start < mark.start) next++
    const range = inOrder[next]
    return range !== undefined && range.end <= mark.end
  })
}

/** The ranges that lie in one of the marks; both in order. */
export function lyingIn<T extends Range>(ranges: readonly T[], marks: readonly Range[]): T[] {
  let next = 0
  return ranges.filter(range => {
    while (next < marks.length && (marks[next] as Range).end < range.end) next++
    const mark = marks[next]
    return mark !== undefined && mark.start <= range.start
  })
}

/** Goes through marks and places side by side and leaves out the marks that are nearer to no place than the next one. */
function farthest(
  marks: readonly MarkupPiece[],
  places: readonly number[],
  count: number,
  length: number,
): MarkupPiece[] {
  const left: MarkupPiece[] = []
  let place = 0
  for (const [index, mark] of marks.entries()) {
    if (left.length === count) break
    const [here, next] = [mark, marks[index + 1]].map(mark =>
      Math.abs(
        (mark?.start ?? Number.POSITIVE_INFINITY) / length - (places[place] ?? Number.POSITIVE_INFINITY),
      ),
    )
    const mustLeave = marks.length - index <= count - left.length
    if (mustLeave || place >= places.length || (next as number) < (here as number)) left.push(mark)
    else place++
  }
  return left
}
