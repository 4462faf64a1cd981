import type { State } from '../alignment/entry.js'
import type { Kind } from '../document/unit.js'
import type { Candidate } from '../memory/candidates.js'

/** A unit as it goes out to a translator. */
export interface ExchangeUnit {
  document: string
  id: string
  kind: Kind
  /** The source of today: of a bead that of all its units, with a blank line between. */
  source: string
  /** The source that the target was made from, where that is another one. */
  previous?: string
  target: string
  state: State
  note?: string
  candidates?: readonly Candidate[]
  /** Hash of the target, so that what a colleague writes meanwhile is noticed. */
  hash: string
}

/** What goes out in one file. */
export interface Exchange {
  sourceLanguage: string
  targetLanguage: string
  units: readonly ExchangeUnit[]
}

/** A unit as it comes back; what the file does not say is undefined, or, of the source, empty. */
export interface ReturnedUnit {
  /** The tag of the target, as the file has it. */
  language?: string
  document?: string
  id?: string
  source: string
  target: string
  state?: State
  /** Whether the file still says that the source changed. */
  drifted?: boolean
  note?: string
  hash?: string
}
