import type { Pair } from '../alignment/entry.js'
import type { Misalignment } from './misalignment.js'
import type { Synopsis } from './synopsis.js'

/** What may be wanting of a paragraph, in the words of `list`. */
export const STATUSES = ['conflict', 'untranslated', 'drifted', 'misaligned', 'obsolete'] as const
export type Status = (typeof STATUSES)[number]

/** A paragraph that needs work, once for each status that it has. */
export interface Task {
  unit: string
  /** The units that the same translation stands for, the unit among them. */
  bead: readonly string[]
  language: string
  status: Status
  /** 1-based line of the source; undefined for what is obsolete. */
  line: number | undefined
  /** The source of today (of an obsolete entry, the one it was made from). */
  source: string
  /** The source that a drifted target was made from; undefined for every other status. */
  previousSource: string | undefined
  target: string
  /** The other side of a merge, of a conflict. */
  conflict?: Pair
  /** Of a misaligned target, why it seems to be one. */
  misaligned?: Misalignment
}

/** The paragraphs of a document that need work, in its order; obsolete entries last. */
export function tasksOf(
  { rows, obsolete }: Synopsis,
  languages: readonly string[],
  statuses: readonly Status[] = STATUSES,
): Task[] {
  const present = rows.flatMap(({ unit, languages: cells }) =>
    languages.flatMap(language => {
      const cell = cells[language]
      if (!cell) return []
      const task = {
        unit: unit.id,
        bead: cell.units,
        language,
        line: unit.line,
        source: cell.source,
        target: cell.entry?.target ?? '',
      }
      const found: Task[] = []
      const { conflict } = cell.entry ?? {}
      if (conflict) found.push({ ...task, status: 'conflict', previousSource: undefined, conflict })
      if (cell.state === 'initial') found.push({ ...task, status: 'untranslated', previousSource: undefined })
      if (cell.drifted) found.push({ ...task, status: 'drifted', previousSource: cell.entry?.source ?? '' })
      const { misaligned } = cell
      if (misaligned) found.push({ ...task, status: 'misaligned', previousSource: undefined, misaligned })
      return found
    }),
  )
  const gone = languages.flatMap(language =>
    (obsolete[language] ?? []).flatMap(({ id, source, target, conflict }): Task[] => {
      const task = {
        unit: id,
        bead: [id],
        language,
        line: undefined,
        source,
        previousSource: undefined,
        target,
      }
      return [
        ...(conflict ? [{ ...task, status: 'conflict' as const, conflict }] : []),
        { ...task, status: 'obsolete' },
      ]
    }),
  )
  return [...present, ...gone].filter(({ status }) => statuses.includes(status))
}
