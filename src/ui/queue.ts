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

/** On the way to a paragraph: its document is being read, or looked at. */
export interface Aim {
  document: string
  queue: Queue
  way: 1 | -1
  /** Whether it is to be typed at once. */
  edits: boolean
  /** Index of the row that it goes on from (default: from where the document begins, in its way). */
  from?: number
}

/** How to go: through which queue, forward or back, and whether the paragraph is to be typed at once. */
export type Course = Pick<Aim, 'queue' | 'way' | 'edits'>
