import { cellAt } from '../../synopsis/spot.js'
import { answered } from '../../ui/answer.js'
import type { Session } from '../../ui/session.js'
import type { UiState } from '../../ui/state.js'
import type { Unsaved } from './unsaved.js'

/**
 * Offers again, in each document that is opened, what was typed there and never saved: in this tab before the page was loaded anew, else
 * in a tab that is gone. Wherever somebody types by then, it waits.
 */
export function offering(session: Session, unsaved: Unsaved): (state: UiState) => void {
  let last: string | undefined
  return ({ opened }) => {
    if (opened?.id === last) return
    last = opened?.id
    if (opened) void offer(session, unsaved, opened.id)
  }
}

async function offer(session: Session, unsaved: Unsaved, document: string): Promise<void> {
  for (const kept of await unsaved.left()) {
    const { opened, editing } = session.now()
    if (opened?.id !== document || editing) return
    const cell = kept.document === document && cellAt(opened.synopsis, kept.unit, kept.language)
    if (!cell) continue
    if (kept.text === cell.entry?.target) {
      // The answer to the save did not come any more.
      unsaved.drop(kept)
      continue
    }
    unsaved.take(kept)
    const { document: _in, key: _key, at: _at, ...typed } = kept
    const isOfToday = kept.source === cell.source
    session.become(answered(session.now(), { kind: 'draft', opened, isOfToday, ...typed }))
    return
  }
}
