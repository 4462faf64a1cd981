/** The states of XLIFF 2.1, from no target to approved. */
export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const

export type State = (typeof STATES)[number]

/** A finding that a person judged false; it lapses when source or target changes. */
export interface Allowance {
  /** The code of the check. */
  code: string
  reason: string
  /** Hash of the source and target that were judged (see `pairHash`). */
  of: string
}

/** One translation with the source that it was made from. */
export interface Pair {
  /** Inline Markdown as its author wrote it; empty while nothing is translated, or where the source is not known. */
  source: string
  /** Inline Markdown as the translator wrote it; a blank line separates paragraphs. */
  target: string
  state: State
}

/** A unit that is gone, and its last text. */
export interface GoneUnit {
  id: string
  text: string
}

/** What a reviewer says of a translation that has to be done again. */
export interface Returned {
  note: string
}

/** What an alignment file holds of a unit in one language. */
export interface Entry extends Pair {
  id: string
  /** Further units that the same target translates; `source` then holds all their texts, with a blank line between. */
  covers?: readonly string[]
  /** Those of its units that are gone and whose last text `source` does not lead to: by that they are known again. */
  gone?: readonly GoneUnit[]
  note?: string
  allow?: readonly Allowance[]
  /** The other side of a merge, until a person decides. */
  conflict?: Pair
  /** Sent back by a reviewer, until there is another target. */
  returned?: Returned
  /** Hash of the target as it was last laid from a file, or given out into one (see `targetHash`). */
  given?: string
  /** Keys that this version does not know, kept as they are. */
  extra?: Readonly<Record<string, unknown>>
}

/** A record that is no valid entry (or unit): its bytes are kept, and a check reports it. */
export interface Junk {
  raw: string
  /** 1-based line of the record in its file. */
  line: number
  /** What is wrong with it: the path in the record, and what was expected there; empty where the key is missing. */
  path: string
  expected: string
}
