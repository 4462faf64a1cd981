import { cellAt } from '../../synopsis/spot.js'
import { answered } from '../../ui/answer.js'
import type { Session } from '../../ui/session.js'
import { ask } from './server.js'
import type { Unsaved } from './unsaved.js'

/**
 * Offers again what was typed and never saved: here before the page was loaded anew, else in a tab that is gone.
 *
 * @param document where the page is to be; undefined for the overview, from where it may be any
 */
export async function offered(
  session: Session,
  unsaved: Unsaved,
  document: string | undefined,
): Promise<void> {
  for (const kept of await unsaved.left()) {
    if (document !== undefined && kept.document !== document) continue
    const answer = await ask({ kind: 'open', document: kept.document }).catch(() => undefined)
    if (answer?.kind !== 'opened') continue
    const cell = cellAt(answer.opened.synopsis, kept.unit, kept.language)
    if (!cell || session.now().editing) continue
    unsaved.take(kept)
    if (kept.text === cell.entry?.target) {
      // The answer to the save did not come any more.
      unsaved.keep(undefined)
      continue
    }
    const { document: _in, key: _key, at: _at, ...typed } = kept
    const isOfToday = kept.source === cell.source
    session.become(answered(session.now(), { kind: 'draft', opened: answer.opened, isOfToday, ...typed }))
    return
  }
}
