import { countedIn, isAllKnown, isIn, isUnchecked, unknownIn } from './in-queue.js'
import { listedDocuments } from './listed-documents.js'
import { type Course, type Destination, QUEUES, type Queue } from './queue.js'
import { editingOf } from './spot.js'
import { baseOf, type UiState, unplacedOf } from './state.js'
import { nextWhere } from './work.js'

/** Nobody knows these before the checks have looked at the document. */
const SEEN_LATE: ReadonlySet<Queue> = new Set(['misaligned', 'finding'])

/**
 * To the next paragraph of a queue: behind the current one, then in the other documents, then from the beginning of this one.
 * Where another document must be read first, the state has an aim.
 *
 * @param from index of a row, before the first or behind the last one, too (default: the current one)
 */
export function toward(state: UiState, course: Course, from = state.row): UiState {
  const { opened, language } = state
  const { queue, way, edits } = course
  const rows = opened?.synopsis.rows ?? []
  if (queue === 'unplaced' && unplacedOf(state)[0])
    return {
      ...state,
      queue,
      aim: undefined,
      awaited: undefined,
      placing: unplacedOf(state)[0]?.id,
      only: undefined,
    }
  const next = nextWhere(rows.length, from, way, index => {
    const there = rows[index]
    return opened !== undefined && there !== undefined && isIn(queue, there, [language], opened)
  })
  const going = { ...state, queue, editing: undefined, aim: undefined, awaited: undefined }
  const isBeyond = next >= 0 && (way > 0 ? next > from : next < from)
  if (isBeyond) return arrived(going, next, edits)
  if (opened && !opened.isLooked && SEEN_LATE.has(queue))
    return { ...going, aim: { document: opened.id, course, from }, message: { key: 'ui.looking' } }
  const document = documentWith(state, queue, way)
  if (document !== undefined)
    return isUnknown(state, document, queue)
      ? { ...going, aim: { document, course, from, checks: true }, message: checkingOn(state, document) }
      : { ...going, aim: { document, course }, message: { key: 'ui.reading' } }
  if (next >= 0 && (next !== from || edits)) return arrived(going, next, edits)
  if (next >= 0) return { ...going, message: { key: 'ui.onlyThis' } }
  const message = noneLeft(state, queue)
  return { ...going, message, awaited: message?.key === 'ui.reading' ? course : undefined }
}

/** Whether nobody knows if a document has such work: its checks have to tell. */
function isUnknown(state: UiState, document: string, queue: Queue): boolean {
  return queue === 'finding' && isUnchecked(state, document)
}

/** Which document is checked on the way, and how many may be. */
function checkingOn(state: UiState, document: string): UiState['message'] {
  return { key: 'ui.checkingOn', args: { document, count: unknownIn(state) } }
}

/** That there is none is only said where that is known. */
function noneLeft(state: UiState, queue: Queue): UiState['message'] {
  const listed = listedDocuments(state)
  const count = listed.filter(({ document }) => isUnknown(state, document, queue)).length
  const { language, query, opened } = state
  if (count > 0) return { key: 'ui.noneKnown', args: { count } }
  if (!isAllKnown({ ...state, documents: listed }, queue)) return { key: 'ui.reading' }
  const broken = listed.filter(({ document, broken }) => broken && document !== opened?.id).length
  if (broken > 0) return { key: 'ui.noneRead', args: { language, count: broken } }
  return query === ''
    ? { key: 'ui.none', args: { language } }
    : { key: 'ui.noneListed', args: { language, query } }
}

/** The next document that has such work, or may have, other than the opened one. In the overview, the marked one comes first. */
function documentWith(state: UiState, queue: Queue, way: 1 | -1): string | undefined {
  const { opened, at } = state
  const listed = listedDocuments(state)
  const here = opened ? listed.findIndex(({ document }) => document === opened.id) : at - way
  const next = nextWhere(listed.length, here, way, index => {
    const there = listed[index]
    if (!there || there.document === opened?.id) return false
    return countedIn(state, there, queue) > 0 || (!there.broken && isUnknown(state, there.document, queue))
  })
  return listed[next]?.document
}

/** What is said on the way, and no longer holds behind it. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['ui.reading', 'ui.looking', 'ui.checkingOn'])

function arrived(state: UiState, row: number, edits: boolean): UiState {
  const { message } = state
  const there = {
    ...state,
    row,
    message: message && ON_THE_WAY.has(message.key) ? undefined : message,
    only: state.only === state.queue ? state.only : undefined,
    explanation: undefined,
  }
  return { ...there, editing: edits ? editingOf(there) : undefined }
}

/** To a paragraph or a document that somebody chose. What is shown stays until it was read; what is typed is asked for. */
export function toDestination(state: UiState, destination: Destination): UiState {
  const { opened, editing } = state
  if (editing && editing.editor.text !== baseOf(editing))
    return { ...state, layer: 'leave', editing: { ...editing, leavesFor: destination } }
  const going = {
    ...state,
    layer: undefined,
    typed: '',
    top: 0,
    editing: undefined,
    placing: undefined,
    isReviewing: false,
  }
  if (opened?.id !== destination.document)
    return { ...going, aim: destination, message: { key: 'ui.reading' } }
  const row = rowOf(state, destination.unit)
  return row < 0 ? going : { ...going, row, only: undefined, explanation: undefined }
}

/** The state at its aim, once that was read; as it is where the aim is another document. */
export function atAim(state: UiState): UiState {
  const { aim, opened } = state
  if (!aim || opened?.id !== aim.document) return state
  const { course, from } = aim
  if (!course) return { ...state, aim: undefined }
  return toward(state, course, from ?? (course.way > 0 ? -1 : opened.synopsis.rows.length))
}

/**
 * Row at which a document begins that is opened: at what somebody aimed at, where it was left, else its first gap, else what else
 * waits there.
 */
export function firstRow(state: UiState): number {
  const { opened, aim, leftAt, language, queue } = state
  const rows = opened?.synopsis.rows ?? []
  const candidates = [
    rowOf(state, aim?.unit),
    rowOf(state, leftAt[opened?.id ?? '']?.unit),
    ...[queue, ...QUEUES].map(queue => rows.findIndex(row => opened && isIn(queue, row, [language], opened))),
  ]
  return candidates.find(row => row >= 0) ?? 0
}

/** Index of a unit's row in the opened document; −1 where it has none. */
export function rowOf({ opened }: UiState, unit: string | undefined): number {
  return opened?.synopsis.rows.findIndex(row => row.unit.id === unit) ?? -1
}
