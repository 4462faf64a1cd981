import type { Finding } from '../../checks/run.js'
import type { Words } from '../../locales/words.js'
import type { Flag } from '../../synopsis/flags.js'
import type { Strip } from '../../synopsis/standing.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import type { PlacedFinding } from '../findings/placed-finding.js'

/** A document with what the checks found in it. */
export interface ReportedDocument {
  id: string
  synopsis: Synopsis
  findings: readonly PlacedFinding[]
}

/** What an overview knows of a document. */
export interface OutlinedDocument {
  id: string
  units: number
  words: number
  /** By language. */
  strips: Readonly<Record<string, Strip>>
  flags: Readonly<Record<string, readonly Flag[]>>
  findings: readonly Pick<Finding, 'code' | 'severity' | 'language'>[]
}

/** What all parts of the page depend on besides documents. */
export interface PageView {
  sourceLanguage: string
  languages: readonly string[]
  words: Words
}

/** The name of a document or a unit in an address, and as the name of its place: what an address can't hold is escaped. */
export function anchorOf(document: string, unit?: string): string {
  const name = document.split('/').map(encodeURIComponent).join('/')
  return unit === undefined ? name : `${name}/${encodeURIComponent(unit)}`
}
