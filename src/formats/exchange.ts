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

/** A unit as it comes back; what the file does not say is undefined. */
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

interface Form {
  /** Ending of its files, without a dot. */
  ending: string
  /** Whether a file holds one document, or all of them in one language. */
  holds: 'document' | 'language'
}

/** A form that is text. */
export interface TextFormat extends Form {
  write: (exchange: Exchange) => string
  /** @throws SynopseError for what is no such file; nothing of it is taken then */
  read?: (text: string, path: string) => ReturnedUnit[]
}

/** A form that is a sheet of cells, which is no text: packing it is somebody else's. */
export interface SheetFormat extends Form {
  rows: (exchange: Exchange) => string[][]
  /** @throws SynopseError for what is no such sheet; nothing of it is taken then */
  units: (rows: readonly (readonly string[])[], path: string) => ReturnedUnit[]
}

/** A form in which translations go out, and in which most come back. */
export type Format = TextFormat | SheetFormat
