import type { RegisteredUnit } from '../document/unit.js'
import type { Entry } from './entry.js'
import type { Unplaced } from './file.js'

/** Fields of an entry to be set; `undefined` takes an optional one away. */
export type Fields = { [Key in Exclude<keyof Entry, 'id'>]?: Entry[Key] | undefined }

/**
 * One change to a document's alignment files. Whatever writes them (sync, set, accept, import, the UI) says so in these, and
 * only `applyPatches` carries them out.
 */
export type Patch =
  /** The registered units become these. */
  | { kind: 'register'; units: readonly RegisteredUnit[] }
  /**
   * Fields of an entry are set. Where there is no such entry, a new one is put
   * behind the entry `after` (at the beginning where that is undefined or unknown).
   */
  | {
      kind: 'write'
      language: string
      id: string
      fields: Fields
      after?: string | undefined
    }
  | { kind: 'drop'; language: string; id: string }
  /** The target paragraphs without source become these; none at all takes the key away. */
  | { kind: 'unplaced'; language: string; paragraphs: readonly unknown[] }
  /** What belongs into other files becomes this; none at all takes the key away. The source's language stands for its units. */
  | { kind: 'misfiled'; language: string; items: readonly unknown[] }
  /** A target paragraph without source has found its place, or goes. */
  | { kind: 'placed'; language: string; id: string }
  /** It waits for its place again: as the paragraph of that number among those that wait, from 0. */
  | { kind: 'waits'; language: string; paragraph: Unplaced; at: number }
  /** Entries with this id become one (see `unite`), as with any other patch of the file. */
  | { kind: 'unite'; language: string; id: string }
