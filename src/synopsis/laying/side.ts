import { textKey } from '../../document/key.js'
import type { RegisteredUnit } from '../../document/unit.js'
import { type Features, features, similarity } from './similarity.js'

export type Text = Pick<RegisteredUnit, 'kind' | 'text'>

/** One side of the laying: its texts, which of them have no partner yet, and what they are compared by. */
export interface Side {
  texts: readonly Text[]
  free: Set<number>
  /** What texts are compared by, so that re-wrapping changes nothing. */
  key: (index: number) => string
  /** Computed when first asked for: most texts have not changed and are never compared. */
  features: (index: number) => Features
}

/** Two sides, texts that are the same compared as they are: most are, and to make their keys takes long. */
export function sides(today: readonly Text[], before: readonly Text[]): [today: Side, before: Side] {
  const [ours, theirs] = [today, before].map(texts => new Set(texts.map(({ text }) => text)))
  const isShared = (text: string) => ours?.has(text) === true && theirs?.has(text) === true
  return [side(today, isShared), side(before, isShared)]
}

function side(texts: readonly Text[], isShared: (text: string) => boolean): Side {
  const keys: string[] = []
  const prepared: Features[] = []
  const text = (index: number) => (texts[index] as Text).text
  const key = (index: number) => {
    keys[index] ??= isShared(text(index)) ? text(index) : textKey(text(index))
    return keys[index] as string
  }
  const featuresOf = (index: number) => {
    prepared[index] ??= features(text(index))
    return prepared[index] as Features
  }
  return { texts, free: new Set(texts.keys()), key, features: featuresOf }
}

/** What another kind of block takes off the similarity. */
const OTHER_KIND = 0.1

/** How alike a text of today and one of before are, 0 to 1; 0 beyond the ends. */
export function alike(today: Side, i: number, before: Side, j: number): number {
  const [a, b] = [today.texts[i], before.texts[j]]
  return a && b ? similarity(today.features(i), before.features(j)) : 0
}

/** What is to be taken off where the kinds differ. */
export function kindCost(today: Side, i: number, before: Side, j: number): number {
  return today.texts[i]?.kind === before.texts[j]?.kind ? 0 : OTHER_KIND
}

/** The free indexes in order. */
export function freeOf({ free }: Side): number[] {
  return [...free].sort((a, b) => a - b)
}

/** Indexes grouped by the key of their text. */
export function byKey(side: Side, indexes: readonly number[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const index of indexes) {
    const found = groups.get(side.key(index))
    if (found) found.push(index)
    else groups.set(side.key(index), [index])
  }
  return groups
}
