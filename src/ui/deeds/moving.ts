import { toward } from '../course.js'
import { listedRows } from '../in-queue.js'
import type { DeedName } from '../keys.js'
import { listedDocuments } from '../listed-documents.js'
import { type Course, type Queue, ROW_QUEUES } from '../queue.js'
import { toReview } from '../to-review.js'
import { holdsText, nextWhere } from '../work.js'
import type { Deed } from './deed.js'

/** Moves the mark in whatever list is shown. */
const moved =
  (by: (at: number, count: number, page: number) => number): Deed =>
  (state, _input, { page, lastTop = 0 }) => {
    const to = (at: number, count: number) => Math.max(0, Math.min(count - 1, by(at, count, page)))
    if (state.layer)
      return { ...state, top: Math.max(0, Math.min(lastTop, by(state.top, lastTop + 1, page))) }
    if (!state.opened) return { ...state, at: to(state.at, listedDocuments(state).length) }
    const rows = listedRows(state)
    const at = Math.max(
      0,
      rows.findIndex(row => row >= state.row),
    )
    return { ...state, row: rows[to(at, rows.length)] ?? state.row, explanation: undefined }
  }

const through =
  (queue: Queue, way: Course['way']): Deed =>
  state =>
    toward(state, { queue, way, edits: false })

export const toHit =
  (way: 1 | -1): Deed =>
  state => {
    if (state.search === '') return { ...state, message: { key: 'ui.nothingSearched' } }
    const rows = state.opened?.synopsis.rows ?? []
    const next = nextWhere(rows.length, state.row, way, index => {
      const row = rows[index]
      return row !== undefined && holdsText(row, state.search)
    })
    if (next < 0) return { ...state, message: { key: 'ui.notFound', args: { text: state.search } } }
    return { ...state, row: next, only: undefined, explanation: undefined }
  }

/** Moves through what is listed. */
export const MOVING = {
  up: moved(at => at - 1),
  down: moved(at => at + 1),
  pageUp: moved((at, _count, page) => at - page),
  pageDown: moved((at, _count, page) => at + page),
  first: moved(() => 0),
  last: moved((_at, count) => count - 1),
  nextUntranslated: through('untranslated', 1),
  previousUntranslated: through('untranslated', -1),
  nextDrifted: through('drifted', 1),
  previousDrifted: through('drifted', -1),
  nextMisaligned: through('misaligned', 1),
  previousMisaligned: through('misaligned', -1),
  nextFinding: through('finding', 1),
  previousFinding: through('finding', -1),
  nextUnreviewed: through('unreviewed', 1),
  previousUnreviewed: through('unreviewed', -1),
  nextReturned: through('returned', 1),
  nextConflict: through('conflict', 1),
  startReview: toReview,
  endReview: state => ({ ...state, isReviewing: false }),
  nextHit: toHit(1),
  previousHit: toHit(-1),
  only: state => {
    const queues = [undefined, ...ROW_QUEUES]
    const only = queues[(queues.indexOf(state.only) + 1) % queues.length]
    const [first, ...others] = listedRows({ ...state, only })
    const row = [first, ...others].findLast(index => index !== undefined && index <= state.row) ?? first
    return { ...state, only, row: row ?? state.row, ...(only && { queue: only }) }
  },
} as const satisfies Partial<Record<DeedName, Deed>>
