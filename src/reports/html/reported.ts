import type { Words } from '../../locales/words.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import type { PlacedFinding } from '../findings/placed-finding.js'

/** A document with what the checks found in it. */
export interface ReportedDocument {
  id: string
  synopsis: Synopsis
  findings: readonly PlacedFinding[]
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
