import type { View } from '../view.js'
import type { PlacedFinding } from './placed-finding.js'

/** What `check` has to tell. */
export interface Report {
  /** In the order in which a reader meets them in the files. */
  findings: readonly TrackedFinding[]
  /** May count more than the findings that are told. */
  summary: Summary
  /** What was looked at; only some forms want to know. */
  looked: () => readonly LookedAt[]
}

/** A finding that can be known again on another day. */
export interface TrackedFinding extends PlacedFinding {
  /** Made from what it is about, never from its line; each finding of a report has its own. */
  fingerprint: string
}

/** What all findings add up to. */
export interface Summary {
  error: number
  warning: number
  /** What the baseline holds back; undefined where there is nothing of that. */
  baseline?: number
}

/** A document that was looked at, with the checks that are on for it. */
export interface LookedAt {
  document: string
  path: string
  /** Without a language: a check of the document as a whole. */
  checks: readonly { code: string; language: string | null }[]
}

/** A form in which `check` tells its findings. */
export interface FindingsForm<Told extends string | Iterable<string> = string> {
  /** What it is, in a few words: docs/commands.md says so. */
  title: string
  /** It is read by people: what else there is to tell may stand beside it. */
  isForPeople?: true
  /** All that is told, or its lines, some at a time. */
  write: (report: Report, view: View) => Told
}

export function summarize(findings: readonly PlacedFinding[]): Summary {
  const error = findings.filter(({ severity }) => severity === 'error').length
  return { error, warning: findings.length - error }
}
