import { hasFlag } from './flags.js'
import type { Synopsis } from './synopsis.js'

/** How many units of a document are where, in one language. The four states add up to its units. */
export interface Counts {
  untranslated: number
  translated: number
  reviewed: number
  final: number
  /** Flags on top of the states. */
  drifted: number
  misaligned: number
  /** Sent back by a reviewer: these count as translated. */
  returned: number
  /** Two translations that a merge left behind. */
  conflicts: number
  /** Entries beyond today's units. */
  obsolete: number
  /** Target paragraphs without source. */
  unplaced: number
  /** Targets that somebody edited in files of the site; undefined where the project has none. */
  outside?: number
}

/** Counts the states and flags of a language. */
export function countStatuses({ rows, obsolete, unplaced, outside }: Synopsis, language: string): Counts {
  const counts = {
    untranslated: 0,
    translated: 0,
    reviewed: 0,
    final: 0,
    drifted: 0,
    misaligned: 0,
    returned: 0,
    conflicts: 0,
    obsolete: 0,
    unplaced: unplaced?.[language]?.length ?? 0,
    ...(outside && { outside: outside[language]?.length ?? 0 }),
  }
  for (const { languages } of rows) {
    const cell = languages[language]
    const state = cell?.state ?? 'initial'
    counts[state === 'initial' ? 'untranslated' : state]++
    for (const flag of ['drifted', 'misaligned', 'returned'] as const) if (hasFlag(cell, flag)) counts[flag]++
    if (hasFlag(cell, 'conflict')) counts.conflicts++
  }
  counts.obsolete = (obsolete[language] ?? []).length
  return counts
}

/** The words of a text: runs of letters and digits, joined by apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0
}
