import type { Session } from '../../ui/session.js'
import type { UiState } from '../../ui/state.js'
import type { Begin, ServedEvent } from '../contract.js'
import { begin } from './server.js'

/** Milliseconds for which changes are gathered: a pull changes many files. */
const PAUSE = 300

/** Keeps the numbers of the overview, and what the config says, as they are now. */
export function renewalOf(session: Session): (event: ServedEvent) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOfProject = false
  let isFirst = true
  const renew = async () => {
    const wasOfProject = isOfProject
    isOfProject = false
    if (wasOfProject) {
      // Whoever does not answer now is told of again.
      const begun = await begin().catch(() => undefined)
      if (begun) session.become(renewed(session.now(), begun))
    }
    if (wasOfProject || !session.now().opened) session.wish({ kind: 'count' })
  }
  return event => {
    // The page begins with all of it; what is told later may have been missed before.
    const isBegun = event.kind === 'ready' && isFirst
    if (event.kind === 'ready') isFirst = false
    if (isBegun) return
    isOfProject ||= !('document' in event) || event.document === undefined
    clearTimeout(timer)
    timer = setTimeout(() => void renew(), PAUSE)
  }
}

/** The state with the languages and documents that there are now. What is typed stays, whatever becomes of its language. */
function renewed(
  state: UiState,
  { source, languages, documents }: Pick<Begin, 'source' | 'languages' | 'documents'>,
): UiState {
  const known = new Map(state.documents.map(listed => [listed.document, listed]))
  const listed = documents.map(document => known.get(document) ?? { document })
  const now = { ...state, source, languages, documents: listed }
  if (state.editing || languages.join() === state.languages.join()) return now
  const shown = state.shown.filter(language => languages.includes(language))
  const [first = source] = languages
  const language = languages.includes(state.language) ? state.language : first
  return {
    ...now,
    language,
    shown: shown.includes(language) ? shown : [...shown.slice(0, 2), language],
  }
}
