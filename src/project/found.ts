import type { KnownFinding } from '../baseline/baseline.js'
import { knownFinding } from '../baseline/known-finding.js'
import type { FindingPlace } from '../checks/finding-place.js'
import type { Finding } from '../checks/run.js'
import type { Document } from './document.js'
import { placer } from './places.js'
import type { Project } from './project.js'

/** A finding with all that is needed to tell it and to know it again. */
export interface Found {
  finding: Finding
  place: FindingPlace
  known: KnownFinding
}

/** Findings of a document with all that is needed; where a counterpart stands in another one, that is not known yet. */
export function foundIn(project: Project, document: Document, findings: readonly Finding[]): Found[] {
  const place = placer(project, document)
  const knownOf = knownFinding(document.synopsis)
  return findings.map(finding => ({ finding, place: place(finding), known: knownOf(finding) }))
}
