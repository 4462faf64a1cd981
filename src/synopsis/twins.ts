import type { Entry } from '../alignment/entry.js'
import type { Synopsis } from './synopsis.js'

/**
 * The entries of a document whose source is gone, if another one holds all of them, the same in every part: a renaming that was
 * cut short leaves such twins behind.
 */
export function twinsOf(gone: Synopsis, others: readonly Synopsis[]): { language: string; entry: Entry }[] {
  const left = Object.entries(gone.obsolete).flatMap(([language, list]) =>
    list.map(entry => ({ language, entry })),
  )
  const holds = ({ entries }: Synopsis) =>
    left.every(({ language, entry }) => (entries[language] ?? []).some(other => same(other, entry)))
  return others.some(holds) ? left : []
}

function same(a: Entry, b: Entry): boolean {
  return a.id === b.id && JSON.stringify(a) === JSON.stringify(b)
}
