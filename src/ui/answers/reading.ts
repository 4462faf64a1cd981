import { basisOf } from '../../door/basis-of.js'
import type { PlacedFinding } from '../../reports/findings/placed-finding.js'
import { cellAt } from '../../synopsis/spot.js'
import { type Suspicions, withSuspicions } from '../../synopsis/suspicions.js'
import { atAim, firstRow, rowOf } from '../course.js'
import { leftIn, queueOf } from '../in-queue.js'
import { leaving } from '../left-at.js'
import { currentRow, type Opened, openedOf, type UiState, unplacedOf } from '../state.js'
import { lookedOnTheWay, recounted, tallied } from './counting.js'

/** What the checks found in a document as it was. */
export interface Looked {
  document: string
  /** Which state of the document they saw. */
  generation: number
  suspicions: Suspicions
  findings: readonly PlacedFinding[]
}

/** A document that was read; counts nothing where nobody waits for it any more. */
export function opening(state: UiState, opened: Opened): UiState {
  const isOther = state.opened?.id !== opened.id
  if (isOther && state.aim?.document !== opened.id) return state
  const isAwaited = state.message?.key === 'ui.reading'
  const left = isOther ? leaving(state) : state
  const now = { ...read(left, opened), ...(isAwaited && { message: undefined }) }
  if (!isOther) return atAim({ ...now, row: nearestRow(state, opened) })
  const { unit } = state.aim ?? {}
  const isGone = unit !== undefined && rowOf(now, unit) < 0
  const message = isGone ? { key: 'ui.noUnit' as const, args: { unit } } : now.message
  return atAim(begun({ ...now, row: firstRow(now), message }))
}

/** A document that is not what it was in the version `since`. */
export interface Reread {
  opened: Opened
  since?: string | undefined
}

/** The opened document as somebody else changed it. */
export function reread(state: UiState, { opened, since }: Reread): UiState {
  const { id, version } = state.opened ?? {}
  if (id !== opened.id || (version !== undefined && version === opened.version)) return state
  // What was told meanwhile may be younger.
  if (version !== since) return { ...state, doubts: state.doubts + 1 }
  // Somebody may have approved what waits here, and then translated it anew.
  const now = { ...withOpened(state, opened), approvals: undefined }
  return { ...now, message: { key: changeIn(state, opened) } }
}

/** What the checks say of the opened document, if it is still as they saw it; of another one, on the way to a finding. */
export function looked(state: UiState, { document, generation, suspicions, findings }: Looked): UiState {
  const { opened } = state
  if (opened?.id !== document) return lookedOnTheWay(state, document, findings)
  if (state.generation !== generation) return state
  const now = {
    ...state,
    opened: openedOf({ ...opened, synopsis: withSuspicions(opened.synopsis, suspicions) }, findings),
  }
  return atAim(tallied(recounted(now)))
}

/** The document anew, at the row of the unit that is current, wherever that stands now. */
export function withOpened(state: UiState, opened: Opened): UiState {
  if (state.opened?.id !== opened.id) return state
  // What is typed may be of a paragraph that was gone meanwhile, and is back.
  const current = state.editing?.unit ?? currentRow(state)?.unit.id
  const row = rowOf({ ...state, opened }, current)
  return { ...read(state, opened), row: row < 0 ? nearestRow(state, opened) : row }
}

function nearestRow({ row }: UiState, { synopsis }: Opened): number {
  return Math.max(0, Math.min(row, synopsis.rows.length - 1))
}

/** With the document as it was read last. Until it was looked at, what was found in it before is shown. */
export function read(state: UiState, opened: Opened): UiState {
  const { opened: before, generation } = state
  const known = before?.id === opened.id && { findings: before.findings, found: before.found }
  const waiting = unplacedOf({ opened, language: state.language })
  const placing = waiting.find(({ id }) => id === state.placing) ?? waiting[0]
  const now = {
    ...state,
    opened: { ...opened, ...known, isLooked: false },
    generation: generation + 1,
    // The next one, as long as there is any.
    placing: state.placing && placing?.id,
  }
  // As it was changed, nobody has looked at it.
  return before?.id === opened.id ? tallied(recounted(now)) : recounted(now)
}

/** Where nothing of the queue is left anywhere, the one that the row is in is gone through. */
function begun(state: UiState): UiState {
  const row = currentRow(state)
  if (!row || state.aim?.course || leftIn(state, state.queue) > 0) return state
  return { ...state, queue: queueOf(state, row) ?? state.queue }
}

/** What to say of a change that somebody else made: whether it is of what is being typed. */
function changeIn(
  { editing }: UiState,
  { synopsis }: Opened,
): 'ui.changedHere' | 'ui.changedOutside' | 'ui.goneHere' {
  if (!editing) return 'ui.changedOutside'
  const cell = cellAt(synopsis, editing.unit, editing.language)
  if (!cell) return 'ui.goneHere'
  const now = basisOf(cell)
  const isSame = (['source', 'target', 'returned'] as const).every(key => now[key] === editing.basis[key])
  return isSame ? 'ui.changedOutside' : 'ui.changedHere'
}
