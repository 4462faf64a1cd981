import { COMPARABLE } from './comparable.js'
import { JUDGEMENT } from './judgement.js'
import type { Kind } from './kind.js'
import { STANDING } from './standing.js'
import { TASKS } from './tasks.js'
import { WORDS } from './words.js'

/** All that is kept of documents. A new kind is its file and its line here. */
export const KINDS = [STANDING, TASKS, JUDGEMENT, COMPARABLE, WORDS] as const

/** The kinds by their names. */
export const KIND_OF: ReadonlyMap<string, Kind<unknown>> = new Map(
  KINDS.map(kind => [kind.name, kind as Kind<unknown>]),
)
