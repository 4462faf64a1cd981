import { ADOPTABLE } from './adoptable.js'
import { COMPARABLE } from './comparable.js'
import { JUDGEMENT } from './judgement.js'
import type { Effort, Kind } from './kind.js'
import { OUTGOING } from './outgoing.js'
import { OUTLINE } from './outline.js'
import { OUTSIDE } from './outside.js'
import { SOURCE_UNITS } from './source-units.js'
import { STANDING } from './standing.js'
import { SYNCABLE } from './syncable.js'
import { TASKS } from './tasks.js'
import { TRANSLATED_SOURCES } from './translated-sources.js'
import { TRANSLATIONS } from './translations.js'
import { WORDS } from './words.js'

/** All that is kept of documents. A new kind is its file and its line here. */
export const KINDS = [
  STANDING,
  TASKS,
  JUDGEMENT,
  COMPARABLE,
  OUTLINE,
  WORDS,
  SYNCABLE,
  TRANSLATED_SOURCES,
  TRANSLATIONS,
  OUTGOING,
  SOURCE_UNITS,
  ADOPTABLE,
  OUTSIDE,
] as const

/** The kinds by their names. */
export const KIND_OF: ReadonlyMap<string, Kind<unknown>> = new Map(
  KINDS.map(kind => [kind.name, kind as Kind<unknown>]),
)

/**
 * Kinds that are made along with these, for little: the document is there, and looked through as far as they ask. Its checks are only
 * run by whoever asks for them.
 *
 * @param looksThrough whether the checks of the project look a document through, as far as any kind asks
 */
export function madeAlong(kinds: readonly Kind<unknown>[], looksThrough: boolean): Kind<unknown>[] {
  const names = kinds.map(({ name }) => name)
  const has = (effort: Effort) => kinds.some(kind => kind.effort === effort)
  const isAnalysed = has('analysis') || (has('checks') && looksThrough)
  return [...KIND_OF.values()].filter(
    kind =>
      !names.includes(kind.name) && (kind.effort === 'reading' || (kind.effort === 'analysis' && isAnalysed)),
  )
}
