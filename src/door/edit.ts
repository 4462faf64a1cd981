import type { Entry, State } from '../alignment/entry.js'
import type { Patch } from '../alignment/patch.js'
import type { UnplacedText } from '../alignment/unplaced.js'

/**
 * Who wants something, and whether a person waits for the answer. Whoever does is refused what they could not know of, and decides
 * anew; what comes in a file is kept with the source that it was made from.
 */
export const ORIGINS = {
  set: { isAttended: true },
  accept: { isAttended: true },
  review: { isAttended: true },
  note: { isAttended: true },
  resolve: { isAttended: true },
  restore: { isAttended: true },
  ui: { isAttended: true },
  prune: { isAttended: true },
  place: { isAttended: true },
  import: { isAttended: false },
  align: { isAttended: false },
  adopt: { isAttended: false },
  sync: { isAttended: false },
  fix: { isAttended: false },
} as const satisfies Record<string, { isAttended: boolean }>

export type Origin = keyof typeof ORIGINS

/** A unit in a language; of an obsolete entry, the id that it bears; of a paragraph without source, its name. */
export interface UnitPlace {
  unit: string
  language: string
}

/** What whoever decided had before them. */
export interface Basis {
  /** The source; undefined where it is not known. */
  source?: string | undefined
  /** The target, or its hash (see `targetHash`); undefined where whatever stands there may give way. */
  target?: string | { hash: string } | undefined
  /** The other side of an open conflict; undefined where none was seen. */
  conflict?: string | undefined
  /** The note (default: none). */
  note?: string | undefined
  /** What a reviewer said who sent it back (default: nobody did). */
  returned?: string | undefined
}

/** What is wanted of an entry. */
export type Wish =
  /** Another target, or the same one in a higher state; what comes from a file of the site says what was given there. */
  | { kind: 'translate'; target: string; state?: Exclude<State, 'initial'>; given?: string }
  /** The target stays, and counts as made from today's source. */
  | { kind: 'settle'; reason?: string | undefined }
  /** A finding was judged false. */
  | { kind: 'allow'; code: string; reason: string }
  | { kind: 'approve'; state: 'reviewed' | 'final' }
  /** The translation has to be done again. */
  | { kind: 'return'; note: string }
  /** An empty one takes the note away. */
  | { kind: 'note'; text: string }
  /** An open conflict ends: with one of its sides, or with another target. */
  | { kind: 'resolve'; with: 'ours' | 'theirs' | { target: string } }
  /** A translation as it was before, with the source that it was made from and the state that it had. */
  | { kind: 'restore'; entry: Pick<Entry, 'id' | 'source' | 'target' | 'state' | 'covers'> }
  /** What the last save of a screen replaced comes back. */
  | {
      kind: 'undo'
      before: FormerEntry
      covering?: string | undefined
      paragraph?: FormerUnplaced | undefined
    }
  /** A slip in the target is mended: whatever was decided about it still holds. */
  | { kind: 'mend'; target: string }
  /** An obsolete entry goes (a twin has all that it holds), or a paragraph without source does. */
  | { kind: 'drop'; isTwin?: true }
  /** A paragraph without source becomes the target of the unit, or joins the one that is there. */
  | { kind: 'take'; paragraph: UnplacedText; isJoined: boolean }
  /** A translation is placed beside the source: the bead is written as the patches say. */
  | { kind: 'place'; target: string; patches: readonly Patch[] }

/**
 * What a save changed of an entry, as it was before: what others changed since stays. Where it cut a unit out of a bead, `covering`
 * names the entry that translated the unit before.
 */
export type FormerEntry = {
  [Key in 'source' | 'target' | 'state' | 'allow' | 'note' | 'conflict' | 'returned']?: Entry[Key] | undefined
}

/** A paragraph without source that a change placed or dropped, or that waits since it: as it was before. */
export interface FormerUnplaced extends UnplacedText {
  /** Its number among those that waited, from 0; undefined where it did not wait. */
  at?: number | undefined
}

/** Something that is wanted of one entry: by whom, where, on what basis. */
export interface EntryEdit {
  origin: Origin
  place: UnitPlace
  basis: Basis
  wish: Wish
}

/** Bookkeeping that touches no source, no target and no state: ids, order, coverage, what nobody would miss. */
export interface Arrangement {
  origin: Origin
  arrange: readonly Patch[]
}

/** An entry that git put into another file comes home. */
export interface Homecoming {
  origin: Origin
  home: {
    language: string
    entry: Entry
    /** What the entry was before it was changed where it comes from; undefined where that is not known, or held nothing. */
    base?: Entry | undefined
  }
}

/** What came home goes where it was; to be wanted after its homecoming. */
export interface Leaving {
  origin: Origin
  /** What stays of what a file holds for others, or a translation that stands in another language's file as well. */
  leave: Extract<Patch, { kind: 'misfiled' }> | { language: string; entry: Entry }
}

/** One change that somebody wants of a document's alignment files. `decide` alone carries it out, or refuses it. */
export type Edit = EntryEdit | Arrangement | Homecoming | Leaving
