import type { Cell } from './synopsis.js'

/** The source beside which a target is judged: that which it was made from, for an edit of the original moves no translation; where it is not known, today's. */
export function judgedSource({ entry, source }: Pick<Cell, 'entry' | 'source'>): string {
  return (entry?.target && entry.source) || source
}

/** Codes of what is told of today's original: when that changes again, it is something else. */
const OF_TODAY: ReadonlySet<string> = new Set(['drifted', 'untranslated'])

/** The source that a finding of a unit is about. */
export function toldSource(code: string, cell: Pick<Cell, 'entry' | 'source'>): string {
  return OF_TODAY.has(code) ? cell.source : judgedSource(cell)
}
