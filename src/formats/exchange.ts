import type { State } from '../alignment/entry.js'
import type { Candidate } from '../memory/candidates.js'
import type { OutgoingText } from '../synopsis/outgoing.js'

/** A unit as it goes out to a translator. */
export interface ExchangeUnit extends OutgoingText {
  candidates?: readonly Candidate[]
  /** Hash of the target, so that what a colleague writes meanwhile is noticed. */
  hash: string
}

/** The languages of what goes out in one file. */
export interface Languages {
  sourceLanguage: string
  targetLanguage: string
}

/** What goes out in one file. */
export interface Exchange extends Languages {
  units: readonly ExchangeUnit[]
}

/** A code in a text that comes back: what the file calls it, and the mark that it stands for where the file says. */
export interface ReturnedCode {
  code: string
  raw?: string
}

/** A text that comes back, with its codes where they stand. */
export type CodedText = readonly (string | ReturnedCode)[]

/** Why a file itself shows that a unit can't be taken: a segment of it has no translation. */
export type ReturnedFault = 'partial'

/** A unit as it comes back; what the file does not say is undefined, or, of the source, empty. */
export interface ReturnedUnit {
  /** The line that it begins in, or its row in a sheet, from 1. */
  line?: number
  /** The tag of the target, as the file has it. */
  language?: string
  /** The tag of the source, as the file has it. */
  sourceLanguage?: string
  document?: string
  id?: string
  /** With its codes as far as the file has the marks. */
  source: string
  target: string
  /** Source and target with their codes, where there are any. */
  coded?: { source: CodedText; target: CodedText }
  /** The source that the target was made from, where the file says that it was another. */
  previous?: string
  state?: State
  /** Whether the file still says that the source changed. */
  drifted?: boolean
  /** Whether the file says that nobody stands behind the target: a tool proposes it, or it was made for another text. */
  isGuess?: true
  fault?: ReturnedFault
  note?: string
  hash?: string
}

/**
 * Why a place in a file is passed over: it names no unit, it is in a language that is no target, it can't be
 * read. In a workbook also:
 * what a cell shows depends on the computer or is not in the file (`unclear`), one text stands for several rows (`merged`), a sheet
 * has a table too, and only one is read (`otherSheet`).
 */
export type SkipReason = 'noUnit' | 'language' | 'unreadable' | 'unclear' | 'merged' | 'otherSheet'

/** A place in a file that is passed over, and told. */
export interface Skipped {
  line: number
  reason: SkipReason
  /** What stands there. */
  text: string
}

/** What a file holds. */
export interface ReturnedFile {
  units: readonly ReturnedUnit[]
  skipped: readonly Skipped[]
  /** What it was read in, as people write its name, where it is not in Unicode: `Windows-1251`. */
  encoding?: string
}
