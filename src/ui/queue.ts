/** What a person goes through one paragraph after the other: names of the work that waits, in the order in which it is offered. */
export const QUEUES = [
  'untranslated',
  'drifted',
  'conflict',
  'unplaced',
  'misaligned',
  'finding',
  'returned',
  'unreviewed',
] as const
export type Queue = (typeof QUEUES)[number]
/** Those that rows are in: what is unplaced is in none. */
export const ROW_QUEUES = QUEUES.filter(queue => queue !== 'unplaced')
export type RowQueue = (typeof ROW_QUEUES)[number]

/** How to go: through which queue, forward or back, and whether the paragraph is to be typed at once. */
export interface Course {
  queue: Queue
  way: 1 | -1
  edits: boolean
}

/** A paragraph to go to, or a document, where it was left last. */
export interface Destination {
  document: string
  unit?: string | undefined
}

/** On the way to a paragraph: its document is being read, or looked at. */
export interface Aim extends Destination {
  /** What leads there (default: somebody chose it). */
  course?: Course
  /** Whether the document is only checked, so that it is known whether anything is to be found in it. */
  checks?: true
  /** Index of the row that the course goes on from (default: from where the document begins, in its way). */
  from?: number
}
