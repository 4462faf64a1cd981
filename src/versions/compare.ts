import type { RegisteredUnit } from '../document/unit.js'
import { type Link, lay } from '../synopsis/laying/lay.js'
import type { Elsewhere } from '../synopsis/laying/moved.js'
import { keepsOrder } from '../synopsis/laying/order.js'
import type { VersionChange } from './change.js'

/** Nothing is handed on here, only told: half of the words are enough to know a paragraph again. */
const KNOWN_AGAIN: Elsewhere = { similarity: 0.5, survival: 0.5, words: 2 }

/** What a comparison found. */
export interface Comparison {
  /** In the order of the later version; what was removed stands where it stood. */
  changes: VersionChange[]
  /** Units that are the same at the same place. */
  unchanged: number
}

/** Compares two versions of a document, paragraph by paragraph. White space and wrapping count nothing. */
export function compareUnits(
  before: readonly RegisteredUnit[],
  after: readonly RegisteredUnit[],
): Comparison {
  const links = lay(after, before, { elsewhere: KNOWN_AGAIN })
  const isInOrder = keepsOrder(links)
  const placed = links.flatMap(link =>
    link.kind === 'same'
      ? []
      : [{ at: link.today[0] as number, change: changeOf(link, before, after, isInOrder(link)) }],
  )
  const known = new Set(links.flatMap(({ today }) => today))
  const added = after.flatMap(({ id, kind, text }, at) =>
    known.has(at)
      ? []
      : [
          {
            at,
            change: {
              kind: 'added',
              id,
              units: [id],
              former: [],
              unitKind: kind,
              old: '',
              new: text,
            } as VersionChange,
          },
        ],
  )
  const changes = [...placed, ...added, ...removed(links, before)].sort((a, b) => a.at - b.at)
  return {
    changes: changes.map(({ change }) => change),
    unchanged: links.filter(({ kind }) => kind === 'same').length,
  }
}

function changeOf(
  { kind, today, before: js }: Link,
  before: readonly RegisteredUnit[],
  after: readonly RegisteredUnit[],
  isInOrder: boolean,
): VersionChange {
  const now = today.map(index => after[index] as RegisteredUnit)
  const old = js.map(index => before[index] as RegisteredUnit)
  const change = {
    kind: kind as VersionChange['kind'],
    id: now[0]?.id ?? '',
    units: now.map(({ id }) => id),
    former: old.map(({ id }) => id),
    unitKind: now[0]?.kind ?? 'paragraph',
    old: textOf(old),
    new: textOf(now),
  }
  const hasMoved = kind === 'moved' || (kind === 'edited' && !isInOrder)
  if (!hasMoved) return change
  const places = { from: (js[0] as number) + 1, to: (today[0] as number) + 1 }
  return { ...change, kind: 'moved', ...(kind === 'edited' && { edited: true as const }), ...places }
}

const textOf = (units: readonly RegisteredUnit[]) => units.map(({ text }) => text).join('\n\n')

/** What is gone, behind that which stood before it and is still there. */
function removed(
  links: readonly Link[],
  before: readonly RegisteredUnit[],
): { at: number; change: VersionChange }[] {
  const places = new Map(
    links
      .filter(({ kind }) => kind !== 'moved')
      .flatMap(({ today, before }) => before.map(index => [index, today.at(-1) as number] as const)),
  )
  const known = new Set(links.flatMap(({ before }) => before))
  let at = -1
  return before.flatMap(({ id, kind, text }, index) => {
    at = places.get(index) ?? at
    return known.has(index)
      ? []
      : [
          {
            at: at + 0.5,
            change: {
              kind: 'removed',
              id,
              units: [],
              former: [id],
              unitKind: kind,
              old: text,
              new: '',
            } as VersionChange,
          },
        ]
  })
}
