import type { Entry } from '../alignment/entry.js'
import type { Synopsis } from './synopsis.js'

/** An entry of a document whose source is gone. */
export interface Left {
  language: string
  entry: Entry
}

/** The entries of a document whose source is gone, as far as they hold something. */
export function leftIn({ obsolete }: Synopsis): Left[] {
  return Object.entries(obsolete).flatMap(([language, list]) => list.map(entry => ({ language, entry })))
}

/** Whether a document holds all of these entries, the same in every part: a renaming that was cut short leaves such twins behind. */
export function hasTwins({ entries }: Synopsis, left: readonly Left[]): boolean {
  return left.every(({ language, entry }) => (entries[language] ?? []).some(other => same(other, entry)))
}

function same(a: Entry, b: Entry): boolean {
  return a.id === b.id && JSON.stringify(a) === JSON.stringify(b)
}
