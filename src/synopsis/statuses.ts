import type { Pair, Returned } from '../alignment/entry.js'
import { FLAGS, type Flag, flagsOf } from './flags.js'
import type { Misalignment } from './misalignment.js'
import type { Cell, Row, Synopsis } from './synopsis.js'

/** What may be wanting of a paragraph, in the words of `list`. */
export const STATUSES = [...FLAGS, 'obsolete', 'unplaced', 'outside'] as const
export type Status = (typeof STATUSES)[number]

/** A paragraph that needs work, once for each status that it has. */
export interface Task {
  unit: string
  /** The units that the same translation stands for, the unit among them. */
  bead: readonly string[]
  language: string
  status: Status
  /** 1-based line of the source; undefined for what is obsolete or unplaced. */
  line: number | undefined
  /** The source of today (of an obsolete entry, the one it was made from). */
  source: string
  /** The source that a drifted target was made from; undefined for every other status. */
  previousSource?: string | undefined
  target: string
  /** The other side of a merge, of a conflict. */
  conflict?: Pair
  /** Of a misaligned target, why it seems to be one. */
  misaligned?: Misalignment
  /** What the reviewer said who sent it back. */
  returned?: Returned
  /** Of what was edited in a file of the site, what that says. */
  outside?: string
  /** Of an unplaced paragraph, the entry whose translation precedes it; empty at the beginning. */
  after?: string
}

/** A task with its document and the file that its line is in. */
export interface ListedTask extends Task {
  document: string
  /** Relative to the root. */
  path: string
}

/** What a task says besides, by its status. */
const ABOUT: Readonly<Partial<Record<Flag, (cell: Cell) => Partial<Task>>>> = {
  conflict: ({ entry }) => (entry?.conflict ? { conflict: entry.conflict } : {}),
  drifted: ({ entry }) => ({ previousSource: entry?.source ?? '' }),
  misaligned: ({ misaligned }) => (misaligned ? { misaligned } : {}),
  returned: ({ entry }) => (entry?.returned ? { returned: entry.returned } : {}),
}

/** The paragraphs of a document that need work, in its order; obsolete entries, what has no place, and what was edited outside last. */
export function tasksOf(
  synopsis: Synopsis,
  languages: readonly string[],
  statuses: readonly Status[] = STATUSES,
): Task[] {
  const tasks = [
    ...synopsis.rows.flatMap(row => languages.flatMap(language => tasksIn(row, language))),
    ...languages.flatMap(language => obsoleteTasks(synopsis, language)),
    ...languages.flatMap(language => unplacedTasks(synopsis, language)),
    ...languages.flatMap(language => outsideTasks(synopsis, language)),
  ]
  return tasks.filter(({ status }) => statuses.includes(status))
}

function tasksIn({ unit, languages }: Row, language: string): Task[] {
  const cell = languages[language]
  if (!cell) return []
  const task = {
    unit: unit.id,
    bead: cell.units,
    language,
    line: unit.line,
    source: cell.source,
    previousSource: undefined,
    target: cell.entry?.target ?? '',
  }
  return flagsOf(cell).map((status): Task => ({ ...task, status, ...ABOUT[status]?.(cell) }))
}

function obsoleteTasks({ obsolete }: Synopsis, language: string): Task[] {
  return (obsolete[language] ?? []).flatMap(({ id, source, target, conflict }): Task[] => {
    const task = { ...ofNoLine(id, language), source, target }
    return [
      ...(conflict ? [{ ...task, status: 'conflict' as const, conflict }] : []),
      { ...task, status: 'obsolete' },
    ]
  })
}

function unplacedTasks({ unplaced }: Synopsis, language: string): Task[] {
  return (unplaced?.[language] ?? []).map(({ id, after, text }) => ({
    ...ofNoLine(id, language),
    status: 'unplaced',
    source: '',
    target: text,
    after,
  }))
}

function outsideTasks({ rows, outside }: Synopsis, language: string): Task[] {
  const edits = outside?.[language] ?? []
  const byId = new Map(edits.length > 0 ? rows.map(row => [row.unit.id, row]) : [])
  return edits.flatMap(({ units: [unit = ''], text }): Task[] => {
    const row = byId.get(unit)
    const cell = row?.languages[language]
    if (!row || !cell) return []
    const { line } = row.unit
    const { source, units: bead } = cell
    return [
      {
        unit,
        bead,
        language,
        line,
        source,
        target: cell.entry?.target ?? '',
        status: 'outside',
        outside: text,
      },
    ]
  })
}

/** What all have in common that is in no line of the source. */
const ofNoLine = (id: string, language: string) => ({
  unit: id,
  bead: [id],
  language,
  line: undefined,
  previousSource: undefined,
})
