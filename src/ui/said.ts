import type { Approved } from '../versions/approved.js'
import type { HistoryDeed } from '../versions/steps.js'

/** A term of the glossary in the source of what is typed. */
export interface TriedTerm {
  term: string
  /** What a translation may write for it. */
  use: readonly string[]
  /** Whether the text had it, in any of its forms. */
  isUsed: boolean
}

/** What the checks say, in words. */
export interface Said {
  code: string
  message: string
  /** What is wrong in a text that was typed, and what it should correspond to in the source (default: all of it). */
  target?: Place & { text: string }
  source?: Place & { text: string }
  /** What that piece of the typed text may safely become. */
  fix?: string
}

/** What was said of a text that was being typed. */
export interface Trial {
  document: string
  unit: string
  language: string
  source: string
  text: string
  findings: readonly Said[]
  terms: readonly TriedTerm[]
}

/** A finding that a person may allow: what is told of the current translation as it is stored. */
export interface Allowable extends Said {
  /** The unit that it is told of: of a translation of several, one of them. */
  unit: string
}

/** A translation that has words that were looked for, in it or in its source. */
export interface Hit {
  /** The document, or the file of a memory. */
  document: string
  unit: string
  source: string
  target: string
  /** Where the words are, in UTF-16 units. */
  found: { source: readonly Place[]; target: readonly Place[] }
}

interface Place {
  start: number
  end: number
}

/** What git knows of the past. */
interface Past {
  /** The clone does not go back to the beginning. */
  isShallow: boolean
  /** The project is not in git (default: it is). */
  lacksGit?: true
}

/** What became of a translation and its source, the newest first. */
export interface History extends Past {
  document: string
  unit: string
  language: string
  deeds: readonly HistoryDeed[]
}

/** What waits for a review, as it was approved last, by the ids of its entries; null for what never was. */
export interface Approvals extends Past {
  document: string
  language: string
  units: Readonly<Record<string, Approved | null>>
}
