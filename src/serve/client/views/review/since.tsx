import { formerSource } from '../../../../ui/former-source.js'
import { approvalSaid, lastApproval } from '../../../../ui/reviewing.js'
import { currentCell, type UiState } from '../../../../ui/state.js'
import { usePage } from '../../page.js'
import { Diff } from '../text.js'

/** Who approved the current translation last, and when; or that nobody did, or that nobody knows. */
export function LastApproval({ state }: { state: UiState }) {
  const { words } = usePage()
  const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' })
  const said = approvalSaid(lastApproval(state), words, ({ date }) => time.format(new Date(date)))
  return <p class="approved">{said && <bdi>{said}</bdi>}</p>
}

/** The original, with what changed in it since its translation was approved, else since it was translated. */
export function Source({ state }: { state: UiState }) {
  const last = lastApproval(state)
  const now = currentCell(state)?.source ?? ''
  const old = last.kind === 'approved' ? last.approved.source : formerSource(state, state.editing)
  return old === undefined ? now : <Diff old={old} now={now} language={state.source} />
}

/** The translation, with what changed in it since it was approved. */
export function Target({ state }: { state: UiState }) {
  const last = lastApproval(state)
  const now = currentCell(state)?.entry?.target ?? ''
  return last.kind === 'approved' ? (
    <Diff old={last.approved.target} now={now} language={state.language} />
  ) : (
    now
  )
}
