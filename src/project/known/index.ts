import { COMPARABLE } from './comparable.js'
import { JUDGEMENT } from './judgement.js'
import { EFFORTS, type Kind } from './kind.js'
import { STANDING } from './standing.js'
import { SYNCABLE } from './syncable.js'
import { TASKS } from './tasks.js'
import { TRANSLATED } from './translated.js'
import { WORDS } from './words.js'

/** All that is kept of documents. A new kind is its file and its line here. */
export const KINDS = [STANDING, TASKS, JUDGEMENT, COMPARABLE, WORDS, SYNCABLE, TRANSLATED] as const

/** The kinds by their names. */
export const KIND_OF: ReadonlyMap<string, Kind<unknown>> = new Map(
  KINDS.map(kind => [kind.name, kind as Kind<unknown>]),
)

/**
 * Kinds that are made along with these, for little: the document is there, and looked through as far as they ask. Its checks alone are
 * only run by whoever asks for them.
 */
export function madeAlong(kinds: readonly Kind<unknown>[]): Kind<unknown>[] {
  const most = Math.max(...kinds.map(({ effort }) => EFFORTS.indexOf(effort)))
  const names = kinds.map(({ name }) => name)
  return [...KIND_OF.values()].filter(
    ({ name, effort }) => !names.includes(name) && effort !== 'checks' && EFFORTS.indexOf(effort) <= most,
  )
}
