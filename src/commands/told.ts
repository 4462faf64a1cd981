import type { SynopseError } from '../errors.js'
import type { FoundStanding } from '../project/standings.js'
import type { ListedDocument, UiMessage } from '../ui/state.js'

/** A fault as the screen says it. */
export function messageOf({ key, args }: SynopseError): UiMessage {
  return { key: `error.${key}`, args: { ...args } }
}

/** Documents as the overview lists them: with their numbers, or with what is wrong with them. */
export function listedOf(standings: readonly FoundStanding[]): ListedDocument[] {
  return standings.map(standing =>
    'broken' in standing
      ? { document: standing.document, ...(standing.broken && { broken: messageOf(standing.broken) }) }
      : standing,
  )
}
