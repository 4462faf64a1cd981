import type { Entry } from '../alignment/entry.js'
import type { Patch } from '../alignment/patch.js'
import type { Synopsis } from './synopsis.js'

/**
 * The patches that empty a document whose source is gone, when another one holds all of its translations, the same in every
 * part: a renaming that was cut short leaves such twins behind.
 */
export function dropTwins(gone: Synopsis, others: readonly Synopsis[]): Patch[] {
  const left = Object.entries(gone.obsolete).flatMap(([language, list]) =>
    list.map(entry => ({ language, entry })),
  )
  const holds = ({ entries }: Synopsis) =>
    left.every(({ language, entry }) => (entries[language] ?? []).some(other => same(other, entry)))
  return others.some(holds)
    ? left.map(({ language, entry }): Patch => ({ kind: 'drop', language, id: entry.id }))
    : []
}

function same(a: Entry, b: Entry): boolean {
  return a.id === b.id && JSON.stringify(a) === JSON.stringify(b)
}
