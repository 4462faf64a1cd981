import type { RegisteredUnit } from '../document/unit.js'
import type { Entry } from './entry.js'

/**
 * One change to a document's alignment files. Whatever writes them (sync, set, accept, import, the UI) says so in these, and
 * only `applyEdits` carries them out.
 */
export type Edit =
  /** The registered units become these. */
  | { kind: 'register'; units: readonly RegisteredUnit[] }
  /**
   * Fields of an entry are set; `undefined` takes an optional one away. Where there is no such entry, a new one is put
   * behind the entry `after` (at the beginning where that is undefined or unknown).
   */
  | {
      kind: 'write'
      language: string
      id: string
      fields: Partial<Omit<Entry, 'id'>>
      after?: string | undefined
    }
  | { kind: 'drop'; language: string; id: string }
  /** Entries with this id become one (see `unite`). */
  | { kind: 'unite'; language: string; id: string }
