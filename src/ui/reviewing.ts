import type { Words } from '../locales/words.js'
import type { Approved } from '../versions/approved.js'
import { isIn } from './in-queue.js'
import type { Course } from './queue.js'
import type { Approvals } from './said.js'
import { currentCell, currentRow, type UiState } from './state.js'

/** To the next paragraph that waits for a review. */
export const ON_REVIEWING: Course = { queue: 'unreviewed', way: 1, edits: false }

/** Where somebody goes on once a text is saved: to type the next of its queue, or to the next that waits for a review. */
export const onward = ({ queue, isReviewing }: UiState): Course =>
  isReviewing ? ON_REVIEWING : { queue, way: 1, edits: true }

/** What is known of the current translation as it was approved last. */
export type LastApproval =
  /** Nobody has told yet, or it does not wait for a review. */
  | { kind: 'unknown' }
  | { kind: 'lacksGit' }
  /** @param isShallow whether that holds only as far as the clone goes back */
  | { kind: 'never'; isShallow: boolean }
  /** @param isSame whether its source and the translation read as they did then */
  | { kind: 'approved'; approved: Approved; isSame: boolean }

export function lastApproval(state: UiState): LastApproval {
  const approvals = approvalsHere(state)
  const id = waitingEntry(state)
  if (!approvals || id === undefined) return { kind: 'unknown' }
  if (approvals.lacksGit) return { kind: 'lacksGit' }
  const approved = Object.hasOwn(approvals.units, id) ? approvals.units[id] : undefined
  if (approved) return { kind: 'approved', approved, isSame: isAsThen(approved, state) }
  return approved === null ? { kind: 'never', isShallow: approvals.isShallow } : { kind: 'unknown' }
}

function isAsThen({ source, target }: Approved, state: UiState): boolean {
  const cell = currentCell(state)
  return cell?.source === source && cell.entry?.target === target
}

/** Who approved it when; undefined where nobody has told yet. */
export function approvalSaid(
  last: LastApproval,
  words: Words,
  dateOf: (approved: Approved) => string,
): string | undefined {
  if (last.kind === 'unknown') return undefined
  if (last.kind === 'lacksGit') return words('ui.approvedNoGit')
  if (last.kind === 'never') return words(last.isShallow ? 'ui.neverApprovedHere' : 'ui.neverApproved')
  const { approved, isSame } = last
  const state = words(`state.${approved.state}`)
  const by =
    approved.date === ''
      ? words('ui.approvedBefore', { state })
      : words('ui.approvedLast', { state, who: approved.author, when: dateOf(approved) })
  return isSame ? `${by} ${words('ui.approvedSame')}` : by
}

/** Whether nobody has told yet as what the current translation was approved last. */
export function lacksApproval(state: UiState): boolean {
  return state.isReviewing && waitingEntry(state) !== undefined && lastApproval(state).kind === 'unknown'
}

function approvalsHere({ approvals, opened, language }: UiState): Approvals | undefined {
  return approvals?.document === opened?.id && approvals?.language === language ? approvals : undefined
}

/** The id of the current translation, where it waits for a review. */
function waitingEntry(state: UiState): string | undefined {
  const { opened, language } = state
  const row = currentRow(state)
  const entry = currentCell(state)?.entry
  return opened && row && entry?.target && isIn('unreviewed', row, [language], opened) ? entry.id : undefined
}
